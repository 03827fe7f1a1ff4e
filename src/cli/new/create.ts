import fs from 'node:fs';
import path from 'node:path';
import { check } from '../../check/check.ts';
import { reporters } from '../../check/reporters/index.ts';
import { defaultLocale, type Locale } from '../../config/locales.ts';
import type { Read } from '../../entries/entry.ts';
import { isError, type Problem } from '../../entries/problem.ts';
import { readContent } from '../../entries/read.ts';
import { buildGraph } from '../../graph/build.ts';
import { t } from '../../i18n/t.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import { unreviewed } from '../../schemas/review.ts';
import { inSnapshot } from '../../schemas/snapshot.ts';
import { schemaFolder, writeSchemas } from '../editor/schemas.ts';
import { reportOn } from '../report.ts';
import type { Asker } from './asker.ts';
import { collectionOf, languageOf, textLanguage } from './begin.ts';
import { askBody, bodyOf, sectionCount } from './body.ts';
import { complete, sourceKeys } from './complete.ts';
import { Draft } from './draft.ts';
import { setFlags } from './flags.ts';
import { helpText } from './help.ts';
import { interview, Refused } from './interview.ts';
import { forget, keep, resume, type Kept } from './kept.ts';
import { optionsOf } from './known.ts';
import { faultsOf, wrongIn } from './missing.ts';
import { checkId, idOf, type Naming } from './naming.ts';
import { placeEntry } from './place.ts';
import { asksForHelp, collectionIn, fieldsOf, saysMore, settingsOf, spokenLanguage, type Open, type Settings } from './settings.ts';
import { headings, textOf } from './text.ts';

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

function startDraft(collection: Open, kept: Kept | undefined, { args, today }: Surroundings): Draft {
  const draft = new Draft(collection, kept?.data, kept?.paragraphs);
  draft.set(['verified'], unreviewed(today));
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
  /** Whether the draft is one that was kept. */
  resumed: boolean;
}

/** What is asked of an entry: its fields, its sections and last its name. */
function planOf({ full }: Settings, collection: Open) {
  const wanted = (field: Pick<FieldModel, 'path' | 'required'>): boolean => full || inSnapshot(collection, field);
  const fields = fieldsOf(collection).filter(wanted).length;
  return { wanted, fields, of: fields + sectionCount(collection) + 1 };
}

/** Puts every question of an entry: its fields, then its text. */
async function askAll({ settings, draft, read, lang, textLang, asker, collection, resumed }: Answers, today: string): Promise<void> {
  if (asker === undefined) return;
  const { graph } = buildGraph(read.files);
  const { wanted, fields, of } = planOf(settings, collection);
  const step = (at: number): void => asker.step(t(lang, 'new.step', { at, of }));
  await interview(fieldsOf(collection), {
    asker,
    lang,
    draft,
    wanted,
    options: (field) => optionsOf(field, graph, lang),
    today,
    initial: ({ path: field }) => (field === 'sources.read' ? today : undefined),
    resumed,
    step,
  });
  await askBody(collection, draft.paragraphs, { asker, lang, textLang, step: (at) => step(fields + at) });
}

/** Writes the entry, checks it among the others and says what to do next. */
async function finish(answers: Answers, { root, today, out }: Surroundings): Promise<number> {
  const { contentDir, collection, settings, draft, lang, textLang, asker } = answers;
  const { of } = planOf(settings, collection);
  asker?.step(t(lang, 'new.step', { at: of, of }));
  const id = await idOf(settings.id, String(draft.get(['title'])), answers, lang, asker);
  const body = asker === undefined ? headings(collection, textLang) : bodyOf(collection, draft.paragraphs, textLang, sourceKeys(draft));
  const file = placeEntry({ contentDir, collection, id }, `${textLang}.mdx`, textOf(collection, draft.data, body, textLang));
  if (answers.resumed) forget(root);
  if (fs.existsSync(path.join(schemaFolder(root), 'collections.json'))) writeSchemas({ root, contentDir, lang });
  const looked = () => {
    const read = readContent(contentDir);
    return { read, problems: check(read, today).filter((problem) => isAbout(problem, answers, id)) };
  };
  const { read, problems } = asker === undefined ? looked() : await asker.wait(t(lang, 'new.checking'), looked);
  const name = path.relative(root, file);
  out(t(lang, 'new.written', { file: name }));
  out(reporters.text(reportOn(contentDir, read, problems, lang, 'text')));
  out(problems.some(isError) ? t(lang, 'new.mend', { file: name, lang }) : t(lang, 'new.next', { lang }));
  return problems.some(isError) ? 1 : 0;
}

function help({ args, system, out }: Surroundings): number {
  out(helpText(collectionIn(args), spokenLanguage(args, system) ?? defaultLocale));
  return 0;
}

/** Asks, completes and writes. */
async function carryOut(answers: Answers, around: Surroundings): Promise<number> {
  const { draft, collection, lang } = answers;
  await askAll(answers, around.today);
  complete(fieldsOf(collection), [], draft);
  const faults = faultsOf(draft, fieldsOf(collection), lang);
  if (faults.length === 0) return finish(answers, around);
  around.err([t(lang, 'new.missing'), ...faults.map((fault) => `  ${fault}`)].join('\n'));
  return 2;
}

/** Keeps what a person answered, and says so. */
function keepAnswers({ draft, collection, textLang, lang, asker }: Answers, { root, err }: Surroundings): void {
  const { data, paragraphs } = draft;
  if (asker !== undefined && keep(root, { collection, textLang, data, paragraphs })) err(t(lang, 'new.kept'));
}

/** Whatever ends the questions before there is an entry, what a person answered is kept. */
async function keepingAnswers(answers: Answers, around: Surroundings): Promise<number> {
  try {
    const code = await carryOut(answers, around);
    if (code === 2) keepAnswers(answers, around);
    return code;
  } catch (error) {
    if (!(error instanceof Refused)) keepAnswers(answers, around);
    throw error;
  }
}

/**
 * Makes a new entry of what the arguments say and the person answers. Nothing is written among the entries before all is
 * answered, and what is there is never overwritten; what a person answered before they left is offered the next time.
 * @returns the exit code: 1 when the entry is written and the checker has something to say, 2 when something is missing.
 * @throws {UsageError} on arguments that are not understood. {Cancelled} when the person leaves. {Refused} when what was
 * given beforehand does not hold.
 */
export async function create(around: Surroundings): Promise<number> {
  const { args, root } = around;
  if (asksForHelp(args)) return help(around);
  const lang = await languageOf(args, around.system, around.asker);
  const ask = around.asker?.(lang);
  const kept = ask === undefined || saysMore(args) ? undefined : await resume(root, collectionIn(args), lang, ask);
  const collection = kept?.collection ?? (await collectionOf(args, lang, ask));
  const settings = settingsOf(args, collection);
  const asker = settings.yes ? undefined : ask;
  const contentDir = settings.content === undefined ? around.contentDir : path.resolve(settings.content);
  if (settings.id !== undefined) checkId(settings.id, { contentDir, collection });
  const draft = startDraft(collection, kept, around);
  const wrong = wrongIn(draft);
  if (wrong !== undefined) throw new Refused(wrong);
  asker?.say(t(lang, settings.full ? 'new.intro.full' : 'new.intro'));
  const textLang = kept?.textLang ?? (await textLanguage(settings.in, lang, asker));
  const load = () => readContent(contentDir);
  const read = asker === undefined ? load() : await asker.wait(t(lang, 'new.reading'), load);
  return keepingAnswers({ settings, draft, read, lang, textLang, asker, contentDir, collection, resumed: kept !== undefined }, around);
}
