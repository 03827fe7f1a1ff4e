import { schemas, translationSchemas } from '../../schemas/registry.ts';
import type { Fix, Mended } from './fix.ts';
import { orderGroups } from './nested-order.ts';
import { unlessAltered } from './same.ts';

const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;
/** A field of the frontmatter itself: what is inside another one is indented. */
const fieldLine = /^(["']?)([A-Za-z]\w*)\1[ \t]*:(?=\s|$)/;
const between = /^(?:#.*|[ \t]*)\r?$/;

const schemaOf = ({ collection, translation }: Mended) => (translation ? translationSchemas : schemas)[collection];

/** The fields of a file in the order in which they are written. */
export const fieldOrder = (of: Mended): string[] => Object.keys(schemaOf(of).shape);

/** A field of the frontmatter with its lines, and the comments over it. */
interface Part {
  name: string;
  lines: string[];
  /** Line of the file on which the field itself begins, 1-based. */
  line: number;
}

/** The frontmatter taken apart by its fields; what stands over a field belongs to it, what ends the list to none. */
function partsOf(header: string): { parts: Part[]; rest: string[] } {
  const parts: Part[] = [];
  const waiting: string[] = [];
  for (const [index, line] of header.split('\n').slice(0, -1).entries()) {
    const name = fieldLine.exec(line)?.[2];
    if (name !== undefined) parts.push({ name, lines: [...waiting.splice(0), line], line: index + 2 });
    else if (between.test(line)) waiting.push(line);
    else (parts.at(-1)?.lines ?? waiting).push(...waiting.splice(0), line);
  }
  return { parts, rest: waiting };
}

/** A field that stands behind one that it belongs before, if there is one: the first. */
export function misplaced(text: string, order: readonly string[]): { name: string; before: string; line: number } | undefined {
  const { parts } = partsOf(frontmatter.exec(text)?.[1] ?? '');
  const known = parts.flatMap((part) => (order.includes(part.name) ? [{ ...part, at: order.indexOf(part.name) }] : []));
  for (const [index, { name, at, line }] of known.entries()) {
    const later = known.slice(0, index).find((other) => other.at > at);
    if (later !== undefined) return { name, before: later.name, line };
  }
  return undefined;
}

/** Puts the fields of the frontmatter in order, each with the comments over it; those that are not known come last. */
export function orderKeys(text: string, order: readonly string[]): string {
  const match = frontmatter.exec(text);
  const header = match?.[1];
  if (match?.index !== 0 || header === undefined || misplaced(text, order) === undefined) return text;
  const { parts, rest } = partsOf(header);
  const place = ({ name }: Part): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const lines = [...parts].sort((a, b) => place(a) - place(b)).flatMap((part) => part.lines);
  return unlessAltered(text, withHeader(text, [...lines, ...rest, ''].join('\n')));
}

/** A text with another header in the place of its own. */
function withHeader(text: string, header: string): string {
  const match = frontmatter.exec(text);
  const start = (match?.[0].indexOf('\n') ?? -1) + 1;
  return `${text.slice(0, start)}${header}${text.slice(start + (match?.[1]?.length ?? 0))}`;
}

/** Puts the fields inside of groups and lists in order. */
export function orderNested(text: string, of: Mended): string {
  const match = frontmatter.exec(text);
  const header = match?.[1];
  if (match?.index !== 0 || header === undefined) return text;
  const isSame = (changed: string): boolean => {
    const whole = withHeader(text, changed);
    return unlessAltered(text, whole) === whole;
  };
  return withHeader(text, orderGroups(header, schemaOf(of), isSame));
}

/** The fields in the schema's order, as `new` and the form write them. */
export const keyOrderFix: Fix = {
  rules: ['form/key-order'],
  apply: (text, _problems, of) => orderNested(orderKeys(text, fieldOrder(of)), of),
};
