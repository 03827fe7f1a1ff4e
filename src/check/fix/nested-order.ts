import type { z } from 'astro/zod';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { outOfOrder } from '../../entries/order.ts';
import { itemOf } from '../../entries/write.ts';
import { shapeOf, unwrap } from '../../schemas/translation.ts';

/** A group of the header with the fields that its schema has, in their order. */
interface Group {
  map: YAMLMap;
  order: readonly string[];
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const startOf = ({ key }: Pair): number => (key as Node).range?.[0] ?? 0;
const endOf = ({ key, value }: Pair): number => ((value ?? key) as Node).range?.[1] ?? 0;

/** The groups inside of a node, those inside of others last; the header itself is none of them. */
function groupsIn(node: unknown, schema: z.ZodType | undefined, isInside = false): Group[] {
  if (schema === undefined) return [];
  if (isSeq(node)) return node.items.flatMap((item) => groupsIn(item, itemOf(schema), true));
  const shape = shapeOf(unwrap(schema));
  if (!isMap(node) || shape === undefined) return [];
  const below = node.items.flatMap((pair) => groupsIn(pair.value, isPair(pair) ? shape[nameOf(pair)] : undefined, true));
  return isInside ? [{ map: node, order: Object.keys(shape) }, ...below] : below;
}

/** Where the part of a text that belongs to a field begins and ends: in lines of its own with the comments over it, in braces it alone. */
type Slot = readonly [start: number, end: number];

function slotsOf(text: string, { items, flow }: Group['map']): Slot[] {
  const pairs = items;
  if (flow === true) return pairs.map((pair) => [startOf(pair), endOf(pair)]);
  // What ends in a text of several lines ends behind the line's end.
  const lineEnd = (pair: Pair): number => {
    const end = endOf(pair);
    const next = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
    return next === -1 ? text.length : next;
  };
  return pairs.map((pair, index) => {
    const before = pairs[index - 1];
    return [before === undefined ? startOf(pair) : lineEnd(before) + 1, lineEnd(pair)];
  });
}

/** The fields of a group in order; those that the schema does not know come last. The first begins where the first one began. */
function reordered(text: string, { map, order }: Group): string {
  const slots = slotsOf(text, map);
  const place = (pair: Pair): number => (order.includes(nameOf(pair)) ? order.indexOf(nameOf(pair)) : order.length);
  const sorted = map.items.map((pair, index) => ({ pair, index })).sort((a, b) => place(a.pair) - place(b.pair));
  const [first, last] = [slots[0]?.[0] ?? 0, slots.at(-1)?.[1] ?? 0];
  const gap = (index: number): string => (index === slots.length - 1 ? '' : text.slice(slots[index]?.[1], slots[index + 1]?.[0]));
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const partOf = (index: number): string => text.slice(...(slots[index] ?? [0, 0]));
  const parts = sorted.map(({ index }, at) => {
    const part = partOf(index);
    if (map.flow === true) return part;
    // The first stands behind a hyphen or its own blanks, the others on lines of their own.
    if (at === 0) return part.startsWith(indent) ? part.slice(indent.length) : part;
    return index === 0 ? `${indent}${part}` : part;
  });
  return `${text.slice(0, first)}${parts.map((part, at) => part + gap(at)).join('')}${text.slice(last)}`;
}

const isMisplaced = ({ map, order }: Group): boolean => outOfOrder(map.items.map(nameOf), order) !== undefined;

/**
 * The text of a header with the fields of its groups and of the items of its lists in the schema's order.
 * @param keep tells whether a change of the header is one of order alone: what is not is left as it is.
 */
export function orderGroups(header: string, schema: z.ZodType, keep: (changed: string) => boolean): string {
  let text = header;
  for (let turns = 0; turns < 1000; turns += 1) {
    const misplaced = groupsIn(parseDocument(text, { logLevel: 'error' }).contents, schema).filter(isMisplaced);
    const next = misplaced.map((group) => reordered(text, group)).find((changed) => changed !== text && keep(changed));
    if (next === undefined) return text;
    text = next;
  }
  return text;
}
