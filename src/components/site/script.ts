import { start as openSearch } from '../../search/client/opener.ts';

/**
 * The one script of every page: it opens the search, and fetches what else of the page needs a script. A page of text is
 * complete without it.
 */
type Part = [selector: string, start: (root: HTMLElement) => void];

const parts: Part[] = [
  ['[data-quick]', openSearch],
  ['[data-search]', (root) => void import('../../search/client/start.ts').then(({ start }) => start(root))],
];

for (const [selector, start] of parts) {
  const root = document.querySelector<HTMLElement>(selector);
  if (root !== null) start(root);
}
