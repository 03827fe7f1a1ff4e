import type { Locale } from '../config/locales.ts';
import type { Contributed } from '../config/routes.ts';
import { describe, type FieldModel } from '../schemas/describe.ts';
import { translationSchemas } from '../schemas/registry.ts';
import { joinBody, splitBody, type BodyParts } from './body-sections.ts';
import { editEntry } from './edit.ts';
import { readEntry } from './entry.ts';
import { digestOf, translatableTexts } from './merge.ts';
import { parse } from './parse.ts';
import { keysIn } from './part.ts';
import { treeOfMicromark } from './tree-micromark.ts';
import { writeEntry } from './write.ts';

/** A text of an original that a translation carries. */
export interface OriginalText {
  /** Its place, items by their key: `lessons.municipal-role.text`. */
  path: string;
  value: string | readonly string[];
  /** The fields on the way to it, the outermost first. */
  fields: readonly FieldModel[];
  /** The keys of the items on the way. */
  keys: readonly string[];
}

/** What a translation is made from. */
export interface Original {
  collection: Contributed;
  id: string;
  lang: Locale;
  text: string;
  /** What tells whether its words have changed since. */
  digest: string;
  texts: readonly OriginalText[];
  body: BodyParts;
  /** The keys of its sources. */
  sources: readonly string[];
}

/** What somebody has translated: texts by their path, the parts of the body. */
export interface Translated {
  values: Readonly<Record<string, string | readonly string[]>>;
  body: BodyParts;
}

/** A translation that is there. */
export interface Present {
  text: string;
  method: 'machine' | 'human';
  reviewed: boolean;
  translated: Translated;
}

type Fields = Record<string, unknown>;

function fieldsOn(path: readonly string[], fields: readonly FieldModel[]): Pick<OriginalText, 'fields' | 'keys'> {
  const [name, ...rest] = path;
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return { fields: [], keys: [] };
  const isList = field.kind === 'keyed';
  const below = fieldsOn(isList ? rest.slice(1) : rest, (isList ? field.item?.fields : field.fields) ?? []);
  return { fields: [field, ...below.fields], keys: [...(isList ? rest.slice(0, 1) : []), ...below.keys] };
}

const modelOf = (collection: Contributed): readonly FieldModel[] => describe(translationSchemas[collection]);

/** Reads an original that is to be translated. @returns nothing where it cannot be read, or is a translation itself. */
export function originalOf(collection: Contributed, id: string, lang: Locale, text: string): Original | undefined {
  const [file] = readEntry({ collection, id, texts: { [lang]: text }, images: [], assets: [] }, treeOfMicromark).files;
  if (file === undefined) return undefined;
  const { body } = parse(text, '');
  const data = file.data as Fields;
  const model = modelOf(collection);
  const texts = translatableTexts(collection, data).map(({ path, value }) => ({
    path: path.join('.'),
    value: value as OriginalText['value'],
    ...fieldsOn(path, model),
  }));
  return {
    collection,
    id,
    lang,
    text,
    digest: digestOf(collection, data, body),
    texts,
    body: splitBody(collection, lang, body),
    sources: keysIn(file, 'sources') ?? [],
  };
}

/** Reads a translation that is there. @returns nothing where the file is no translation. */
export function presentOf(collection: Contributed, lang: Locale, text: string): Present | undefined {
  const { data, body } = parse(text, '');
  if (!Object.hasOwn(data, 'translates')) return undefined;
  const values = translatableTexts(collection, data).map(({ path, value }) => [path.join('.'), value as string | string[]] as const);
  return {
    text,
    method: data['method'] === 'machine' ? 'machine' : 'human',
    reviewed: data['reviewed'] === true,
    translated: { values: Object.fromEntries(values), body: splitBody(collection, lang, body) },
  };
}

/** Puts a text into a translation's data where the original has it. @returns its address there: `lessons[0].text`. */
function put(data: Fields, { fields, keys }: Pick<OriginalText, 'fields' | 'keys'>, value: unknown): string {
  const [field, ...below] = fields;
  if (field === undefined) return '';
  const { name } = field;
  if (below.length === 0) {
    data[name] = value;
    return name;
  }
  if (field.kind !== 'keyed') {
    const group = (data[name] ?? {}) as Fields;
    data[name] = group;
    return `${name}.${put(group, { fields: below, keys }, value)}`;
  }
  const [key, ...others] = keys;
  const items = (data[name] ?? []) as Fields[];
  data[name] = items;
  const found = items.find((item) => item['key'] === key);
  const item = found ?? { key };
  if (found === undefined) items.push(item);
  return `${name}[${items.indexOf(item)}].${put(item, { fields: below, keys: others }, value)}`;
}

const isBlank = (value: string | readonly string[] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/**
 * The file of a translation: a new one, or the one that is there with what changed.
 * @param reviewed whether a person has read all of a translation that a machine made.
 * @returns its text, and the path of each of its texts by its address in the file.
 */
export function writeTranslation(
  original: Original,
  lang: Locale,
  { values, body }: Translated,
  present?: Present,
  reviewed = false,
): { text: string; paths: Map<string, string> } {
  const { collection } = original;
  const data: Fields = { translates: original.lang, of: original.digest, method: present?.method ?? 'human' };
  if (reviewed || present?.reviewed === true) data['reviewed'] = true;
  const paths = new Map<string, string>();
  for (const one of original.texts) {
    const value = values[one.path];
    if (!isBlank(value)) paths.set(put(data, one, value), one.path);
  }
  const joined = joinBody(collection, lang, body).body;
  const text =
    present === undefined
      ? writeEntry({ collection, translation: true, data, body: joined })
      : editEntry(present.text, { collection, translation: true, data, body: joined });
  return { text, paths };
}
