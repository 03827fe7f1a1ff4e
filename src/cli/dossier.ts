// One document with every line that is published about a country, to confirm, correct or object: `npm run dossier -- CL`.
import fs from 'node:fs';
import path from 'node:path';
import { env } from '../config/env.ts';
import type { Locale } from '../config/locales.ts';
import { readContent } from '../entries/read.ts';
import { dossierDocument } from '../exports/dossier.ts';
import { dossierOf } from '../exports/dossier-lines.ts';
import { buildGraph } from '../graph/build.ts';
import { localesOf } from '../graph/derive/country-locales.ts';
import { countryName } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import { readArgs, UsageError } from './args.ts';
import { command } from './command.ts';
import { countryNamed } from './country.ts';
import { langOf } from './locale.ts';

const options = { lang: { type: 'string' }, out: { type: 'string' } } as const;

/** Writes a file that is not there yet: one that is may have come back with answers. */
function writeNew(file: string, bytes: Uint8Array): void {
  try {
    fs.writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError('dossier.exists', { file });
    throw error;
  }
}

await command(async () => {
  const { values, words } = readArgs(options, { words: 1 });
  const lang = langOf(values.lang);
  const [named] = words;
  if (named === undefined) throw new UsageError('dossier.noCountry');
  const code = countryNamed(named);
  const { graph } = buildGraph(readContent(env.contentDir).files);
  const locale: Locale = values.lang === undefined ? localesOf(graph, code)[0] : lang;
  const entries = dossierOf(graph, code, locale);
  if (entries.length === 0) {
    process.stderr.write(`${t(lang, 'dossier.nothing', { country: countryName(code, lang) })}\n`);
    return 0;
  }
  const file = path.resolve(values.out ?? `dossier-${code.toLowerCase()}-${locale}.docx`);
  const served = { siteUrl: env.siteUrl, base: env.base };
  writeNew(file, await dossierDocument({ graph, code, locale, today: env.today, served, entries }));
  const count = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  process.stdout.write(`${t(lang, 'dossier.written', { file: path.relative('', file), count })}\n`);
  return 0;
});
