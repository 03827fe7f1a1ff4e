import fs from 'node:fs';
import path from 'node:path';
import { check } from '../check/check.ts';
import { formats, reporters } from '../check/reporters/index.ts';
import { env } from '../config/env.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { oneOf, readArgs } from './args.ts';
import { command } from './command.ts';
import { contentFolder } from './folder.ts';
import { langOf } from './locale.ts';
import { reportOn } from './report.ts';

const options = {
  lang: { type: 'string' },
  content: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
} as const;

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

function run(): number {
  const { values } = readArgs(options);
  const lang = langOf(values.lang);
  const format = oneOf('--format', values.format ?? 'text', formats);
  const contentDir = contentFolder(values.content);
  let read = readContent(contentDir);
  let problems = check(read, env.today);
  if (values.fix === true) {
    const stale = problems.filter((problem) => problem.rule === 'translation/no-digest' || problem.rule === 'translation/stale');
    for (const problem of stale) stamp(problem, contentDir);
    if (stale.length > 0) {
      read = readContent(contentDir);
      problems = check(read, env.today);
    }
  }
  process.stdout.write(`${reporters[format](reportOn(contentDir, read, problems, lang, format))}\n`);
  return problems.some(isError) ? 1 : 0;
}

await command(run);
