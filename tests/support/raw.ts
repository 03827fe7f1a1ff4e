import { readContent } from '../../src/entries/read.ts';
import type { Collection } from '../../src/config/routes.ts';
import type { Data } from '../../src/schemas/registry.ts';
import { realContent } from './site.ts';

const { files } = readContent(realContent);

/** The originals of a collection as they stand in their files, by id: what a recount starts from. */
export function originals<C extends Collection>(collection: C): [id: string, data: Data<C>][] {
  const found: [string, Data<C>][] = [];
  for (const file of files) {
    if (file.collection === collection && file.state === 'original') found.push([file.id, file.data as Data<C>]);
  }
  return found;
}
