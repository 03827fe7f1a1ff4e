import type { APIRoute } from 'astro';
import { landSvg } from '../../components/map/land.ts';

export const GET: APIRoute = () => new Response(landSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
