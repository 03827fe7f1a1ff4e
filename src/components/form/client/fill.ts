import { unreviewed } from '../../../schemas/review.ts';
import { controlIn, fieldIn, fieldsIn, isSingle } from './dom.ts';
import type { Known } from './known.ts';
import { setCount } from './lists.ts';
import type { Data } from './read.ts';

const isFields = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value));

function single(field: HTMLElement, value: unknown, known: Known): void {
  const control = controlIn(field);
  if (control === null) return;
  const list = control.dataset['list'];
  control.value = list === undefined ? shown(value) : known.nameOf(list, shown(value));
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

function list(field: HTMLElement, value: unknown, known: Known): void {
  const values: unknown[] = Array.isArray(value) ? value : [];
  const count = Math.max(values.length, field.dataset['required'] === undefined ? 0 : 1);
  setCount(field, count).forEach((item, index) => {
    const [only] = isSingle(item) ? fieldsIn(item) : [];
    if (only === undefined) group(item, values[index], known);
    else single(only, values[index], known);
  });
}

function fill(field: HTMLElement, value: unknown, known: Known): void {
  switch (field.dataset['kind']) {
    case 'list':
    case 'keyed':
      return list(field, value, known);
    case 'group':
    case 'period':
    case 'languages':
      return group(field, value, known);
    case 'checks':
      return check(field, value);
    case 'citation':
      return cite(field, value);
    default:
      return single(field, value, known);
  }
}

function group(owner: HTMLElement, value: unknown, known: Known): void {
  const data = isFields(value) ? value : {};
  for (const field of fieldsIn(owner)) fill(field, data[field.dataset['field'] ?? ''], known);
}

/** Writes data into a form; what it does not say is emptied. */
export const fillForm = (form: HTMLElement, data: Data, known: Known): void => group(form, data, known);

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

/** What a new entry begins with: read today, from public sources. */
export function begin(form: HTMLElement, today: string): void {
  const verified = fieldIn(form, 'verified');
  if (verified === undefined) return;
  group(verified, unreviewed(today), { idOf: (_list, text) => text, nameOf: (_list, id) => id });
}
