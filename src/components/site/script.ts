/**
 * The one script of every page: it looks what of the page needs more, and fetches that. A page of text needs nothing,
 * and is complete without it.
 */
type Part = [selector: string, fetch: () => Promise<{ start: (root: HTMLElement) => void }>];

const parts: Part[] = [['[data-search]', () => import('../../search/client/start.ts')]];

for (const [selector, fetch] of parts) {
  const root = document.querySelector<HTMLElement>(selector);
  if (root !== null) void fetch().then(({ start }) => start(root));
}
