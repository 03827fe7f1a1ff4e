import { part } from '../../site/client/parts.ts';
import { stored, whenChanged } from '../../site/client/storage.ts';
import { speaker, type Words } from '../../site/client/words.ts';
import { rowsShown } from '../../../search/client/events.ts';
import { choiceKey, most, readChoice, toggledIn, writeAddress, writeChoice } from './choice.ts';

/** What the bar hands to its script, in the reader's language. */
export interface ChoiceSettings {
  /** Where the comparison is. */
  address: string;
  /** BCP 47, for figures. */
  tag: string;
  texts: { chosen: Words; one: string; full: string; notKept: string };
}

/** Makes the buttons of the page choose practices, and the bar tell how many and lead to their comparison. */
export function start(bar: HTMLElement): void {
  const { address, tag, texts } = JSON.parse(bar.dataset['choices'] ?? '') as ChoiceSettings;
  const browser = stored(choiceKey);
  const say = speaker(tag);
  // Results of a search come and go: the buttons are looked for when they are needed.
  const buttons = () => [...document.querySelectorAll<HTMLElement>('[data-choose]')];
  let ids = readChoice(browser.read());

  const show = (...more: string[]): void => {
    const hints = [...(ids.length === 1 ? [texts.one] : []), ...more];
    for (const button of buttons()) button.ariaPressed = String(ids.includes(button.dataset['choose'] ?? ''));
    part(bar, 'status').textContent = [`${say(texts.chosen, { count: ids.length, max: most })}.`, ...hints].join(' ');
    part(bar, 'open').setAttribute('href', `${address}${writeAddress(ids)}`);
    part(bar, 'open').hidden = ids.length < 2;
    bar.hidden = ids.length === 0;
  };
  const change = (next: string[], ...more: string[]): void => {
    ids = next;
    show(...more, ...(browser.write(writeChoice(ids)) ? [] : [texts.notKept]));
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-choose]') : null;
    if (button === null) return;
    const id = button.dataset['choose'] ?? '';
    if (ids.length === most && !ids.includes(id)) show(say(texts.full, { max: most }));
    else change(toggledIn(ids, id));
  });
  document.addEventListener(rowsShown, () => show());
  part(bar, 'clear').addEventListener('click', () => {
    const [first] = buttons().filter((button) => ids.includes(button.dataset['choose'] ?? ''));
    change([]);
    // The bar goes, and the focus with it.
    (first ?? document.querySelector<HTMLElement>('main'))?.focus();
  });
  whenChanged(choiceKey, () => {
    ids = readChoice(browser.read());
    show();
  });
  show();
}
