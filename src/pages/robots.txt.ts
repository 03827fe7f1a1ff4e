import type { APIRoute } from 'astro';
import { env } from '../config/env.ts';
import { withBase } from '../config/routes.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(withBase('/sitemap.xml', env.base), env.siteUrl).href}\n`);
