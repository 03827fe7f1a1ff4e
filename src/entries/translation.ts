import type { Locale } from '../config/locales.ts';
import { translationSchemas } from '../schemas/registry.ts';
import { readBody, type How } from './read-body.ts';
import type { EntryFile, Folder, TranslationState } from './entry.ts';
import { isPart, keysIn, type AnyFile, type PartFile } from './part.ts';
import { validate, type Reading } from './issues.ts';
import { digestOf, merge, strays, translatableTexts, type Text } from './merge.ts';
import type { Problem, RuleId } from './problem.ts';
import { at, misplacedOf, writtenIn, type Source } from './source.ts';

/** What a translation says of itself, as far as it is right. */
interface Said {
  translates?: Locale;
  of?: string;
  method?: 'machine' | 'human';
  reviewed?: boolean;
}

/** An original with its file, as its translations are held against it. */
export interface Original {
  file: AnyFile;
  source: Source;
  /** The texts that a translation carries, listed when the first asks. */
  texts: () => Text[];
  /** What tells whether its words have changed, made when the first asks. */
  digest: () => string;
}

type Fields = Record<string, unknown>;

/** An original's data: as read, or as written where not all is right. */
const dataOf = (file: AnyFile): Fields => (isPart(file) ? file.written : file.data);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** An original, whose texts are listed and whose digest is made once for all its translations. */
export const originalFrom = ({ collection }: Folder, file: AnyFile, source: Source): Original => ({
  file,
  source,
  texts: once(() => translatableTexts(collection, dataOf(file))),
  digest: once(() => digestOf(collection, isPart(file) ? file.sound : file.data, source.parsed.body)),
});

const none: ReadonlySet<string> = new Set();

/** Fields of which it cannot be said what an original and its translation have of each other. */
const doubtsOf = ({ doubtful }: Reading, file: AnyFile): ReadonlySet<string> =>
  new Set([...doubtful, ...(isPart(file) ? file.doubtful : none)]);

function missingTexts(own: readonly Text[], original: readonly Text[], doubts: ReadonlySet<string>): string[] {
  const given = new Set(own.map((text) => text.path.join('.')));
  return original
    .filter(({ path }) => !doubts.has(path[0] ?? ''))
    .map((text) => text.path.join('.'))
    .filter((path) => !given.has(path));
}

/** Beyond title and summary a translation is meant to be full, and then nothing may be missing. */
const meansToBeFull = (own: readonly Text[], { parsed }: Source): boolean =>
  parsed.body.trim() !== '' || own.some(({ path }) => path.length > 1 || !['title', 'summary'].includes(path[0] ?? ''));

/** Whether no text that is translated is among what is wrong in an original: mending it then leaves its digest as it is. */
const isTextSure = ({ collection }: Folder, file: AnyFile): boolean =>
  !isPart(file) || Object.keys(translationSchemas[collection].shape).every((name) => !file.doubtful.has(name));

interface Held {
  stale: boolean;
  missing: string[];
  problems: Problem[];
}

/** What a translation owes to its original's words: the digest of those it was made from. */
function digestProblem(folder: Folder, source: Source, said: Said, original: Original): Problem | undefined {
  if (!isTextSure(folder, original.file)) return undefined;
  const expected = original.digest();
  if (said.of === undefined) return { rule: 'translation/no-digest', ...at(source, ['of']), params: { expected } };
  return said.of === expected ? undefined : { rule: 'translation/stale', ...at(source, ['of']), params: { value: said.of, expected } };
}

/** Holds a translation against its original: its language, its words, and the texts that one has and the other has not. */
function against(folder: Folder, source: Source, reading: Reading, original: Original): Held {
  const problems: Problem[] = [];
  const said = reading.data as Said;
  const { file } = original;
  if (said.translates !== undefined && said.translates !== file.lang)
    problems.push({
      rule: 'translation/language',
      ...at(source, ['translates']),
      params: { value: said.translates, expected: file.lang },
    });
  const digest = reading.doubtful.has('of') ? undefined : digestProblem(folder, source, said, original);
  if (digest !== undefined) problems.push(digest);
  const doubts = doubtsOf(reading, file);
  // The keys of a list may be sure where its texts are not.
  const isSure = (rule: RuleId, [root = '', ...below]: readonly (string | number)[]): boolean =>
    !doubts.has(String(root)) ||
    (rule === 'translation/unknown-key' &&
      below.length === 2 &&
      !reading.doubtful.has(String(root)) &&
      keysIn(file, String(root)) !== undefined);
  for (const { rule, path, value } of strays(dataOf(file), reading.data))
    if (isSure(rule, path)) problems.push({ rule, ...at(source, path), params: { value } });
  const own = translatableTexts(folder.collection, source.parsed.data);
  const missing = missingTexts(own, original.texts(), doubts);
  if (meansToBeFull(own, source)) {
    for (const path of missing)
      problems.push({ rule: 'translation/missing-text', ...at(source, []), field: path, params: { value: path } });
    if (original.source.parsed.body.trim() !== '' && source.parsed.body.trim() === '')
      problems.push({ rule: 'translation/missing-body', ...at(source, []), params: {} });
  }
  return { stale: digest?.rule === 'translation/stale', missing, problems };
}

const unknown: Pick<PartFile, 'data' | 'written' | 'doubtful'> = { data: {}, written: {}, doubtful: new Set(['sources', 'results']) };

/** Reads a translation by its schema and against its original, where there is one. */
export function readTranslation(
  folder: Folder,
  source: Source,
  original: Original | undefined,
  how: How,
): { file: AnyFile; problems: Problem[] } {
  const { collection, id } = folder;
  const reading = validate(translationSchemas[collection], source.parsed, source.file);
  const held = original === undefined ? undefined : against(folder, source, reading, original);
  const merged = reading.whole && original !== undefined && !isPart(original.file) ? merge(original.file.data, reading.data) : undefined;
  const { body, problems } = readBody(folder, source, merged ?? original?.file ?? unknown, how);
  const hasBody = source.parsed.body.trim() !== '' && problems.length === 0;
  const needsBody = collection !== 'pages' && original?.source.parsed.body.trim() !== '';
  const state: TranslationState = held?.missing.length === 0 && (!needsBody || hasBody) ? 'full' : 'summary';
  const file = {
    collection,
    id,
    lang: source.lang,
    file: source.file,
    state,
    body,
    ...misplacedOf(source, translationSchemas[collection]),
  };
  const all = [...reading.problems, ...(held?.problems ?? []), ...problems];
  const { method = 'human', reviewed = false } = reading.data as Said;
  return merged === undefined
    ? { file: { ...file, ...partOf(source, reading) }, problems: all }
    : {
        file: { ...file, data: merged, translation: { method, reviewed, stale: held?.stale ?? false } } satisfies EntryFile,
        problems: all,
      };
}

/** What is known of a file that is not right as a whole. */
export const partOf = (
  source: Source,
  { data, sound, doubtful }: Reading,
): Pick<PartFile, 'data' | 'sound' | 'written' | 'doubtful' | 'broken'> => ({
  data,
  sound,
  doubtful,
  written: writtenIn(source),
  broken: source.parsed.read !== 'whole',
});

/** A file of which it is not known whether it is the original: of it the text alone can be judged. */
export const readBodyOnly = (folder: Folder, source: Source, how: How): { problems: Problem[] } => ({
  problems: readBody(folder, source, unknown, how).problems,
});
