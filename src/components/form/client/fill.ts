import type { Locale } from '../../../config/locales.ts';
import { unreviewed } from '../../../schemas/review.ts';
import { controlIn, fieldIn, fieldsIn, hasContent, isSingle, itemsIn } from './dom.ts';
import { typedNumber } from '../../../i18n/typed/numbers.ts';
import { setCount } from './lists.ts';
import type { Data, Means } from './read.ts';

const isFields = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown, locale: Locale): string {
  if (typeof value === 'number') return typedNumber(value, locale);
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

function single(field: HTMLElement, value: unknown, { known, locale }: Means): void {
  const control = controlIn(field);
  if (control === null) return;
  const list = control.dataset['list'];
  const text = shown(value, locale);
  control.value = list === undefined ? text : known.nameOf(list, text);
}

/** Citations are ticked once the sources are there: what is wanted waits in the field. */
function cite(field: HTMLElement, value: unknown): void {
  field.dataset['wanted'] = JSON.stringify(Array.isArray(value) ? value : value === undefined ? [] : [value]);
}

/** The order in which the file has the codes waits in the field: to tick them again changes nothing. */
function check(field: HTMLElement, value: unknown): void {
  const codes: unknown[] = Array.isArray(value) ? value : [];
  field.dataset['order'] = codes.join(' ');
  for (const box of field.querySelectorAll<HTMLInputElement>('input')) box.checked = codes.includes(box.value);
}

function list(field: HTMLElement, value: unknown, means: Means): void {
  const values: unknown[] = Array.isArray(value) ? value : [];
  const count = Math.max(values.length, field.dataset['required'] === undefined ? 0 : 1);
  setCount(field, count).forEach((item, index) => {
    const [only] = isSingle(item) ? fieldsIn(item) : [];
    if (only === undefined) group(item, values[index], means);
    else single(only, values[index], means);
  });
}

function fill(field: HTMLElement, value: unknown, means: Means): void {
  switch (field.dataset['kind']) {
    case 'list':
    case 'keyed':
      return list(field, value, means);
    case 'group':
    case 'period':
    case 'languages':
      return group(field, value, means);
    case 'checks':
      return check(field, value);
    case 'citation':
      return cite(field, value);
    default:
      return single(field, value, means);
  }
}

function group(owner: HTMLElement, value: unknown, means: Means): void {
  const data = isFields(value) ? value : {};
  for (const field of fieldsIn(owner)) fill(field, data[field.dataset['field'] ?? ''], means);
}

/** Writes data into a form; what it does not say is emptied. */
export const fillForm = (form: HTMLElement, data: Data, means: Means): void => group(form, data, means);

export function fillSections(form: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-section]')) {
    const control = controlIn(field);
    if (control !== null) control.value = texts[field.dataset['section'] ?? ''] ?? '';
  }
}

/** Opens what hides a field that has something in it. */
export function openFilled(form: HTMLElement): void {
  for (const more of form.querySelectorAll<HTMLDetailsElement>('details.more')) {
    const controls = [...more.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const written = controls.some(
      (control) => (control.type === 'checkbox' ? control.checked : control.value !== '') && !control.dataset['auto'],
    );
    if (written) more.open = true;
  }
}

/** A source is read on the day on which it is written down: once something is said of it, unless it has been here before. */
export function readToday(form: HTMLElement, today: string, isNew = true): void {
  const sources = fieldIn(form, 'sources');
  for (const item of sources === undefined ? [] : itemsIn(sources)) {
    const read = fieldIn(item, 'read');
    const control = read === undefined ? null : controlIn(read);
    if (control === null || item.dataset['begun'] !== undefined || !hasContent(item)) continue;
    item.dataset['begun'] = '';
    if (isNew && control.value === '') control.value = today;
  }
}

/** What a new entry begins with: read today, from public sources. */
export function begin(form: HTMLElement, means: Means): void {
  const verified = fieldIn(form, 'verified');
  if (verified === undefined) return;
  group(verified, unreviewed(means.today), means);
}
