import type { Collection } from '../../src/config/routes.ts';
import type { EntryFile } from '../../src/entries/entry.ts';
import { readContent } from '../../src/entries/read.ts';
import type { Data } from '../../src/schemas/registry.ts';
import { realContent } from './site.ts';

/** The real content as it was read, once for all recounts. */
export const { files } = readContent(realContent);

/** The files of a collection that hold an original. */
export const originalFiles = <C extends Collection>(collection: C): EntryFile<C>[] =>
  files.filter((file): file is EntryFile<C> => file.collection === collection && file.state === 'original');

/** The originals of a collection as they stand in their files, by id: what a recount starts from. */
export const originals = <C extends Collection>(collection: C): [id: string, data: Data<C>][] =>
  originalFiles(collection).map(({ id, data }) => [id, data]);
