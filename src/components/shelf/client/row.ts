import { copyOf, part } from '../../site/client/parts.ts';
import type { Entry, Found } from './entry.ts';
import type { Kept } from './list.ts';
import type { Settings } from './settings.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

const moves = ['up', 'down', 'remove'] as const;
export type Move = (typeof moves)[number];
export const isMove = (name: string | undefined): name is Move => moves.some((move) => move === name);

/** A row that has the entry's title as it was kept, and its buttons. */
export function rowOf({ key, title }: Kept, url: string | undefined, template: HTMLElement): HTMLElement {
  const row = copyOf(template);
  row.dataset['key'] = key;
  row.classList.add(`row-${key.split('/')[0] ?? ''}`);
  const link = element('a', '', title);
  if (url !== undefined) link.href = url;
  row.prepend(element('h2', 'row-title', link));
  for (const move of moves) part(part(row, move), 'of').textContent = `: ${title}`;
  return row;
}

/** What only the printed list shows: the facts, the sources, the address. */
function briefing({ facts, sources, address }: Entry, { texts }: Settings): Node[] {
  const list = element('dl', 'brief-facts', ...facts);
  const cited = sources === undefined ? [] : [element('h3', '', texts.sources), element('div', 'sources', sources)];
  return [list, ...cited, element('p', 'address', address)];
}

/** Completes a row with what the entry's page says, or says why it cannot. */
export function fillRow(row: HTMLElement, found: Found, settings: Settings): void {
  const note = part(row, 'note');
  note.hidden = found.state === 'read';
  if (found.state !== 'read') {
    note.textContent = settings.texts[found.state];
    // A link that leads nowhere is none.
    if (found.state === 'gone') row.querySelector('h2 a')?.removeAttribute('href');
    return;
  }
  const { title, summary, lang, record } = found.entry;
  const link = row.querySelector<HTMLElement>('h2 a');
  link?.replaceChildren(title);
  part(row, 'facts').replaceChildren(...[record.kind, ...record.facts].map((fact) => element('span', '', fact)));
  part(row, 'summary').replaceChildren(summary);
  if (lang !== '') for (const text of [link, part(row, 'summary')]) text?.setAttribute('lang', lang);
  part(row, 'briefing').replaceChildren(...briefing(found.entry, settings));
}
