import renames from './renames.json' with { type: 'json' };
import type { Collection } from './routes.ts';

export interface Rename {
  from: { collection: Collection; id: string };
  to: { collection: Collection; id: string };
}

const entryOf = (key: string): Rename['from'] => {
  const [collection, id = ''] = key.split('/');
  return { collection: collection as Collection, id };
};

/** The entries whose ids or collections have changed: their old addresses lead to the new ones, and evaluations read them so. */
export const renamed: readonly Rename[] = Object.entries(renames).map(([from, to]) => ({ from: entryOf(from), to: entryOf(to) }));
