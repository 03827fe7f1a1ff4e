import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { json, terminal } from '../check/report.ts';
import { defaultLocale, isLocale, type Locale } from '../config/locales.ts';
import { env } from '../config/env.ts';
import type { Problem } from '../entries/problem.ts';
import { readContent } from '../entries/read.ts';
import { t } from '../i18n/t.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string' }, content: { type: 'string' }, format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } },
});
const fromSystem = (process.env['LANG'] ?? '').slice(0, 2);
const lang: Locale = isLocale(values.lang) ? values.lang : isLocale(fromSystem) ? fromSystem : defaultLocale;
const contentDir = values.content === undefined ? env.contentDir : path.resolve(values.content);

/** Writes the digest of the original into a translation: the one who runs it says the translation was looked over. */
function stamp(problem: Problem): void {
  const file = path.join(contentDir, problem.file);
  const text = fs.readFileSync(file, 'utf8');
  const digest = `of: ${problem.params['expected'] ?? ''}`;
  const stamped = /^of:.*$/m.test(text) ? text.replace(/^of:.*$/m, digest) : text.replace(/^translates:.*$/m, (line) => `${line}\n${digest}`);
  fs.writeFileSync(file, stamped);
}

function run(): number {
  let read = readContent(contentDir);
  let problems = check(read);
  if (values.fix) {
    const stale = problems.filter((problem) => problem.rule === 'translation/no-digest' || problem.rule === 'translation/stale');
    stale.forEach(stamp);
    if (stale.length > 0) {
      read = readContent(contentDir);
      problems = check(read);
    }
  }
  const entries = read.files.filter((file) => file.state === 'original').length;
  process.stdout.write(`${values.format === 'json' ? json(problems, lang) : terminal(problems, entries, lang)}\n`);
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${t(lang, 'check.failed', { reason: error instanceof Error ? error.message : String(error), folder: contentDir })}\n`);
  process.exitCode = 2;
}
