import { parseArgs } from 'node:util';
import type { FieldModel } from '../../schemas/describe.ts';
import { allFields } from '../../schemas/describe.ts';
import type { At, Draft } from './draft.ts';

/** Whether a field is answered by one option: it has no parts of its own. */
export const isLeaf = ({ fields, item, path }: FieldModel): boolean =>
  fields === undefined && item?.fields === undefined && !path.endsWith('[]');

const leaves = (fields: readonly FieldModel[]): FieldModel[] => [...allFields(fields)].filter(isLeaf);

/** An option for each field, by its path: `--title`, `--sources.url`. */
export const fieldOptions = (fields: readonly FieldModel[]): Record<string, { type: 'string'; multiple: true }> =>
  Object.fromEntries(leaves(fields).map(({ path }) => [path, { type: 'string', multiple: true }]));

/** An option's text as the field takes it; what is none of its kind stays as it is, for the checker to refuse. */
export function valueOf({ kind }: FieldModel, text: string | number): unknown {
  if (typeof text === 'number') return text;
  if (kind === 'number') return Number.isNaN(Number(text)) || text.trim() === '' ? text : Number(text);
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return kind === 'citation' && text.includes(',') ? text.split(',').map((key) => key.trim()) : text;
}

/** The last item of a list, or the next. */
const itemOf = (draft: Draft, list: At, next: boolean): number => {
  const items = draft.get(list);
  const count = Array.isArray(items) ? items.length : 0;
  return next ? count : Math.max(0, count - 1);
};

/** Where an option's value goes: in the last item of each list above it; with `next` in a new one of the innermost. */
function placeOf(path: string, fields: readonly FieldModel[], draft: Draft, next: boolean): At {
  const names = path.split('.');
  const lists = names.map((_, index) => names.slice(0, index + 1).join('.')).filter((part) => isList(part, fields));
  return names.reduce<At>((at, name, index) => {
    const list = names.slice(0, index + 1).join('.');
    const here = [...at, name];
    return lists.includes(list) ? [...here, itemOf(draft, here, next && list === lists.at(-1))] : here;
  }, []);
}

const isList = (path: string, fields: readonly FieldModel[]): boolean =>
  [...allFields(fields)].some((field) => field.path === path && field.item?.fields !== undefined);

function setOne(field: FieldModel, text: string, fields: readonly FieldModel[], draft: Draft): void {
  const here = placeOf(field.path, fields, draft, false);
  const there = draft.get(here);
  if (field.kind === 'list') draft.set(here, [...(Array.isArray(there) ? (there as unknown[]) : []), valueOf(field.item ?? field, text)]);
  else draft.set(there === undefined ? here : placeOf(field.path, fields, draft, true), valueOf(field, text));
}

/**
 * Puts options into a draft in the order in which they were written: one that comes again opens the next item of its list.
 * @param args already known to be understood (`readArgs`).
 */
export function setFlags(args: readonly string[], fields: readonly FieldModel[], draft: Draft): void {
  const byPath = new Map(leaves(fields).map((field) => [field.path, field]));
  const { tokens } = parseArgs({ args: [...args], options: fieldOptions(fields), strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    const field = token.kind === 'option' ? byPath.get(token.name) : undefined;
    if (field !== undefined && token.kind === 'option') setOne(field, token.value ?? '', fields, draft);
  }
}
