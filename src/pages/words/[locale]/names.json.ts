import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../config/locales.ts';
import { namesIn } from '../../../graph/derive/names.ts';
import { graph } from '../../../graph/index.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What every entry is called in a language: a form suggests from it. */
export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(namesIn(graph, params['locale'] as Locale)));
