import { part } from '../../site/client/parts.ts';
import { ComparePage } from './compare-page.ts';

/** Makes the page of the comparison work. */
export function start(root: HTMLElement): void {
  const page = new ComparePage(root);
  part(root, 'print').addEventListener('click', () => print());
  part(root, 'retry').addEventListener('click', () => void page.show());
  part(root, 'add').addEventListener('click', () => page.choose());
  part(root, 'head').addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-remove]')?.dataset['remove'];
    if (id !== undefined) page.remove(id);
  });
  addEventListener('popstate', () => void page.show());
  void page.show();
}
