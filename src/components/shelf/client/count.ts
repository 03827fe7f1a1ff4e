import { stored, whenChanged } from '../../site/client/storage.ts';
import { listKey, readList } from './list.ts';

/** Writes how many entries the reader keeps into every place that says it: ` (3)`, or nothing. */
export function showCount(): void {
  const { length } = readList(stored(listKey).read());
  const number = new Intl.NumberFormat(document.documentElement.lang).format(length);
  for (const place of document.querySelectorAll('[data-shelf-count]')) place.textContent = length === 0 ? '' : ` (${number})`;
}

/** Keeps the count true while the page is open. */
export function start(): void {
  showCount();
  whenChanged(listKey, showCount);
}
