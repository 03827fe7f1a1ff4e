import fs from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { env } from '../../../../config/env.ts';
import { readFolder } from '../../../../entries/read.ts';
import { graph } from '../../../../graph/index.ts';

/** The images that lie in an entry's own folder, as they are. */
export const getStaticPaths = () =>
  [...graph.nodes.values()].flatMap(({ collection, id }) =>
    readFolder(env.contentDir, collection, id).folder.images.map((file) => ({ params: { collection, id, file } })),
  );

export const GET: APIRoute = ({ params: { collection = '', id = '', file = '' } }) =>
  new Response(new Uint8Array(fs.readFileSync(path.join(env.contentDir, collection, id, file))));
