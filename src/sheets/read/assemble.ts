import { keyFor } from '../../i18n/typed/keys.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { Given } from './collect.ts';
import { Unnamed, cellValue, type Reading } from './values.ts';

export type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unnamed);

/** An answer's place in the data: names of fields, and numbers of items in their lists. */
function pathOf({ question, within, at }: Given): (string | number)[] {
  let list = 0;
  const above = within.flatMap((part): (string | number)[] => {
    const name = part.path.split('.').at(-1) ?? '';
    return part.as === 'group' ? [name] : [name, at[list++] ?? 0];
  });
  return [...above, question.path.split('.').at(-1) ?? ''];
}

/** Something that the worksheet says and the entry cannot take as it is; `sheets.import.note.<kind>` says it. */
export interface Note {
  kind: 'twice' | 'unnamed' | 'maybe' | 'unplaced' | 'outside';
  /** The number of the question. */
  label: string;
  value: string;
  /** Of `maybe`: the entries that may be meant, `Title [id]`. */
  list?: readonly string[];
}

type Holder = Record<string | number, unknown>;

function holderAt(data: Data, path: readonly (string | number)[]): Holder {
  return path.reduce<Holder>((holder, name, index) => {
    // Fields and items are named by the plan; a list's own properties are never reached, for its items are numbers.
    holder[name] ??= typeof path[index + 1] === 'number' ? [] : {};
    return holder[name] as Holder;
  }, data);
}

/** Puts the answers where they belong; items keep the number that the worksheet gives them, and blanks are holes. */
function placed(given: readonly Given[], reading: Reading, notes: Note[]): Data {
  const data: Data = {};
  for (const one of given) {
    if (one.question.as !== 'answer') continue;
    const value = cellValue(one.question.field, one.cell, reading);
    if (value === undefined) continue;
    const path = pathOf(one);
    const name = path.at(-1) ?? '';
    const holder = holderAt(data, path.slice(0, -1));
    if (holder[name] === undefined) holder[name] = value;
    else notes.push({ kind: 'twice', label: one.question.number, value: one.cell.lines.join(' ') });
  }
  return data;
}

/** Where an institution that has no entry may be named instead: `name` beside `partner`, `payerName` beside `payer`. */
function nameBeside(field: FieldModel, fields: readonly FieldModel[]): FieldModel | undefined {
  const name = field.name === 'partner' ? 'name' : `${field.name}Name`;
  return fields.find((other) => other.name === name);
}

/** More than these are no help. */
const mostMaybe = 5;

function settled(value: unknown, field: FieldModel, notes: Note[], numbers: ReadonlyMap<string, string>): unknown {
  const { item } = field;
  if (value instanceof Unnamed) {
    const list = value.maybe.slice(0, mostMaybe).map(({ title, id }) => `${title} [${id}]`);
    const label = numbers.get(field.path.replace(/\[\]$/, '')) ?? '';
    notes.push(list.length === 0 ? { kind: 'unnamed', label, value: value.text } : { kind: 'maybe', label, value: value.text, list });
    return value.text;
  }
  if (item !== undefined && Array.isArray(value)) {
    const items = value.filter((one) => one !== undefined && one !== null).map((one) => settled(one, item, notes, numbers));
    return field.kind === 'keyed' ? withKeys(items.filter(isData), field.name) : items;
  }
  return isData(value) && field.fields !== undefined ? settledFields(value, field.fields, notes, numbers) : value;
}

/** Names what has no entry where there is a field for it, numbers lists through, and gives items their keys. */
function settledFields(data: Data, fields: readonly FieldModel[], notes: Note[], numbers: ReadonlyMap<string, string>): Data {
  const result: Data = {};
  for (const field of fields) {
    const value = data[field.name];
    const beside = value instanceof Unnamed ? nameBeside(field, fields) : undefined;
    if (value instanceof Unnamed && beside !== undefined && data[beside.name] === undefined) result[beside.name] = value.text;
    else if (value !== undefined) result[field.name] = settled(value, field, notes, numbers);
  }
  return result;
}

function withKeys(items: readonly Data[], list: string): Data[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const key = keyFor(item, list, taken);
    taken.add(key);
    return { key, ...item };
  });
}

const isOfSources = ({ within }: Given): boolean => within[0]?.path === 'sources';

/** The keys of the sources by the number that the worksheet cites them by. */
function sourceKeys(given: readonly Given[], reading: Reading): (string | undefined)[] {
  const { sources = [] } = placed(given.filter(isOfSources), reading, []) as { sources?: (Data | undefined)[] };
  const taken = new Set<string>();
  return Array.from(sources, (source) => {
    if (source === undefined) return undefined;
    const key = keyFor(source, 'sources', taken);
    taken.add(key);
    return key;
  });
}

/** An entry's data from the answers of a worksheet, with the keys of its sources by their numbers. */
export function assemble(
  given: readonly Given[],
  fields: readonly FieldModel[],
  { locale, names }: Pick<Reading, 'locale' | 'names'>,
): { data: Data; sources: (string | undefined)[]; notes: Note[] } {
  const sources = sourceKeys(given, { locale, names, sources: [] });
  const notes: Note[] = [];
  const numbers = new Map(given.map(({ question }) => [question.path, question.number]));
  const data = settledFields(placed(given, { locale, names, sources }, notes), fields, notes, numbers);
  return { data, sources, notes };
}
