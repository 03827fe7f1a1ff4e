import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locale } from '../../src/config/locales.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { choicesOf } from '../../src/sheets/choices.ts';
import { languageName } from '../../src/i18n/format.ts';
import type { FieldModel } from '../../src/schemas/describe.ts';
import type { Named } from '../../src/sheets/names.ts';
import type { Parts, PlanSection, Question } from '../../src/sheets/plan.ts';
import { parseXml, type Element } from '../../src/sheets/read/xml.ts';

/** An element that may be written in. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

const isNode = (node: Node | string): node is Node => typeof node !== 'string';
const copy = (node: Element): Node => ({
  name: node.name,
  attributes: { ...node.attributes },
  children: node.children.map((child) => (typeof child === 'string' ? child : copy(child))),
});
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function written({ name, attributes, children }: Node): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children.map((child) => (isNode(child) ? written(child) : escaped(child))).join('');
  return name === '' ? inner : `<${name}${said.join('')}>${inner}</${name}>`;
}

const node = (name: string, children: (Node | string)[] = [], attributes: Record<string, string> = {}): Node => ({
  name,
  attributes,
  children,
});
const runOf = (text: string): Node => node('w:r', [node('w:t', [text], { 'xml:space': 'preserve' })]);
export const paragraphNode = (text: string): Node => node('w:p', [runOf(text)]);

function* all(of: Node, name: string): Generator<Node> {
  for (const child of of.children) {
    if (!isNode(child)) continue;
    if (child.name === name) yield child;
    yield* all(child, name);
  }
}
function one(of: Node, name: string): Node | undefined {
  for (const found of all(of, name)) return found;
  return undefined;
}
const tagOf = (control: Node): string => {
  const properties = control.children.filter(isNode).find((child) => child.name === 'w:sdtPr');
  return properties === undefined ? '' : (one(properties, 'w:tag')?.attributes['w:val'] ?? '');
};

const controls = (of: Node, tag: string): Node[] => [...all(of, 'w:sdt')].filter((control) => tagOf(control) === tag);

/** Writes in a control, as a word processor does: its hint goes, what is written stands in its content. */
function write(control: Node, content: (Node | string)[]): void {
  for (const part of control.children.filter(isNode)) {
    if (part.name === 'w:sdtPr') part.children = part.children.filter((child) => !isNode(child) || child.name !== 'w:showingPlcHdr');
    if (part.name === 'w:sdtContent') part.children = content;
  }
}

type Data = Readonly<Record<string, unknown>>;
interface Filling {
  locale: Locale;
  names: readonly Named[];
  sources: readonly string[];
}

const numeral = (value: number, locale: Locale): string =>
  new Intl.NumberFormat({ es: 'es-CO', en: 'en-GB', pt: 'pt-BR', fr: 'fr' }[locale], { maximumFractionDigits: 9 }).format(value);

/** How a person writes a value in the language. */
function said(field: FieldModel, value: unknown, { locale, names }: Filling): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.kind === 'date') return formatDate(text, locale);
  if (field.kind === 'number' && field.name !== 'year') return numeral(value as number, locale);
  if (field.kind === 'language') return languageName(text, locale);
  if (field.kind === 'reference') {
    const id = text.includes('/') ? text : `${field.refers?.[0] ?? ''}/${text}`;
    return names.find((entry) => `${entry.collection}/${entry.id}` === id)?.title ?? text;
  }
  return choicesOf(field, locale).find(({ code }) => code === text)?.label ?? text;
}

function tick(place: Node, tag: string): void {
  const [control] = controls(place, tag);
  if (control === undefined) throw new Error(`No box ${tag}`);
  const state = one(control, 'w14:checked');
  if (state !== undefined) state.attributes['w14:val'] = '1';
  write(control, [runOf('☒')]);
}

const parentOf = (root: Node, wanted: Node): Node | undefined => {
  if (root.children.includes(wanted)) return root;
  for (const child of root.children.filter(isNode)) {
    const found = parentOf(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

function fillList(place: Node, path: string, texts: readonly string[]): void {
  const boxes = controls(place, path);
  const last = boxes.at(-1);
  for (const [index, text] of texts.entries()) {
    const box = boxes[index];
    if (box !== undefined) write(box, [runOf(text)]);
    else if (last !== undefined) {
      const cell = [...all(place, 'w:tc')].findLast((candidate) => controls(candidate, path).length > 0);
      cell?.children.push(paragraphNode(text));
    }
  }
}

function fillAnswer(place: Node, field: FieldModel, path: string, value: unknown, filling: Filling): void {
  const { item } = field;
  if (field.kind === 'citation') {
    const numbers = (Array.isArray(value) ? (value as string[]) : [value as string]).map((key) => filling.sources.indexOf(key) + 1);
    return fillList(place, path, [numbers.join(', ')]);
  }
  if (item === undefined) return fillList(place, path, [said(field, value, filling)]);
  const values = value as string[];
  if (item.values !== undefined) {
    for (const code of values) tick(place, `${path}=${code}`);
  } else
    fillList(
      place,
      path,
      values.map((one) => said(item, one, filling)),
    );
}

/** Copies the last of some nodes in its place until there are as many as needed. */
function enough(root: Node, nodes: readonly Node[], count: number): Node[] {
  const found = [...nodes];
  while (found.length < count) {
    const last = found.at(-1);
    const parent = last === undefined ? undefined : parentOf(root, last);
    if (last === undefined || parent === undefined) throw new Error('Nothing to copy');
    const again = copy(last);
    parent.children.splice(parent.children.indexOf(last) + 1, 0, ...(last.name === 'w:tbl' ? [node('w:p')] : []), again);
    found.push(again);
  }
  return found;
}

const leaves = (question: Question): string[] => ('parts' in question ? question.parts.flatMap(leaves) : [question.path]);
const isOwn = (element: Node, paths: readonly string[]): boolean =>
  paths.some((path) => [...all(element, 'w:sdt')].some((control) => tagOf(control).split('=')[0] === path));

function fillItems(root: Node, place: Node, question: Parts, items: readonly Data[], filling: Filling): void {
  const paths = leaves(question);
  const name = question.as === 'grid' ? 'w:tr' : 'w:tbl';
  const found = [...all(place, name)].filter(
    (element) => isOwn(element, paths) && ![...all(element, name)].some((inner) => isOwn(inner, paths)),
  );
  const blanks = question.as === 'grid' ? found : [...all(place, 'w:tbl')].filter((table) => isOwn(table, paths.slice(0, 1)));
  for (const [index, blank] of enough(root, blanks, items.length).slice(0, items.length).entries())
    fillQuestions(root, blank, question.parts, items[index] ?? {}, filling);
}

function fillQuestions(root: Node, place: Node, questions: readonly Question[], data: Data, filling: Filling): void {
  for (const question of questions) {
    if (question.as === 'prose') continue;
    const value = data[question.field.name];
    if (value === undefined) continue;
    if (question.as === 'answer') fillAnswer(place, question.field, question.path, value, filling);
    else if (question.as === 'group') fillQuestions(root, place, question.parts, value as Data, filling);
    else fillItems(root, place, question, value as Data[], filling);
  }
}

export interface SheetAnswers {
  plan: readonly PlanSection[];
  data: Data;
  locale: Locale;
  names: readonly Named[];
  /** Paragraphs of a section of the text, by its path. */
  prose?: Readonly<Record<string, readonly Node[]>>;
  sender?: Readonly<Record<string, string>>;
}

const part = 'word/document.xml';

/** The text of a worksheet's document, to be filled many times. */
export const documentIn = (bytes: Uint8Array): Element => parseXml(strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()));

/** A worksheet with another text. */
export const withDocument = (bytes: Uint8Array, xml: string): Uint8Array => zipSync({ ...unzipSync(bytes), [part]: strToU8(xml) });

/** Fills a worksheet as a person does in a word processor, copying rows and tables where there are too few; gives its XML. */
export function filledXml(blank: Element, { plan, data, locale, names, prose = {}, sender = {} }: SheetAnswers): string {
  const root = copy(blank);
  const sources = ((data['sources'] ?? []) as { key: string }[]).map(({ key }) => key);
  const filling = { locale, names, sources };
  fillQuestions(
    root,
    root,
    plan.flatMap(({ questions }) => questions),
    data,
    filling,
  );
  for (const [path, paragraphs] of Object.entries(prose)) for (const control of controls(root, path)) write(control, [...paragraphs]);
  for (const [path, text] of Object.entries(sender)) for (const control of controls(root, path)) write(control, [runOf(text)]);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(root)}`;
}
