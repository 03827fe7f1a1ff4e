import type { Read } from '../entries/entry.ts';
import { isPart } from '../entries/part.ts';
import { parse } from '../entries/parse.ts';
import { fieldName, type Position, type Problem } from '../entries/problem.ts';
import type { Path } from '../schemas/walk.ts';
import type { Given } from './addresses.ts';
import type { Page, Where } from './rule.ts';

const isFields = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;
const keyOf = (item: unknown): unknown => (isFields(item) ? item['key'] : undefined);

/** A place in an entry's data as it is in a translation's file, which may give the items of a list in another order. */
function ownPath(path: Path, data: unknown, own: unknown): Path {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  const value = isFields(data) ? data[part] : undefined;
  const key = keyOf(value);
  const found = Array.isArray(own) && key !== undefined ? own.findIndex((item) => keyOf(item) === key) : -1;
  const at = found === -1 ? part : found;
  return [at, ...ownPath(rest, value, isFields(own) ? own[at] : undefined)];
}

/** Where a field stands in a page's own file. Only asked where something is wrong: a translation's file is parsed for it. */
function pathIn({ entry, file }: Pick<Page, 'entry' | 'file'>, path: Path, text: Read['text']): Path {
  if (entry === undefined || entry.state === 'original' || isPart(entry)) return path;
  return ownPath(path, entry.data, parse(text.get(file) ?? '', file).data);
}

/** The place and the field that a problem names. */
export function placeOf(page: Pick<Page, 'entry' | 'file'>, where: Where, read: Read): Position & Pick<Problem, 'field'> {
  if (!('path' in where)) return where;
  const path = pathIn(page, where.path, read.text);
  return { ...read.locate(page.file, path), ...(path.length > 0 ? { field: fieldName(path) } : {}) };
}

/** Where an address that a page gives stands. */
export const whereOf = (page: Pick<Page, 'at'>, at: Given['at']): Where => ('index' in at ? page.at(at.index) : at);
