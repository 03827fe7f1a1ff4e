import { parse } from '../../entries/parse.ts';
import { treeOfMicromark } from '../../entries/tree-micromark.ts';

const withoutPlace = (name: string, value: unknown): unknown => (name === 'position' ? undefined : value);

/** A body's tree as text; a body that cannot be read is itself. */
function treeText(body: string): string {
  try {
    return JSON.stringify(treeOfMicromark(body), withoutPlace);
  } catch {
    return body;
  }
}

/** Whether two texts of an entry hold the same data and the same body, however they are written. */
function isUnaltered(one: string, other: string): boolean {
  const [a, b] = [parse(one, ''), parse(other, '')];
  const broken = (rule: string) => rule.startsWith('yaml/') || rule === 'file/no-frontmatter' || rule === 'file/too-large';
  if ([...a.problems, ...b.problems].some(({ rule }) => broken(rule))) return false;
  return sorted(a.data) === sorted(b.data) && (a.body === b.body || treeText(a.body) === treeText(b.body));
}

/** Data as text, the fields of a group in one order. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What a change makes of a text, or the text as it was where the change would alter what it says. */
export const unlessAltered = (before: string, after: string): string => (before === after || isUnaltered(before, after) ? after : before);
