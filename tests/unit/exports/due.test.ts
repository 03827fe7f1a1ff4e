import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { site } from '../../../src/config/site.ts';
import { dueCsv, dueList } from '../../../src/exports/due.ts';
import { askedOf, dueMessage } from '../../../src/exports/due-message.ts';
import { answerBy } from '../../../src/exports/reply.ts';
import { dueByCountry, dueItems } from '../../../src/graph/derive/due.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { countryName } from '../../../src/i18n/labels.ts';
import { addDays } from '../../../src/schemas/dates.ts';
import { entry, exchange, graphOf } from '../graph/tiny.ts';
import { must } from '../helpers.ts';

const today = '2028-01-31';
const served = { siteUrl: 'https://ayni.example', base: '/ayni/' };

const translated = entry(
  'practices/formula',
  { title: '=HYPERLINK("https://www.ilo.org")', institution: 'mintrab', country: 'GT' },
  {
    translations: {
      en: { title: '=1+1', summary: 'English.', problem: 'A problem.' },
      fr: { title: 'En français', summary: 'Français.', problem: 'Un problème.' },
    },
  },
);
for (const file of translated) if (file.translation !== undefined) file.translation.stale = true;
const graph = graphOf(
  entry('partners/mintrab', { country: 'GT' }),
  translated,
  exchange('visita', [[{ partner: 'mintrab', role: 'recipient' }]], {
    commitments: [{ key: 'plan', text: 'Un plan, con «comillas»,\n  y "más".', by: '2014', state: 'no-report-found', source: 'informe' }],
  }),
);
const items = dueItems(graph, today);

describe('the table of what is due', () => {
  const csv = dueCsv(items, 'es', served);
  const { data, errors } = papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

  it('has a row for each item of each country, with where to read it', () => {
    expect(errors).toEqual([]);
    expect(data).toHaveLength(dueByCountry(items).reduce((sum, group) => sum + group.items.length, 0));
    expect(must(data.find((row) => row['kind'] === 'follow-up'))).toMatchObject({
      country: 'GT',
      entry: 'exchanges/visita',
      item: 'plan',
      date: '2014',
      url: 'https://ayni.example/ayni/es/intercambios/visita/#commitments-plan',
    });
    expect(data.filter((row) => row['kind'] === 'translation').map((row) => row['language'])).toEqual(['en', 'fr']);
  });

  it('holds no cell that a spreadsheet runs', () => {
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('keeps its head where nothing is due', () => {
    expect(dueCsv([], 'es', served)).toBe('country,kind,entry,item,language,date,state,text,url\r\n');
  });
});

describe.each(locales)('the letter to a country in %s', (locale) => {
  const letter = must(dueMessage(items, 'GT', locale, today, served));

  it('says whom it is about, what is due, till when to answer and how fast it is answered', () => {
    expect(letter.split('\n')[0]).toContain(countryName('GT', locale));
    expect(letter).toContain(formatDate(addDays(today, site.contributions.readingDays), locale));
    expect(letter).toContain(String(site.contributions.readingDays));
    expect(letter).toContain(String(site.contributions.replyDays));
    for (const { node } of askedOf(items, 'GT', locale)) expect(letter).toContain(`/${node.id}/`);
    expect(letter).not.toMatch(/\{\w+\}/);
  });

  it('asks about translations into that language alone', () => {
    const asked = askedOf(items, 'GT', locale).flatMap((due) => (due.kind === 'translation' ? [due.lang] : []));
    expect(asked).toEqual(['en', 'fr'].filter((lang) => lang === locale));
  });
});

it('there is no letter where nothing is due', () => {
  expect(dueMessage(items, 'UY', 'es', today, served)).toBeUndefined();
});

it('the list names the countries, and what is of none', () => {
  const list = dueList(items, 'es', served);
  expect(list).toContain('Guatemala (GT)');
  expect(list.split('\n\n').at(-1)).toContain('/es/socios/nobody/');
});

it('the day by which an answer is waited for is counted across months', () => {
  expect(addDays('2028-01-31', 30)).toBe('2028-03-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(answerBy('2026-11-29')).toBe(addDays('2026-11-29', site.contributions.readingDays));
});
