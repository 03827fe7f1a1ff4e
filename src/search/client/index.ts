import type { Fragment, Hit, Pagefind } from './pagefind.ts';

export type Sort = 'verified' | 'newest' | 'browse';

const directions = { verified: 'desc', newest: 'desc', browse: 'asc' } as const satisfies Record<Sort, string>;

/** The index of a language as the search asks it; every question is put to Pagefind once. */
export interface Index {
  /** The entries that have a word, or a phrase in quotes, by id. */
  hits: (word: string) => Promise<ReadonlyMap<string, Hit>>;
  /** The entries with a code of a facet. */
  having: (facet: string, code: string) => Promise<ReadonlySet<string>>;
  /** All entries in an order. */
  order: (sort: Sort) => Promise<readonly string[]>;
  /** What is kept of an entry. */
  fragment: (id: string) => Promise<Fragment>;
}

/** Remembers the answer to each question; a failed one is asked again. */
function once<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const answer =
      known.get(key) ??
      ask(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, answer);
    return answer;
  };
}

export function indexOf(pagefind: Pagefind): Index {
  const fragments = new Map<string, Hit['data']>();
  const note = (results: readonly Hit[]): readonly Hit[] => {
    for (const { id, data } of results) if (!fragments.has(id)) fragments.set(id, data);
    return results;
  };
  const hits = once(async (word: string) => new Map(note((await pagefind.search(word)).results).map((hit) => [hit.id, hit])));
  const order = once(async (sort: Sort) => {
    const { results } = await pagefind.search(null, { sort: { [sort]: directions[sort] } });
    return note(results).map(({ id }) => id);
  });
  const valued = once(async (value: string) => {
    const at = value.indexOf('=');
    const { results } = await pagefind.search(null, { filters: { [value.slice(0, at)]: { any: [value.slice(at + 1)] } } });
    return new Set(note(results).map(({ id }) => id));
  });
  const fragment = once(async (id: string) => {
    const data = fragments.get(id);
    if (data === undefined) throw new Error(`No answer has had ${id}`);
    return data();
  });
  return { hits, order, fragment, having: (facet, code) => valued(`${facet}=${code}`) };
}
