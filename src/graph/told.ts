import type { EntryFile } from '../entries/entry.ts';
import { isPart, soundOf, type AnyFile, type PartFile, type Sound } from '../entries/part.ts';
import type { Collection } from '../config/routes.ts';
import type { Data } from '../schemas/registry.ts';
import type { Key, Node } from './build.ts';

/** What is known of an entry, also where not all of it is right: enough to say what else is wrong, too little to show it. */
export interface Told<C extends Collection = Collection> {
  key: Key;
  collection: C;
  id: string;
  original: AnyFile<C>;
  /** What of the original's data is right. */
  sound: Sound<Data<C>>;
  files: readonly AnyFile[];
}

const keyOf = ({ collection, id }: AnyFile): Key => `${collection}/${id}`;

const toTold = (original: AnyFile, files: readonly AnyFile[]): Told => ({
  key: keyOf(original),
  collection: original.collection,
  id: original.id,
  original,
  sound: soundOf(original),
  files,
});

/** All that is known of entries: of those that can be shown, and of those that cannot. */
export function toldOf(nodes: ReadonlyMap<Key, Node>, parts: readonly PartFile[]): Map<Key, Told> {
  const partsOf = Map.groupBy(parts, keyOf);
  const told = new Map<Key, Told>();
  for (const [key, { files, lang }] of nodes) {
    const original = files[lang];
    if (original !== undefined)
      told.set(key, toTold(original, [...Object.values(files as Record<string, EntryFile>), ...(partsOf.get(key) ?? [])]));
  }
  for (const [key, own] of partsOf) {
    const original = own.find(({ state }) => state === 'original');
    if (original !== undefined) told.set(key, toTold(original, own));
  }
  return told;
}

export const toldIn = <C extends Collection>(told: ReadonlyMap<Key, Told>, collection: C): Told<C>[] =>
  [...told.values()].filter((one): one is Told<C> => one.collection === collection);

export const toldAs = <C extends Collection>(told: ReadonlyMap<Key, Told>, collection: C, id: string): Told<C> | undefined =>
  told.get(`${collection}/${id}`) as Told<C> | undefined;

/** Fields of an entry, where nothing is wrong with any of them. */
export const sureOf = <C extends Collection, F extends string & keyof Data<C>>(
  { original }: Told<C>,
  ...fields: readonly F[]
): Pick<Data<C>, F> | undefined =>
  isPart(original) && fields.some((field) => original.doubtful.has(field)) ? undefined : (original.data as Data<C>);
