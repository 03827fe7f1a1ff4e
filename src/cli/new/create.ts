import fs from 'node:fs';
import path from 'node:path';
import { check } from '../../check/check.ts';
import { reporters } from '../../check/reporters/index.ts';
import type { Locale } from '../../config/locales.ts';
import type { Read } from '../../entries/entry.ts';
import { isError, type Problem } from '../../entries/problem.ts';
import { readContent } from '../../entries/read.ts';
import { buildGraph } from '../../graph/build.ts';
import { t } from '../../i18n/t.ts';
import { inSnapshot } from '../../schemas/snapshot.ts';
import { schemaFolder, writeSchemas } from '../editor/schemas.ts';
import { reportOn } from '../report.ts';
import type { Asker } from './asker.ts';
import { collectionOf, languageOf, textLanguage } from './begin.ts';
import { complete } from './complete.ts';
import { Draft } from './draft.ts';
import { setFlags } from './flags.ts';
import { interview, Refused } from './interview.ts';
import { optionsOf } from './known.ts';
import { faultsOf, wrongIn } from './missing.ts';
import { idOf, type Naming } from './naming.ts';
import { placeEntry } from './place.ts';
import { fieldsOf, settingsOf, type Open, type Settings } from './settings.ts';
import { textOf } from './text.ts';

export interface Surroundings {
  args: readonly string[];
  /** Who is asked, in a language; nobody where there is no terminal. */
  asker: ((lang: Locale) => Asker) | undefined;
  /** What the machine speaks (`LANG`). */
  system: string;
  contentDir: string;
  root: string;
  /** `YYYY-MM-DD` */
  today: string;
  out: (text: string) => void;
  err: (text: string) => void;
}

function startDraft(collection: Open, { args, today }: Surroundings): Draft {
  const draft = new Draft(collection);
  draft.set(['verified'], { on: today, review: 'desk' });
  setFlags(args, fieldsOf(collection), draft);
  return draft;
}

const isAbout = (problem: Problem, { collection }: Naming, id: string): boolean => problem.file.startsWith(`${collection}/${id}/`);

interface Answers extends Naming {
  settings: Settings;
  draft: Draft;
  read: Read;
  lang: Locale;
  textLang: Locale;
  asker: Asker | undefined;
}

/** @throws {Refused} when what was given beforehand does not hold. */
async function askAll({ settings, draft, read, lang, textLang, asker, collection }: Answers, today: string): Promise<void> {
  const wrong = wrongIn(draft);
  if (wrong !== undefined) throw new Refused(wrong);
  if (asker === undefined) return;
  const { graph } = buildGraph(read.files);
  await interview(fieldsOf(collection), {
    asker,
    lang,
    draft,
    wanted: (field) => settings.full || inSnapshot(collection, field),
    options: (field) => optionsOf(field, graph, lang),
    initial: ({ path: field }) => ({ 'sources.read': today, 'sources.language': textLang })[field],
  });
}

/** Writes the entry, checks it among the others and says what to do next. */
async function finish(answers: Answers, { root, today, out }: Surroundings): Promise<number> {
  const { contentDir, collection, settings, draft, lang, textLang, asker } = answers;
  const id = await idOf(settings.id, String(draft.get(['title'])), answers, lang, asker);
  const file = placeEntry({ contentDir, collection, id }, `${textLang}.mdx`, textOf(collection, draft.data, textLang));
  if (fs.existsSync(path.join(schemaFolder(root), 'collections.json'))) writeSchemas({ root, contentDir, lang });
  const read = readContent(contentDir);
  const problems = check(read, today).filter((problem) => isAbout(problem, answers, id));
  out(t(lang, 'new.written', { file: path.relative(root, file) }));
  out(reporters.text(reportOn(contentDir, read, problems, lang, 'text')));
  out(t(lang, problems.some(isError) ? 'new.mend' : 'new.next'));
  return problems.some(isError) ? 1 : 0;
}

/**
 * Makes a new entry of what the arguments say and the person answers. Nothing is written before all is answered, and what
 * is there is never overwritten.
 * @returns the exit code: 1 when the entry is written and the checker has something to say, 2 when something is missing.
 * @throws {UsageError} on arguments that are not understood. {Cancelled} when the person leaves.
 */
export async function create(around: Surroundings): Promise<number> {
  const lang = await languageOf(around.args, around.system, around.asker);
  const ask = around.asker?.(lang);
  const collection = await collectionOf(around.args, lang, ask);
  const settings = settingsOf(around.args, collection);
  const asker = settings.yes ? undefined : ask;
  const contentDir = settings.content === undefined ? around.contentDir : path.resolve(settings.content);
  const draft = startDraft(collection, around);
  asker?.say(t(lang, settings.full ? 'new.intro.full' : 'new.intro'));
  const textLang = await textLanguage(settings.in, lang, asker);
  const answers: Answers = { settings, draft, read: readContent(contentDir), lang, textLang, asker, contentDir, collection };
  await askAll(answers, around.today);
  complete(fieldsOf(collection), [], draft);
  const faults = faultsOf(draft, fieldsOf(collection), lang);
  if (faults.length === 0) return finish(answers, around);
  around.err([t(lang, 'new.missing'), ...faults.map((fault) => `  ${fault}`)].join('\n'));
  return 2;
}
