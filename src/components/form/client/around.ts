import type { Contributed } from '../../../config/routes.ts';
import { readEntry, type Folder, type Read } from '../../../entries/entry.ts';
import { soundOf, type AnyFile } from '../../../entries/part.ts';
import { treeOfMicromark } from '../../../entries/tree-micromark.ts';
import { schemas } from '../../../schemas/registry.ts';
import { walk } from '../../../schemas/walk.ts';
import { imagesIn } from './images.ts';
import type { NameLists } from './known.ts';

/** What is published, as far as the browser can have it. */
export interface Published {
  names: NameLists;
  /** The text of an entry's file, or nothing where it cannot be had. */
  source: (collection: string, id: string, lang: string) => Promise<string | undefined>;
}

/** An entry as the build reads it. */
export const read = (folder: Folder): Read => readEntry(folder, treeOfMicromark);

/** What is read of an entry, whole or in part. */
export const filesOf = ({ files, parts }: Read): AnyFile[] => [...files, ...parts];

/** Every entry that files name, by their fields and in their text. */
export function namedBy(files: readonly AnyFile[]): Set<string> {
  return new Set(
    files.flatMap((file) => [
      ...[...walk(schemas[file.collection], soundOf(file))].flatMap(({ value, meta: { refers } }) =>
        refers === undefined || typeof value !== 'string' ? [] : [refers.length === 1 ? `${refers[0] ?? ''}/${value}` : value],
      ),
      ...file.body.links.map(({ target }) => target.split('#')[0] ?? ''),
    ]),
  );
}

async function entryOf(key: string, { names, source }: Published): Promise<Read | undefined> {
  const [collection = '', id = ''] = key.split('/');
  const { langs = [] } = names[collection]?.[id] ?? {};
  const texts = await Promise.all(langs.map(async (lang) => [lang, await source(collection, id, lang)] as const));
  const had: Folder['texts'] = Object.fromEntries(texts.filter(([, text]) => text !== undefined));
  if (langs.length === 0) return undefined;
  // What is published is there, also where its text cannot be had.
  return { ...read({ collection: collection as Contributed, id, texts: had, images: imagesIn(had), assets: [] }), folders: [key] };
}

/** How far what an entry names is followed: a rule asks what those whom it names have to do with one another. */
const steps = 2;

/** The published entries that a draft names, and those that they name. */
export async function around(draft: readonly AnyFile[], own: string, published: Published): Promise<Read[]> {
  const found = new Map<string, Read | undefined>([[own, undefined]]);
  let last: readonly AnyFile[] = draft;
  for (let step = 0; step < steps; step += 1) {
    const wanted = [...namedBy(last)].filter((key) => !found.has(key));
    const had = await Promise.all(wanted.map((key) => entryOf(key, published)));
    wanted.forEach((key, index) => found.set(key, had[index]));
    last = had.flatMap((entry) => (entry === undefined ? [] : filesOf(entry)));
  }
  return [...found.values()].filter((entry) => entry !== undefined);
}
