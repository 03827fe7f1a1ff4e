/** What we use of Pagefind's answer for one entry. */
export interface Fragment {
  url: string;
  content: string;
  locations: number[];
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

export type Counts = Partial<Record<string, Record<string, number>>>;
/** In one facet any of the codes; all facets together. */
export type Filters = Record<string, { any: string[] }>;

export interface Answer {
  results: { data: () => Promise<Fragment> }[];
  /** Of the facets whose part of the index is loaded, what each value would leave. */
  filters: Counts;
}

/** The part of Pagefind's own script that we call. */
export interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  preload: (query: string | null, options: { filters: Filters }) => Promise<unknown>;
  search: (query: string | null, options: { filters: Filters; sort?: Record<string, 'asc' | 'desc'> }) => Promise<Answer>;
}

let loading: Promise<Pagefind> | undefined;

async function load(folder: string, base: string): Promise<Pagefind> {
  // A variable, for round a written-out address Vite wraps a loader of its own.
  const script = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: base });
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind with the index of a folder, fetched when first asked for; after a failure the next call tries again.
 * @param base what the addresses in the index stand under
 */
export function openIndex(folder: string, base: string): Promise<Pagefind> {
  loading ??= load(folder, base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
