import { part } from '../../site/client/parts.ts';
import { stored, whenChanged } from '../../site/client/storage.ts';
import { showCount } from './count.ts';
import { holds, listKey, readList, toggled, writeList, type Kept } from './list.ts';

/** Makes the button of an entry's page put the entry into the reader's list, and take it out. */
export function start(root: HTMLElement): void {
  const { key, title } = JSON.parse(root.dataset['keep'] ?? '') as Kept;
  const browser = stored(listKey);
  const button = part(root, 'keep');
  const show = (): void => {
    const kept = holds(readList(browser.read()), key);
    button.ariaPressed = String(kept);
    part(root, 'list').hidden = !kept;
    showCount();
  };
  button.addEventListener('click', () => {
    const saved = browser.write(writeList(toggled(readList(browser.read()), { key, title })));
    const refused = part(root, 'refused');
    refused.textContent = saved ? '' : (refused.dataset['text'] ?? '');
    show();
  });
  whenChanged(listKey, show);
  show();
}
