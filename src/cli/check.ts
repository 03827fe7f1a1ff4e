import { formats, reporters } from '../check/reporters/index.ts';
import type { Locale } from '../config/locales.ts';
import { t } from '../i18n/t.ts';
import { oneOf, readArgs } from './args.ts';
import { command } from './command.ts';
import { contentFolder } from './folder.ts';
import { langOf } from './locale.ts';
import { look, type Looked } from './look.ts';
import { mendFiles } from './mend.ts';
import { reportOn } from './report.ts';

const options = {
  lang: { type: 'string' },
  content: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
} as const;

/** Mending a file can lay open what another one lacks: a translation is only then held against its original. */
const passes = 3;

/** Mends what can be mended, tells of each file, and looks again. */
async function fix(contentDir: string, lang: Locale, tell: (line: string) => void): Promise<Looked> {
  let looked = await look(contentDir);
  for (let pass = 0; pass < passes; pass += 1) {
    const mended = mendFiles(contentDir, looked.read, looked.problems);
    if (mended.length === 0) break;
    for (const { file, rules } of mended) tell(t(lang, 'check.mended', { file, rules: rules.join(', ') }));
    looked = await look(contentDir);
  }
  return looked;
}

async function run(): Promise<number> {
  const { values } = readArgs(options);
  const lang = langOf(values.lang);
  const format = oneOf('--format', values.format ?? 'text', formats);
  const contentDir = contentFolder(values.content);
  // What a program reads stays free of it.
  const told = format === 'text' ? process.stdout : process.stderr;
  const { read, problems, sound } = await (values.fix === true
    ? fix(contentDir, lang, (line) => told.write(`${line}\n`))
    : look(contentDir));
  process.stdout.write(`${reporters[format](reportOn(contentDir, read, problems, lang, format))}\n`);
  return sound ? 0 : 1;
}

await command(run);
