import type { Locale } from '../../../config/locales.ts';
import { valueIn } from '../../../i18n/typed/value.ts';
import { controlIn, fieldsIn, isSingle, itemsIn } from './dom.ts';
import type { Known } from './known.ts';

export type Data = Record<string, unknown>;

/** What a form says: the entry's data, and the element of each address (`results[2].year`); what is empty is in neither. */
export interface Reading {
  data: Data;
  places: Map<string, HTMLElement>;
}

type Places = Map<string, HTMLElement>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What it takes to understand what somebody writes. */
export interface Means {
  known: Known;
  /** The language of the form: figures and dates are written as in it. */
  locale: Locale;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What a field of one value says. */
export function single(field: HTMLElement, { known, locale, today }: Means): unknown {
  const control = controlIn(field);
  const text = control?.value.trim() ?? '';
  if (text === '') return undefined;
  switch (field.dataset['kind']) {
    case 'boolean':
      return text === 'true';
    case 'reference':
    case 'language':
      return known.idOf(control?.dataset['list'] ?? '', text);
    default:
      return valueIn(field.dataset['kind'], text.replace(/\s*\n\s*/g, ' '), locale, today);
  }
}

const checked = (field: HTMLElement): HTMLInputElement[] => [...field.querySelectorAll<HTMLInputElement>('input:checked')];

/** The codes that are ticked: first those that the file had, in its order. */
function codes(field: HTMLElement): string[] {
  const order = (field.dataset['order'] ?? '').split(' ');
  const ticked = checked(field).map(({ value }) => value);
  return [...order.filter((code) => ticked.includes(code)), ...ticked.filter((code) => !order.includes(code))];
}

/** One cited source stands by itself, as in the files. */
function citations(field: HTMLElement): unknown {
  const keys = checked(field).flatMap(({ dataset: { key = '' } }) => (key === '' ? [] : [key]));
  return keys.length > 1 ? keys : keys[0];
}

function items(list: HTMLElement, address: string, means: Means, places: Places): unknown[] {
  const values: unknown[] = [];
  for (const item of itemsIn(list)) {
    const at = `${address}[${values.length}]`;
    const inner: Places = new Map();
    const [only] = isSingle(item) ? fieldsIn(item) : [];
    const value = only === undefined ? group(item, at, means, inner) : single(only, means);
    if (isEmpty(value)) continue;
    values.push(value);
    places.set(at, only ?? item);
    for (const [place, element] of inner) places.set(place, element);
  }
  return values;
}

function valueOf(field: HTMLElement, address: string, means: Means, places: Places): unknown {
  places.set(address, field);
  switch (field.dataset['kind']) {
    case 'list':
    case 'keyed':
      return items(field, address, means, places);
    case 'group':
    case 'period':
    case 'languages':
      return group(field, address, means, places);
    case 'checks':
      return codes(field);
    case 'citation':
      return citations(field);
    default:
      return single(field, means);
  }
}

function group(owner: HTMLElement, address: string, means: Means, places: Places): Data {
  const entries = fieldsIn(owner).map((field) => {
    const name = field.dataset['field'] ?? '';
    return [name, valueOf(field, address === '' ? name : `${address}.${name}`, means, places)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

/** Reads what is written in a form. */
export function readForm(form: HTMLElement, means: Means): Reading {
  const places: Places = new Map();
  return { data: group(form, '', means, places), places };
}

/** The text of each section, by its key. */
export const readSections = (form: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>('[data-section]')].flatMap((field) => {
      const text = controlIn(field)?.value.trim() ?? '';
      return text === '' ? [] : [[field.dataset['section'] ?? '', text]];
    }),
  );

/** The element of an address, or of what it stands in. */
export function placeOf(places: ReadonlyMap<string, HTMLElement>, address: string): HTMLElement | undefined {
  const found = places.get(address);
  if (found !== undefined || address === '') return found;
  return placeOf(places, address.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, ''));
}
