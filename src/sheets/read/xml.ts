import { XMLParser } from 'fast-xml-parser';
import { SheetError } from './error.ts';

/** An element of a document, its children in their order. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

/** Word nests tables, controls and runs about twenty deep. */
const deepest = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** The five entities of XML and characters by their number; there are no others, for no document type is read. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return name !== undefined && Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
  });

type Ordered = Record<string, unknown>;

function elementOf(node: Ordered, depth: number): Element | string | undefined {
  if (depth > deepest) throw new SheetError('bad-xml');
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined) return undefined;
  if (name === '#text') return decoded(String(node[name]));
  const attributes = (node[':@'] ?? {}) as Record<string, unknown>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, decoded(String(value))])),
    children: childrenOf(node[name] as readonly Ordered[], depth + 1),
  };
}

const childrenOf = (nodes: readonly Ordered[], depth: number): (Element | string)[] =>
  nodes.flatMap((node) => elementOf(node, depth) ?? []);

/**
 * Reads a part of a document. A document type, which could define entities or name other files, is refused unread.
 * @throws {SheetError} on what is not well-formed, or nested deeper than any document.
 */
export function parseXml(xml: string): Element {
  const isWhole = /<\/[\w:.-]+>\s*$/.test(xml);
  if (!isWhole || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SheetError('bad-xml');
  try {
    const children = childrenOf(parser.parse(xml) as Ordered[], 0);
    return { name: '', attributes: {}, children };
  } catch {
    throw new SheetError('bad-xml');
  }
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The nearest elements of a name below one, not looking below those of the names in `except`. */
export function* nearest(of: Element, name: string, except: readonly string[] = []): Generator<Element> {
  for (const child of of.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    else if (!except.includes(child.name)) yield* nearest(child, name, except);
  }
}

/** The first of `nearest`. */
export function first(of: Element, name: string, except: readonly string[] = []): Element | undefined {
  for (const found of nearest(of, name, except)) return found;
  return undefined;
}
