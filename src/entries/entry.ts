import type { Collection } from '../config/routes.ts';
import { locales, type Locale } from '../config/locales.ts';
import { schemas, translationSchemas, type Data } from '../schemas/registry.ts';
import type { Asset } from './asset.ts';
import { bodyWords } from './words.ts';
import { validate } from './issues.ts';
import { digestOf, merge, strays, translatableTexts } from './merge.ts';
import { parse, type Parsed } from './parse.ts';
import { fieldName, maxProblems, type Position, type Problem, type RuleId } from './problem.ts';
import { emptyBody, render, type Body, type TreeReader, type Wanted } from './render.ts';

/** How much of an entry a language has: all of it, title and summary, or nothing. */
export type TranslationState = 'original' | 'full' | 'summary';

/** One language of an entry, as the graph takes it. */
export interface EntryFile<C extends Collection = Collection> {
  collection: C;
  id: string;
  lang: Locale;
  /** Path from the content folder. */
  file: string;
  state: TranslationState;
  /** The entry's data in this language: a translation's texts in the place of the original's. */
  data: Data<C>;
  body: Body;
  /** What a translation says of itself; `stale` when the original's words have changed since. */
  translation?: { method: 'machine' | 'human'; reviewed: boolean; stale: boolean };
}

/** The texts of an entry's folder, and what else lies in it. */
export interface Folder {
  collection: Collection;
  id: string;
  texts: Partial<Record<Locale, string>>;
  images: readonly string[];
  /** Its images and documents by their bytes; nothing where they are not at hand. */
  assets?: readonly Asset[];
}

export interface Read {
  files: EntryFile[];
  problems: Problem[];
  /** Every file as it was written, by its path from the content folder, with `\n` at the end of lines: also those that cannot be read as entries. */
  text: ReadonlyMap<string, string>;
  assets: readonly Asset[];
  /** Where a field of a file stands, for problems that the graph finds. */
  locate: (file: string, path: readonly PropertyKey[]) => Position;
}

interface Source {
  lang: Locale;
  file: string;
  parsed: Parsed;
}

const at = (source: Source, path: readonly PropertyKey[]) => ({
  file: source.file,
  ...source.parsed.locate(path),
  ...(path.length > 0 ? { field: fieldName(path) } : {}),
});

/** Where fields stand in the files of an entry; it outlives the reading, and keeps nothing else of it. */
function locatorOf(sources: readonly Source[]): Read['locate'] {
  const located = new Map(sources.map(({ file, parsed }) => [file, parsed.locate]));
  return (file, path) => located.get(file)?.(path) ?? { line: 1, column: 1 };
}

/** How bodies are read. */
interface How {
  read: TreeReader;
  wants: Wanted;
}

/** The body of one of the team's own pages is left to Astro. */
function bodyOf(folder: Folder, source: Source, data: Data, { read, wants }: How): { body: Body; problems: Problem[] } {
  if (folder.collection === 'pages') return { body: emptyBody, problems: [] };
  const keys = (name: 'sources' | 'results') =>
    ((data as Partial<Record<typeof name, { key: string }[]>>)[name] ?? []).map((item) => item.key);
  const context = {
    collection: folder.collection,
    lang: source.lang,
    sources: keys('sources'),
    results: keys('results'),
    images: folder.images,
  };
  const { body, problems } = render(source.parsed.body, context, bodyWords(source.lang, data), read, wants);
  const shift = source.parsed.bodyLine - 1;
  return {
    body: { ...body, links: body.links.map((link) => ({ ...link, line: link.line + shift })) },
    problems: problems.slice(0, maxProblems + 1).map((problem) => ({ ...problem, file: source.file, line: problem.line + shift })),
  };
}

function missingTexts(folder: Folder, original: Data, translation: Source): string[] {
  const given = new Set(translatableTexts(folder.collection, translation.parsed.data).map((text) => text.path.join('.')));
  return translatableTexts(folder.collection, original as Record<string, unknown>)
    .map((text) => text.path.join('.'))
    .filter((path) => !given.has(path));
}

/** Beyond title and summary a translation is meant to be full, and then nothing may be missing. */
const meansToBeFull = (folder: Folder, source: Source): boolean =>
  source.parsed.body.trim() !== '' ||
  translatableTexts(folder.collection, source.parsed.data).some(
    ({ path }) => path.length > 1 || !['title', 'summary'].includes(path[0] ?? ''),
  );

function readTranslation(
  folder: Folder,
  source: Source,
  original: Source,
  data: Data,
  how: How,
): { file?: EntryFile; problems: Problem[] } {
  const { data: own, problems } = validate(translationSchemas[folder.collection], source.parsed, source.file);
  if (own === undefined) return { problems };
  const said = own as { translates: Locale; of?: string; method: 'machine' | 'human'; reviewed?: boolean };
  if (said.translates !== original.lang)
    problems.push({
      rule: 'translation/language',
      ...at(source, ['translates']),
      params: { value: said.translates, expected: original.lang },
    });
  const digest = digestOf(folder.collection, data, original.parsed.body);
  if (said.of === undefined) problems.push({ rule: 'translation/no-digest', ...at(source, ['of']), params: { expected: digest } });
  const stale = said.of !== undefined && said.of !== digest;
  if (stale) problems.push({ rule: 'translation/stale', ...at(source, ['of']), params: { value: said.of ?? '', expected: digest } });
  for (const { rule, path, value } of strays(data, own)) problems.push({ rule, ...at(source, path), params: { value } });
  const missing = missingTexts(folder, data, source);
  const whole = meansToBeFull(folder, source);
  if (whole)
    for (const path of missing)
      problems.push({ rule: 'translation/missing-text', ...at(source, []), field: path, params: { value: path } });
  const originalHasBody = original.parsed.body.trim() !== '';
  if (whole && originalHasBody && source.parsed.body.trim() === '')
    problems.push({ rule: 'translation/missing-body', ...at(source, []), params: {} });
  const merged = merge(data, own);
  const body = bodyOf(folder, source, merged, how);
  problems.push(...body.problems);
  const hasBody = source.parsed.body.trim() !== '' && body.problems.length === 0;
  const state = missing.length === 0 && (folder.collection === 'pages' || !originalHasBody || hasBody) ? 'full' : 'summary';
  const translation = { method: said.method, reviewed: said.reviewed ?? false, stale };
  return {
    file: {
      collection: folder.collection,
      id: folder.id,
      lang: source.lang,
      file: source.file,
      state,
      data: merged,
      body: body.body,
      translation,
    },
    problems,
  };
}

/** Where a file cannot be read it may be the original: then no original is missing. */
function originalOf(sources: Source[], unreadable: ReadonlySet<Source>, folder: Folder): { original?: Source; problems: Problem[] } {
  const [original, ...more] = sources.filter((source) => !unreadable.has(source) && !Object.hasOwn(source.parsed.data, 'translates'));
  const first = sources[0];
  if (original === undefined) {
    if (first === undefined || unreadable.size > 0) return { problems: [] };
    return { problems: [{ rule: 'entry/no-original', ...at(first, ['translates']), params: { value: folder.id } }] };
  }
  return { original, problems: more.map((other) => ({ rule: 'entry/two-originals', ...at(other, []), params: { value: original.file } })) };
}

/** What a file may suffer from and still be read, so that all else that is wrong with it is said too. */
const legible: ReadonlySet<RuleId> = new Set(['file/invisible', 'file/encoding']);

/**
 * Reads one entry from the texts of its folder: parsed, checked by its schema, translated texts put in their place, body
 * rendered. Reads no file and never throws; a language that cannot be read is left out and said in the problems.
 */
export function readEntry(folder: Folder, read: TreeReader, wants: Wanted = 'html'): Read {
  const how = { read, wants };
  const sources = locales.flatMap((lang): Source[] => {
    const text = folder.texts[lang];
    const file = `${folder.collection}/${folder.id}/${lang}.mdx`;
    return text === undefined ? [] : [{ lang, file, parsed: parse(text, file) }];
  });
  const written = { text: new Map(sources.map((source) => [source.file, source.parsed.text])), assets: folder.assets ?? [] };
  const locate = locatorOf(sources);
  const problems = sources.flatMap((source) => source.parsed.problems);
  const unreadable = new Set(sources.filter((source) => source.parsed.problems.some((problem) => !legible.has(problem.rule))));
  const { original, problems: which } = originalOf(sources, unreadable, folder);
  problems.push(...which);
  if (original === undefined) return { files: [], problems, ...written, locate };
  const { data, problems: wrong } = validate(schemas[folder.collection], original.parsed, original.file);
  problems.push(...wrong);
  if (data === undefined) return { files: [], problems, ...written, locate };
  const typed = data as Data;
  const body = bodyOf(folder, original, typed, how);
  problems.push(...body.problems);
  const files: EntryFile[] = [
    {
      collection: folder.collection,
      id: folder.id,
      lang: original.lang,
      file: original.file,
      state: 'original',
      data: typed,
      body: body.body,
    },
  ];
  for (const source of sources) {
    if (source === original || unreadable.has(source) || !Object.hasOwn(source.parsed.data, 'translates')) continue;
    const result = readTranslation(folder, source, original, typed, how);
    problems.push(...result.problems);
    if (result.file !== undefined) files.push(result.file);
  }
  return { files, problems, ...written, locate };
}
