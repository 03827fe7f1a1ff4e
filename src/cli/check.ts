import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { json, terminal } from '../check/report.ts';
import { env } from '../config/env.ts';
import type { Locale } from '../config/locales.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { t } from '../i18n/t.ts';
import { reportLocale } from './locale.ts';

/** @throws on an argument that is not known. */
const args = () =>
  parseArgs({
    options: {
      lang: { type: 'string' },
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  }).values;

/** Writes the digest of the original into a translation: the one who runs it says the translation was looked over. */
function stamp(problem: Problem, contentDir: string): void {
  const file = path.join(contentDir, problem.file);
  const { value, expected = '' } = problem.params;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const at = value === undefined ? lines.findIndex((line) => line.startsWith('translates:')) : problem.line - 1;
  const line = lines[at];
  if (line === undefined) return;
  const ending = line.endsWith('\r') ? '\r' : '';
  lines[at] = value === undefined ? `${line}\nof: ${expected}${ending}` : line.replace(value, expected);
  fs.writeFileSync(file, lines.join('\n'));
}

function run(values: ReturnType<typeof args>, contentDir: string, lang: Locale): number {
  let read = readContent(contentDir);
  let problems = check(read);
  if (values.fix) {
    const stale = problems.filter((problem) => problem.rule === 'translation/no-digest' || problem.rule === 'translation/stale');
    for (const problem of stale) stamp(problem, contentDir);
    if (stale.length > 0) {
      read = readContent(contentDir);
      problems = check(read);
    }
  }
  const entries = read.files.filter((file) => file.state === 'original').length;
  process.stdout.write(`${values.format === 'json' ? json(problems, lang) : terminal(problems, entries, lang)}\n`);
  return problems.some(isError) ? 1 : 0;
}

let folder = env.contentDir;
let lang = reportLocale();
try {
  const values = args();
  lang = reportLocale(values.lang);
  if (values.content !== undefined) folder = path.resolve(values.content);
  process.exitCode = run(values, folder, lang);
} catch (error) {
  process.stderr.write(`${t(lang, 'check.failed', { reason: error instanceof Error ? error.message : String(error), folder })}\n`);
  process.exitCode = 2;
}
