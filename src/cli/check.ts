import fs from 'node:fs';
import path from 'node:path';
import { check } from '../check/check.ts';
import { json, terminal } from '../check/report.ts';
import { env } from '../config/env.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { oneOf, readArgs, UsageError } from './args.ts';
import { command } from './command.ts';
import { langOf } from './locale.ts';

const options = {
  lang: { type: 'string' },
  content: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
} as const;

function isReadable(folder: string): boolean {
  try {
    fs.readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

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
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const contentDir = values.content === undefined ? env.contentDir : path.resolve(values.content);
  if (!isReadable(contentDir)) throw new UsageError('check.noFolder', { folder: contentDir });
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
  const entries = read.files.filter((file) => file.state === 'original').length;
  process.stdout.write(`${format === 'json' ? json(problems, lang) : terminal(problems, entries, lang)}\n`);
  return problems.some(isError) ? 1 : 0;
}

await command(run);
