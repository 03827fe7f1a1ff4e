import type { z } from 'astro/zod';
import type { Locale } from '../config/locales.ts';
import { misplacedIn } from './order.ts';
import { fieldName, type Position, type Problem } from './problem.ts';
import type { Parsed } from './parse.ts';

/** A file of an entry, taken apart. */
export interface Source {
  lang: Locale;
  file: string;
  parsed: Parsed;
}

/** The place of a field, as a problem names it. */
export const at = ({ file, parsed }: Source, path: readonly PropertyKey[]): Position & Pick<Problem, 'file' | 'field'> => ({
  file,
  ...parsed.locate(path),
  ...(path.length > 0 ? { field: fieldName(path) } : {}),
});

/** What says that a file is a translation. Of a header with a fault the line is looked for: nothing inside of a field begins a line. */
export const isTranslation = ({ parsed: { data, read, text, body } }: Source): boolean =>
  Object.hasOwn(data, 'translates') || (read === 'part' && /^translates[ \t]*:/m.test(text.slice(0, text.length - body.length)));

/** What is written in a header, right or wrong; nothing where it holds itself, as an alias can make it. */
export function writtenIn({ parsed: { data } }: Source): Record<string, unknown> {
  try {
    JSON.stringify(data);
    return data;
  } catch {
    return {};
  }
}

/** The first field inside of a group that is not in its order, with its place; a file that keeps the order has none. */
export function misplacedOf(source: Source, schema: z.ZodType): { misplaced?: Position & { name: string; before: string } } {
  const found = misplacedIn(writtenIn(source), schema);
  if (found === undefined) return {};
  const { path, before } = found;
  return { misplaced: { ...source.parsed.locate(path, 'key'), name: String(path.at(-1)), before } };
}
