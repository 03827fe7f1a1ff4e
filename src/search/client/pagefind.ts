import { weights } from '../weights.ts';

/** What we use of what Pagefind keeps of one entry. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
  /** Elements with an id, by the word of `content` that they begin at. */
  anchors: { element: string; id: string; location: number; text: string }[];
}

/** One entry in an answer. */
export interface Hit {
  id: string;
  /** Rarity of the word times how much of the entry it makes up, heads included. */
  score: number;
  /** Positions of the word, counted in words of the entry's `content`. */
  words: number[];
  /** Which metadata have the word. */
  matchedMetaFields?: string[];
  data: () => Promise<Fragment>;
}

/** In one facet any of the codes; all facets together. */
export type Filters = Record<string, { any: string[] }>;

/** The part of Pagefind's own script that we call. */
export interface Pagefind {
  options: (options: { basePath: string; baseUrl: string; noWorker: boolean; ranking: object }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options?: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> }) => Promise<{ results: Hit[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function load(folder: string, base: string): Promise<Pagefind> {
  // A variable, for round a written-out address Vite wraps a loader of its own.
  const script = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // The worker costs as many bytes as the script itself, and a search takes a few milliseconds.
  await pagefind.options({ basePath: folder, baseUrl: base, noWorker: true, ranking: weights.word });
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind with the index of a folder, fetched when first asked for; after a failure the next call tries again.
 * @param base what the addresses in the index stand under
 */
export function openPagefind(folder: string, base: string): Promise<Pagefind> {
  loading ??= load(folder, base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
