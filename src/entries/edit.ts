import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { z } from 'astro/zod';
import type { Collection } from '../config/routes.ts';
import { schemas, translationSchemas } from '../schemas/registry.ts';
import { shapeOf, unwrap } from '../schemas/translation.ts';
import { fence } from './header.ts';
import { isEmpty, itemOf, written } from './write.ts';

/** What an entry's file is to say. */
export interface Edit {
  collection: Collection;
  /** Whether it is a translation, which has fields of its own. */
  translation?: boolean;
  data: Readonly<Record<string, unknown>>;
  /** The text under the frontmatter. */
  body: string;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value);

/** Whether two values say the same: a year as a number or a text, one source or a list of one, a text on one line or several. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => saysTheSame(item, b[index]));
  if (isFields(a) || isFields(b)) {
    if (!isFields(a) || !isFields(b)) return false;
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => saysTheSame(a[name], b[name]));
  }
  return String(a).replace(/\s+/g, ' ').trim() === String(b).replace(/\s+/g, ' ').trim();
}

const shape = (schema: z.ZodType | undefined): Record<string, z.ZodType> =>
  (schema === undefined ? undefined : shapeOf(unwrap(schema))) ?? {};

/** A node that says a value: the old one, changed where it has to be, so that its comments and its way of writing stay. */
function edited(document: Document, node: unknown, value: unknown, schema: z.ZodType | undefined): unknown {
  const old: unknown = (node as Node | null | undefined)?.toJS(document);
  if (saysTheSame(old, value)) return node;
  if (isMap(node) && isFields(value)) return editMap(document, node, value, schema);
  if (isSeq(node) && Array.isArray(value)) return editList(document, node, value, itemOf(schema));
  if (isScalar(node) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) {
    node.value = value;
    delete node.source;
    return node;
  }
  return document.createNode(value, { aliasDuplicateObjects: false });
}

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

function editMap(document: Document, map: YAMLMap, data: Fields, schema: z.ZodType | undefined): YAMLMap {
  const known = Object.keys(shape(schema));
  // What the schema does not know, nobody was asked for.
  map.items = map.items.filter((pair) => !known.includes(nameOf(pair)) || !isEmpty(data[nameOf(pair)]));
  for (const [name, value] of Object.entries(data)) {
    if (isEmpty(value)) continue;
    const pair = map.items.find((one) => nameOf(one) === name);
    if (pair !== undefined) pair.value = edited(document, pair.value, value, shape(schema)[name]);
    else map.items.splice(placeFor(map.items, name, known), 0, document.createPair(name, value));
  }
  return map;
}

/** Before the first field that the schema has behind it. */
function placeFor(pairs: readonly Pair[], name: string, known: readonly string[]): number {
  const later = known.slice(known.indexOf(name) + 1);
  const index = known.includes(name) ? pairs.findIndex((pair) => later.includes(nameOf(pair))) : -1;
  return index < 0 ? pairs.length : index;
}

const keyOf = (value: unknown): unknown => (isFields(value) ? value['key'] : undefined);

/** Items are found again by their key; where they have none, by what they say, and else by their place. */
function editList(document: Document, list: YAMLSeq, values: readonly unknown[], schema: z.ZodType | undefined): YAMLSeq {
  const old = list.items.map((node) => ({ node, value: (node as Node).toJS(document) as unknown }));
  const match = (value: unknown, index: number) =>
    keyOf(value) === undefined
      ? (old.find((item) => saysTheSame(item.value, value)) ?? old[index])
      : old.find((item) => keyOf(item.value) === keyOf(value));
  const used = new Set<unknown>();
  list.items = values.map((value, index) => {
    const found = match(value, index)?.node;
    const free = used.has(found) ? undefined : found;
    used.add(free);
    return edited(document, free, value, schema);
  });
  return list;
}

/** Where a pair's lines begin, with the comment over it. */
function startOf(pair: Pair, source: string): number {
  const key = (pair.key as Node).range?.[0] ?? 0;
  const lines = source.slice(0, key).split('\n');
  lines.pop();
  let start = key;
  for (const line of lines.reverse()) {
    if (!/^\s*(?:#.*)?$/.test(line)) break;
    start -= line.length + 1;
  }
  return Math.max(start, 0);
}

/** The YAML of one pair. */
function lineOf(pair: Pair): string {
  const map = new YAMLMap();
  map.items.push(pair);
  const document = new Document();
  document.contents = map;
  return document.toString(written);
}

/** The frontmatter with what changed written anew, field by field: every other line stays as it is. */
function editFrontmatter(source: string, data: Fields, schema: z.ZodObject): string {
  const document = parseDocument(source);
  const map = document.contents;
  if (!isMap(map)) return new Document(data, { aliasDuplicateObjects: false }).toString(written);
  const before = new Map(
    map.items.map((pair, index) => {
      const next = map.items[index + 1];
      const text = source.slice(index === 0 ? 0 : startOf(pair, source), next === undefined ? undefined : startOf(next, source));
      return [pair, { text, value: (pair.value as Node | null)?.toJS(document) as unknown }];
    }),
  );
  editMap(document, map, data, schema);
  return map.items
    .map((pair) => {
      const old = before.get(pair);
      const same = old !== undefined && saysTheSame(old.value, (pair.value as Node | null)?.toJS(document));
      return same ? old.text.replace(/\n?$/, '\n') : lineOf(pair);
    })
    .join('');
}

/**
 * The text of a file, changed to say what is wanted with the least difference: what says the same stays as it is written, with
 * its comments and its order, and so does what the schema does not know.
 */
export function editEntry(text: string, { collection, translation = false, data, body }: Edit): string {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = fence.exec(source);
  const old = source.slice(match?.[0].length ?? 0);
  const yaml = editFrontmatter(match?.[1] ?? '', data, (translation ? translationSchemas : schemas)[collection]);
  const tail = old.trim() === body.trim() ? old : body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${yaml}---\n${tail}`;
}
