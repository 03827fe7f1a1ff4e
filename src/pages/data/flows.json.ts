import type { APIRoute } from 'astro';
import { env } from '../../config/env.ts';
import { flowsJson } from '../../exports/flows.ts';
import { graph } from '../../graph/index.ts';

export const GET: APIRoute = () => new Response(flowsJson(graph, env, env.today), { headers: { 'Content-Type': 'application/json' } });
