import type { APIRoute } from 'astro';
import { env } from '../../../config/env.ts';
import { locales, type Locale } from '../../../config/locales.ts';
import { graph } from '../../../graph/index.ts';
import { vocabulary } from '../../../search/vocabulary.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The words that a mistyped one can have meant, the most frequent first, with spaces between. */
export const GET: APIRoute = ({ params }) => new Response(vocabulary({ graph, today: env.today }, params['locale'] as Locale).join(' '));
