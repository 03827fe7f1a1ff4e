/**
 * The one script of every page: it looks what of the page needs more, and fetches that. A page of text needs nothing,
 * and is complete without it.
 */
interface Part {
  selector: string;
  fetch: () => Promise<{ start: (root: HTMLElement) => void }>;
  /** Whether there is anything to do. */
  needed?: () => boolean;
}

/** Whether the browser keeps a list for the reader, which this page then counts. */
function hasList(): boolean {
  try {
    return localStorage.getItem('ayni:list') !== null;
  } catch {
    return false;
  }
}

const parts: Part[] = [
  { selector: '[data-search]', fetch: () => import('../../search/client/start.ts') },
  { selector: '[data-keep]', fetch: () => import('../shelf/client/keep.ts') },
  { selector: '[data-shelf-count]', fetch: () => import('../shelf/client/count.ts'), needed: hasList },
  { selector: '[data-shelf]', fetch: () => import('../shelf/client/start.ts') },
  { selector: '[data-choices]', fetch: () => import('../compare/client/choose.ts') },
  { selector: '[data-comparison]', fetch: () => import('../compare/client/start.ts') },
];

for (const { selector, fetch, needed } of parts) {
  const root = document.querySelector<HTMLElement>(selector);
  if (root !== null && needed?.() !== false) void fetch().then(({ start }) => start(root));
}
