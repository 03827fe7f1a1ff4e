// Turns a worksheet that an institution sent by mail into an entry, and lists what is wrong with it: `npm run import -- FILE.docx`.
import path from 'node:path';
import { check } from '../check/check.ts';
import { reporters } from '../check/reporters/index.ts';
import { env } from '../config/env.ts';
import { unreviewed } from '../schemas/review.ts';
import { isError } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { worksheetOf } from '../exports/sheet/worksheet.ts';
import { buildGraph } from '../graph/build.ts';
import { t } from '../i18n/t.ts';
import type { Locale } from '../config/locales.ts';
import { namedIn } from '../sheets/names.ts';
import { SheetError } from '../sheets/read/error.ts';
import { maxFile } from '../sheets/read/package.ts';
import { printedIn, readSheet, type Sheet } from '../sheets/read/sheet.ts';
import { readArgs, UsageError } from './args.ts';
import { command } from './command.ts';
import { contentFolder } from './folder.ts';
import { bytesOf, idFor, writeNew } from './import/file.ts';
import { nextSteps, notesOf, questionsOf } from './import/say.ts';
import { langOf } from './locale.ts';
import { reportOn } from './report.ts';

const options = { lang: { type: 'string' }, content: { type: 'string' }, id: { type: 'string' } } as const;

/** @throws {UsageError} when the file is no worksheet that somebody filled in. */
async function sheetIn(file: string, contentDir: string, lang: Locale): Promise<Sheet> {
  const { graph } = buildGraph(readContent(contentDir).files);
  try {
    const sheet = await readSheet(bytesOf(file), {
      names: namedIn(graph, lang),
      printed: async (collection, locale) => printedIn(await worksheetOf({ collection, locale, names: [] })),
    });
    if (Object.keys(sheet.data).length === 0 && sheet.body === '') throw new UsageError('sheets.import.empty', { file });
    return sheet;
  } catch (error) {
    if (error instanceof SheetError) throw new UsageError(`sheets.import.${error.reason}`, { file, max: maxFile / 1_000_000 });
    throw error;
  }
}

async function run(): Promise<number> {
  const { values, words } = readArgs(options, { words: 1 });
  const lang = langOf(values.lang);
  const contentDir = contentFolder(values.content);
  const [file] = words;
  if (file === undefined) throw new UsageError('sheets.import.usage');
  const sheet = await sheetIn(file, contentDir, lang);
  const id = idFor(values.id, sheet.data['title']);
  const data = { ...sheet.data, verified: unreviewed(env.today) };
  const written = writeNew(contentDir, { ...sheet, id, lang: sheet.locale, data });
  const read = readContent(contentDir);
  const problems = check(read, env.lastDay).filter((problem) => problem.file.startsWith(`${sheet.collection}/${id}/`));
  const said = [
    t(lang, 'sheets.import.written', { file: path.relative('', written) }),
    ...notesOf(sheet, lang),
    '',
    reporters.text(reportOn(contentDir, read, problems, lang, 'text')),
    ...questionsOf(sheet, problems, lang),
    nextSteps(sheet, written, lang),
  ];
  process.stdout.write(`${said.join('\n')}\n`);
  return problems.some(isError) ? 1 : 0;
}

await command(run);
