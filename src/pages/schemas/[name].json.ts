import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from '../../config/locales.ts';
import { collections } from '../../config/routes.ts';
import { entrySchema } from '../../exports/json-schema.ts';

/** `practices` speaks the site's first language, `practices.fr` the one that it names. */
export const getStaticPaths = (() =>
  collections.flatMap((collection) => [
    { params: { name: collection }, props: { schema: entrySchema(collection, defaultLocale) } },
    ...locales.map((lang) => ({ params: { name: `${collection}.${lang}` }, props: { schema: entrySchema(collection, lang) } })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props['schema'], null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
