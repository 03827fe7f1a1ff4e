import fs from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { env } from '../../../../config/env.ts';
import { contributed } from '../../../../config/routes.ts';
import { nodesOf } from '../../../../graph/build.ts';
import { graph } from '../../../../graph/index.ts';

/** The text of every entry as it is written: what a correction or a translation begins from. */
export const getStaticPaths = () =>
  contributed.flatMap((collection) =>
    nodesOf(graph, collection).flatMap(({ id, files }) => Object.keys(files).map((lang) => ({ params: { collection, id, lang } }))),
  );

export const GET: APIRoute = ({ params: { collection = '', id = '', lang = '' } }) =>
  new Response(fs.readFileSync(path.join(env.contentDir, collection, id, `${lang}.mdx`), 'utf8'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
