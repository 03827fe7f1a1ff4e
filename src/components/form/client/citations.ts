import { speaker, type Words } from '../../site/client/words.ts';
import { controlIn, fieldIn, hasContent, itemsIn, ownerOf } from './dom.ts';
import { keyIn } from './keys.ts';

const numbers = new WeakMap<HTMLElement, string>();
let last = 0;

/** What stays the same of a source while it is written, moved or renamed. */
function numberOf(item: HTMLElement): string {
  const found = numbers.get(item);
  if (found !== undefined) return found;
  last += 1;
  numbers.set(item, String(last));
  return String(last);
}

interface Source {
  number: string;
  key: string;
  title: string;
}

/** The sources of a form in their order, by what stays the same of each. */
export const sourceNumbers = (form: HTMLElement): string[] => sourcesIn(form, String).map(({ number }) => number);

/** Their keys in their order; nothing for one that says nothing yet. */
export const sourceKeys = (form: HTMLElement): (string | undefined)[] =>
  sourcesIn(form, String).map(({ key }) => (key === '' ? undefined : key));

function sourcesIn(form: HTMLElement, untitled: (number: number) => string): Source[] {
  const list = fieldIn(form, 'sources');
  return (list === undefined ? [] : itemsIn(list)).map((item, index) => {
    const title = fieldIn(item, 'title');
    const text = title === undefined ? '' : (controlIn(title)?.value.trim() ?? '');
    return { number: numberOf(item), key: keyIn(item), title: text === '' ? untitled(index + 1) : text };
  });
}

function boxFor({ number, key, title }: Source, chosen: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const text = document.createElement('span');
  box.type = 'checkbox';
  box.value = number;
  box.checked = chosen;
  box.dataset['key'] = key;
  text.textContent = title;
  label.append(box, text);
  return label;
}

/** Where there is one source, what must be cited is cited from it, until somebody ticks otherwise; what is empty cites nothing. */
function citesTheOnly(field: HTMLElement): boolean {
  const owner = ownerOf(field);
  return field.dataset['required'] !== undefined && field.dataset['ticked'] === undefined && owner !== null && hasContent(owner);
}

function refresh(field: HTMLElement, sources: readonly Source[], none: string): void {
  const place = field.querySelector<HTMLElement>(':scope > [data-citations]');
  if (place === null) return;
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input')];
  const wanted = field.dataset['wanted'] === undefined ? undefined : (JSON.parse(field.dataset['wanted']) as unknown[]);
  if (wanted !== undefined && wanted.length > 0) field.dataset['ticked'] = '';
  const alone = sources.length === 1 && wanted === undefined && citesTheOnly(field);
  const isChosen = ({ number, key }: Source): boolean =>
    wanted?.includes(key) ?? (alone || boxes.some((box) => box.value === number && box.checked));
  delete field.dataset['wanted'];
  const same = boxes.length === sources.length && sources.every((source, index) => boxes[index]?.value === source.number);
  if (!same || wanted !== undefined) {
    place.replaceChildren(...sources.map((source) => boxFor(source, isChosen(source))));
    if (sources.length === 0) place.textContent = none;
    return;
  }
  // Whoever stands on a box stays on it.
  sources.forEach(({ key, title }, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    box.dataset['key'] = key;
    if (alone) box.checked = true;
    if (box.nextElementSibling !== null) box.nextElementSibling.textContent = title;
  });
}

/** Remembers where somebody has ticked a source themselves. */
export function followTicks(form: HTMLElement): void {
  form.addEventListener('change', ({ target }) => {
    const field = (target as HTMLElement).closest('[data-citations]')?.closest<HTMLElement>('[data-field]');
    if (field !== null && field !== undefined) field.dataset['ticked'] = '';
  });
}

/** Offers the entry's own sources wherever something is cited. */
export function offerSources(form: HTMLElement, tag: string, texts: { source: Words; none: Words }): void {
  const say = speaker(tag);
  const sources = sourcesIn(form, (number) => say(texts.source, { number }));
  for (const field of form.querySelectorAll<HTMLElement>('[data-kind=citation]')) refresh(field, sources, say(texts.none));
}
