import type { Collection } from '../config/routes.ts';
import { locales, type Locale } from '../config/locales.ts';
import { schemas, type Data } from '../schemas/registry.ts';
import type { Asset } from './asset.ts';
import { readBody, type How } from './read-body.ts';
import { validate } from './issues.ts';
import { parse } from './parse.ts';
import { isPart, type AnyFile, type PartFile } from './part.ts';
import type { Position, Problem } from './problem.ts';
import type { TreeReader, Wanted } from './render.ts';
import type { Body } from './body.ts';
import { at, isTranslation, misplacedOf, type Source } from './source.ts';
import { originalFrom, partOf, readBodyOnly, readTranslation } from './translation.ts';

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
  /** A field inside of a group or a list that stands behind one that it belongs before: the first, where its name stands. */
  misplaced?: Position & { name: string; before: string };
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
  /** The other files of entries, of which not all is right. */
  parts: PartFile[];
  /** Every entry that is there, `practices/seclo`, also where nothing of it can be read. */
  folders: string[];
  problems: Problem[];
  /** Every file as it was written, by its path from the content folder, with `\n` at the end of lines: also those that cannot be read as entries. */
  text: ReadonlyMap<string, string>;
  assets: readonly Asset[];
  /** Where a field of a file stands, for problems that the graph finds. */
  locate: (file: string, path: readonly PropertyKey[]) => Position;
}

/** Where fields stand in the files of an entry; it outlives the reading, and keeps nothing else of it. */
function locatorOf(sources: readonly Source[]): Read['locate'] {
  const located = new Map(sources.map(({ file, parsed }) => [file, parsed.locate]));
  return (file, path) => located.get(file)?.(path) ?? { line: 1, column: 1 };
}

/** Which file is the original. Where one cannot be read it may be that one: then no original is missing. */
function originalOf(sources: readonly Source[], folder: Folder): { original?: Source; problems: Problem[] } {
  const candidates = sources.filter((source) => source.parsed.read !== 'nothing' && !isTranslation(source));
  const whole = candidates.filter(({ parsed }) => parsed.read === 'whole');
  const original = whole[0] ?? candidates[0];
  const first = sources[0];
  if (original === undefined) {
    if (first === undefined || sources.some(({ parsed }) => parsed.read === 'nothing')) return { problems: [] };
    return { problems: [{ rule: 'entry/no-original', ...at(first, ['translates']), params: { value: folder.id } }] };
  }
  return {
    original,
    problems: whole
      .filter((other) => other !== original)
      .map((other) => ({ rule: 'entry/two-originals', ...at(other, []), params: { value: original.file } })),
  };
}

function readOriginal(folder: Folder, source: Source, how: How): { file: AnyFile; problems: Problem[] } {
  const { collection, id } = folder;
  const reading = validate(schemas[collection], source.parsed, source.file);
  const told = reading.whole ? { data: reading.data as Data } : partOf(source, reading);
  const { body, problems } = readBody(folder, source, reading.whole ? told.data : told, how);
  const file = {
    collection,
    id,
    lang: source.lang,
    file: source.file,
    state: 'original',
    ...told,
    body,
    ...misplacedOf(source, schemas[collection]),
  } as const;
  return { file, problems: [...reading.problems, ...problems] };
}

/**
 * Reads one entry from the texts of its folder: parsed, checked by its schema, translated texts put in their place, body
 * rendered. Reads no file and never throws. What is not right as a whole is no file of the entry but a part, and all that
 * is wrong with it is said in the problems, each thing once.
 */
export function readEntry(folder: Folder, read: TreeReader, wants: Wanted = 'html'): Read {
  const how = { read, wants };
  const sources = locales.flatMap((lang): Source[] => {
    const text = folder.texts[lang];
    const file = `${folder.collection}/${folder.id}/${lang}.mdx`;
    return text === undefined ? [] : [{ lang, file, parsed: parse(text, file) }];
  });
  const problems = sources.flatMap((source) => source.parsed.problems);
  const { original: first, problems: which } = originalOf(sources, folder);
  problems.push(...which);
  const all: AnyFile[] = [];
  const keep = (result: { file?: AnyFile; problems: Problem[] }): void => {
    problems.push(...result.problems);
    if (result.file !== undefined) all.push(result.file);
  };
  if (first !== undefined) keep(readOriginal(folder, first, how));
  const original = first === undefined || all[0] === undefined ? undefined : originalFrom(folder, all[0], first);
  for (const source of sources) {
    if (source === first || source.parsed.read === 'nothing') continue;
    keep(isTranslation(source) ? readTranslation(folder, source, original, how) : readBodyOnly(folder, source, how));
  }
  return {
    files: all.filter((file): file is EntryFile => !isPart(file)),
    parts: all.filter(isPart),
    folders: sources.length === 0 ? [] : [`${folder.collection}/${folder.id}`],
    problems,
    text: new Map(sources.map((source) => [source.file, source.parsed.text])),
    assets: folder.assets ?? [],
    locate: locatorOf(sources),
  };
}
