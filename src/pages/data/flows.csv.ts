import type { APIRoute } from 'astro';
import { env } from '../../config/env.ts';
import { flowsCsv } from '../../exports/flows.ts';
import { graph } from '../../graph/index.ts';

export const GET: APIRoute = () => new Response(flowsCsv(graph, env), { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
