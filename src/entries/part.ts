import type { Collection } from '../config/routes.ts';
import type { Data } from '../schemas/registry.ts';
import type { EntryFile } from './entry.ts';

/** What is right of data: any part of it may be missing, and in a list an item that does not fit leaves its place empty. */
export type Sound<T> = T extends readonly (infer I)[]
  ? readonly (Sound<I> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Sound<T[K]> | undefined }
    : T;

/**
 * One language of an entry that cannot be shown, because it or its original is not right as a whole: what is known of it all
 * the same, so that everything else that is wrong can be said too.
 */
export interface PartFile<C extends Collection = Collection> extends Omit<EntryFile<C>, 'data'> {
  /** The fields that are right as a whole. */
  data: Partial<Data<C>>;
  /** All that is right, by the places at which it is written. */
  sound: Sound<Data<C>>;
  /** All that is written, right or wrong. */
  written: Record<string, unknown>;
  /** The fields of which something is wrong, or that could not be read. */
  doubtful: ReadonlySet<string>;
  /** Whether the header could not be read to its end. */
  broken: boolean;
}

export type AnyFile<C extends Collection = Collection> = EntryFile<C> | PartFile<C>;

export const isPart = (file: AnyFile): file is PartFile => 'doubtful' in file;

/** What of a file's data is right. */
export const soundOf = (file: AnyFile): Sound<Data> => (isPart(file) ? file.sound : file.data);

/** What has to be known of a file for the keys of a list in it. */
type Keyed = Pick<AnyFile, 'data'> & Partial<Pick<PartFile, 'written' | 'doubtful'>>;

const keyIn = (item: unknown): unknown => (typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : undefined);

/** The keys of a list's items, in their order; nothing where something is wrong with them, so that none can be said to be unknown. */
export function keysIn({ data, written = {}, doubtful }: Keyed, name: string): string[] | undefined {
  const list = (doubtful?.has(name) === true ? written : (data as Record<string, unknown>))[name];
  if (list === undefined) return doubtful?.has(name) === true ? undefined : [];
  if (!Array.isArray(list)) return undefined;
  const keys = list.map(keyIn);
  return keys.every((key) => typeof key === 'string') ? keys : undefined;
}
