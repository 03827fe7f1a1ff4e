import { componentAnchor, itemAnchor, resultAnchor } from '../config/anchors.ts';
import type { Locale } from '../config/locales.ts';
import type { Graph, Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { describe, type FieldModel } from '../schemas/describe.ts';
import { schemas } from '../schemas/registry.ts';
import { partLines, valueText, type Said } from './value-text.ts';

/** One thing that a page says of an entry. */
export interface Fact {
  /** What it is, in the reader's language. */
  label: string;
  /** The thing itself; its parts a line each. */
  lines: string[];
  /** Keys of the entry's sources that it cites; where it cites none, all of them stand behind it. */
  sources: readonly string[];
  /** Its place on the entry's page, where that has one. */
  anchor?: string;
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an entry's page shows an item of a list. */
const anchors: Record<string, (key: string) => string> = {
  results: resultAnchor,
  components: componentAnchor,
  commitments: (key) => itemAnchor('commitment', key),
  followUps: (key) => itemAnchor('follow-up', key),
};

const anchorIn = (field: FieldModel, item: unknown): { anchor?: string } => {
  const anchor = anchors[field.name];
  return anchor !== undefined && isItem(item) && typeof item['key'] === 'string' ? { anchor: anchor(item['key']) } : {};
};

/** What a group cites, or what any part of it does. */
function cited(field: FieldModel, value: unknown): string[] {
  if (field.kind === 'citation') return value as string[];
  if (Array.isArray(value)) return field.item === undefined ? [] : value.flatMap((item) => cited(field.item as FieldModel, item));
  return isItem(value) ? (field.fields ?? []).flatMap((part) => (value[part.name] === undefined ? [] : cited(part, value[part.name]))) : [];
}

function factOf(field: FieldModel, model: FieldModel, value: unknown, said: Said): Fact[] {
  const lines = model.kind === 'group' && isItem(value) ? partLines(model, value, said) : [valueText(model, value, said)];
  const told = lines.filter((line) => line !== '');
  if (told.length === 0) return [];
  const label = field.help === undefined ? field.name : fieldLabel(field.help, said.locale);
  return [{ label, lines: told, sources: [...new Set(cited(model, value))], ...anchorIn(field, value) }];
}

/** A list of groups is told item by item, all else at once. */
function factsIn(field: FieldModel, value: unknown, said: Said): Fact[] {
  const { item } = field;
  return Array.isArray(value) && item?.kind === 'group'
    ? value.flatMap((one) => factOf(field, item, one, said))
    : factOf(field, field, value, said);
}

/** What an entry says about its sources and its review is no fact about a country. */
const apart = ['sources', 'verified'];

/** Everything that an entry's fields say, in the order of its schema, as a language shows it; its text is told by `passages.ts`. */
export function factsOf(graph: Graph, node: Node, locale: Locale): Fact[] {
  const view = viewOf(node, locale);
  const data: Item = { ...view.data, title: view.title, summary: view.summary };
  return describe(schemas[node.collection])
    .filter(({ name }) => !apart.includes(name))
    .flatMap((field) => (data[field.name] === undefined ? [] : factsIn(field, data[field.name], { graph, node, locale })));
}
