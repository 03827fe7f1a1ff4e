import type { APIRoute } from 'astro';
import { sitemap } from '../exports/sitemap.ts';
import { env } from '../config/env.ts';
import { graph } from '../graph/index.ts';

export const GET: APIRoute = () => new Response(sitemap(graph, env.siteUrl, env.base), { headers: { 'Content-Type': 'application/xml' } });
