import type { APIRoute } from 'astro';
import { env } from '../../../config/env.ts';
import { locales, type Locale } from '../../../config/locales.ts';
import { graph } from '../../../graph/index.ts';
import { questionOf } from '../../../search/question.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** How one asks in a language. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(questionOf({ graph, today: env.today }, params['locale'] as Locale)));
