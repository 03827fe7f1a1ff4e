import { copyOf, part } from '../../site/client/parts.ts';
import { partOf, type Practice } from './practice.ts';

/** An element with the practice's title in its own language. */
function titled<K extends keyof HTMLElementTagNameMap>(name: K, { title, lang }: Practice): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = title;
  made.lang = lang;
  if (lang === '') made.removeAttribute('lang');
  return made;
}

function headOf(root: HTMLElement, practice: Practice): HTMLElement {
  const head = document.createElement('th');
  head.scope = 'col';
  const link = titled('a', practice);
  link.href = practice.url;
  const button = copyOf(part(root, 'remove'));
  button.dataset['remove'] = practice.id;
  part(button, 'of').append(titled('span', practice));
  head.append(link, ...partOf(practice, 'contested'), ...partOf(practice, 'translation'), button);
  return head;
}

/** The page's words for what was not reported, with the way to tell it. */
function absent(root: HTMLElement, { id }: Practice, name: string): HTMLElement {
  const note = copyOf(part(root, 'absent'));
  const link = note.querySelector('a');
  if (link !== null) link.search = new URLSearchParams({ title: `practices/${id}: ${name}` }).toString();
  return note;
}

function cellOf(root: HTMLElement, practice: Practice, names: readonly string[]): HTMLElement {
  const cell = document.createElement('td');
  const label = titled('p', practice);
  label.className = 'whose';
  const found = names.flatMap((name) => partOf(practice, name));
  cell.append(label, ...(found.length > 0 ? found : [absent(root, practice, names.join(' '))]));
  return cell;
}

/** Where the sources of a practice are, for who reads on paper. */
function addressOf(practice: Practice): HTMLElement {
  const item = document.createElement('li');
  item.append(titled('span', practice), `: ${new URL(practice.url, location.href).href}`);
  return item;
}

/** Puts practices side by side into the page's table. */
export function fillTable(root: HTMLElement, practices: readonly Practice[]): void {
  const table = part(root, 'table');
  table.hidden = practices.length === 0;
  table.dataset['columns'] = String(practices.length);
  part(root, 'head').replaceChildren(...practices.map((practice) => headOf(root, practice)));
  part(root, 'addresses').replaceChildren(...practices.map(addressOf));
  for (const body of root.querySelectorAll<HTMLTableSectionElement>('[data-aspect]')) {
    const names = (body.dataset['aspect'] ?? '').split(' ');
    body.querySelector('th')?.setAttribute('colspan', String(practices.length));
    body.rows[1]?.replaceChildren(...practices.map((practice) => cellOf(root, practice, names)));
  }
}
