import { part } from '../../site/client/parts.ts';
import { whenChanged } from '../../site/client/storage.ts';
import { downloadBibtex, downloadCsv } from './files.ts';
import { listKey } from './list.ts';
import { isMove } from './row.ts';
import { ShelfPage } from './shelf-page.ts';

/** Makes the page of the reader's list work. */
export function start(root: HTMLElement): void {
  const page = new ShelfPage(root);
  const when = (name: string, run: () => void) => part(root, name).addEventListener('click', run);
  when('print', () => print());
  when('csv', () => void page.download(downloadCsv));
  when('bibtex', () => void page.download(downloadBibtex));
  when('clear', () => page.clear());
  when('undo', () => page.undo());
  part(root, 'list').addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const move = button?.dataset['part'];
    if (key !== undefined && isMove(move)) page.act(key, move);
  });
  whenChanged(listKey, () => void page.show());
  void page.show();
}
