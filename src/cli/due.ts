// What is due, for editors alone: agreed dates that have passed without a report, entries to be looked at again, translations behind: `npm run due`.
import { env } from '../config/env.ts';
import { isLocale, type Locale } from '../config/locales.ts';
import { readContent } from '../entries/read.ts';
import { dueCsv, dueList } from '../exports/due.ts';
import { dueMessage } from '../exports/due-message.ts';
import { buildGraph, type Graph } from '../graph/build.ts';
import { localesOf } from '../graph/derive/country-locales.ts';
import { dueByCountry, dueItems, type DueItem } from '../graph/derive/due.ts';
import { formatDate } from '../i18n/format.ts';
import { countryName } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import type { CountryCode } from '../schemas/field.ts';
import { oneOf, readArgs } from './args.ts';
import { command } from './command.ts';
import { countryNamed } from './country.ts';
import { langOf } from './locale.ts';

const options = { lang: { type: 'string' }, format: { type: 'string' }, country: { type: 'string' } } as const;

interface Asked {
  graph: Graph;
  items: DueItem[];
  country: CountryCode | undefined;
  /** The language that the person asked for, where one was. */
  asked: Locale | undefined;
}
const served = { siteUrl: env.siteUrl, base: env.base };

/** A letter for each country, or for the one asked for, in each of its languages or in the one asked for. */
function messages({ graph, items, country, asked }: Asked): string[] {
  const to = country === undefined ? dueByCountry(items).flatMap((group) => group.country ?? []) : [country];
  return to.flatMap((code) => {
    const languages = asked === undefined ? localesOf(graph, code) : [asked];
    return languages.flatMap((locale) => dueMessage(items, code, locale, env.today, served) ?? []);
  });
}

function nothing(country: CountryCode | undefined, lang: Locale): string {
  const date = formatDate(env.today, lang);
  return country === undefined
    ? t(lang, 'due.nothing', { date })
    : t(lang, 'due.nothing.country', { country: countryName(country, lang), date });
}

/** Between two letters, which have empty lines of their own. */
const scissors = `\n\n${'-'.repeat(72)}\n\n`;

await command(() => {
  const { values } = readArgs(options);
  const lang = langOf(values.lang);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'csv', 'message']);
  const country = values.country === undefined ? undefined : countryNamed(values.country);
  const { graph } = buildGraph(readContent(env.contentDir).files);
  const items = dueItems(graph, env.today)
    .filter(({ countries }) => country === undefined || countries.includes(country))
    // An item of several countries is shown with the one asked for alone.
    .map((item) => (country === undefined ? item : { ...item, countries: [country] }));
  const text =
    format === 'csv'
      ? dueCsv(items, lang, served)
      : format === 'text'
        ? dueList(items, lang, served)
        : messages({ graph, items, country, asked: isLocale(values.lang) ? values.lang : undefined }).join(scissors);
  // A table without rows keeps its head; a person is told that there is nothing.
  if (text === '') process.stderr.write(`${nothing(country, lang)}\n`);
  else process.stdout.write(format === 'csv' ? text : `${text}\n`);
  return 0;
});
