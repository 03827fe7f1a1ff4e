import { start as openSearch } from '../../search/client/opener.ts';
import { start as choose } from '../compare/client/choose.ts';
import { start as count } from '../shelf/client/count.ts';
import { start as keep } from '../shelf/client/keep.ts';

/**
 * The one script of every page: what opens the search, keeps an entry and chooses practices to compare is small and stands
 * here; what a page needs beyond is fetched. A page of text is complete without it.
 */
type Part = [selector: string, start: (root: HTMLElement) => void];

const parts: Part[] = [
  ['body', openSearch],
  ['[data-keep]', keep],
  ['[data-shelf-count]', count],
  ['[data-choices]', choose],
  ['[data-search]', (root) => void import('../../search/client/start.ts').then(({ start }) => start(root))],
  ['[data-shelf]', (root) => void import('../shelf/client/start.ts').then(({ start }) => start(root))],
  ['[data-comparison]', (root) => void import('../compare/client/start.ts').then(({ start }) => start(root))],
  ['[data-request]', (root) => void import('../request/client/start.ts').then(({ start }) => start(root))],
  ['[data-form]', (root) => void import('../form/client/start.ts').then(({ start }) => start(root))],
];

for (const [selector, start] of parts) {
  const root = document.querySelector<HTMLElement>(selector);
  if (root !== null) start(root);
}
