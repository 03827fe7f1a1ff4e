import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { readContent } from '../../../src/entries/read.ts';
import { reportCsv } from '../../../src/exports/report-data.ts';
import { reportDocument } from '../../../src/exports/report-document.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { measuresOf, numbersOf } from '../../../src/graph/derive/measures.ts';
import { periods, type PeriodId } from '../../../src/graph/derive/periods.ts';
import { reportNetworks, reportOn, reportThemes, type ReportScope } from '../../../src/graph/derive/report.ts';
import { sentencesOf } from '../../../src/i18n/report.ts';
import { paragraphsOf, partsOf, xmlFault } from '../../support/docx.ts';
import { realContent } from '../../support/site.ts';

const { files } = readContent(realContent);
const { graph } = buildGraph(files);

type Raw = Record<string, unknown>;
const raw = (collection: string): { id: string; data: Raw }[] =>
  files.filter((file) => file.collection === collection && file.state === 'original').map(({ id, data }) => ({ id, data: data }));
const strings = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const records = (value: unknown): Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);

const broaderOf = new Map(raw('themes').map(({ id, data }) => [id, strings(data['broader'])]));
function isUnder(theme: string, other: string): boolean {
  return theme === other || (broaderOf.get(theme) ?? []).some((broader) => isUnder(broader, other));
}
const homeOf = new Map(raw('partners').map(({ id, data }) => [id, data['country']]));

const years: Record<PeriodId, [number, number]> = { before: [0, 2005], seed: [2006, 2010], since: [2011, 9999] };

function isIn({ data }: { data: Raw }, { network, period, theme }: ReportScope): boolean {
  if (data['status'] !== 'completed' && data['status'] !== 'under-way') return false;
  if (network !== undefined && !strings(data['frameworks']).includes(`networks/${network}`)) return false;
  if (theme !== undefined && !strings(data['themes']).some((one) => isUnder(one, theme))) return false;
  const dates = data['period'] as { start?: string; end?: string };
  const year = Number.parseInt(dates.start ?? dates.end ?? '', 10);
  return period === undefined || (year >= years[period][0] && year <= years[period][1]);
}

/** The report once more, by a loop over the raw entries. */
function recount(scope: ReportScope): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (measure: string): void => {
    counts[measure] = (counts[measure] ?? 0) + 1;
  };
  const counted = new Set<string>();
  const shared = new Set<string>();
  const countries = new Set<unknown>();
  for (const one of raw('exchanges')) {
    if (!isIn(one, scope)) continue;
    counted.add(one.id);
    add('exchanges');
    add(`modality-${String(one.data['modality'])}`);
    for (const id of strings(one.data['practices'])) shared.add(id);
    for (const activity of records(one.data['activities']))
      for (const { partner, country } of records(activity['participants'])) countries.add(homeOf.get(String(partner)) ?? country);
    if (records(one.data['outcomes']).length > 0) add('outcomes');
    for (const { state } of records(one.data['commitments'])) {
      add('commitments');
      add(`follow-up-state-${String(state)}`);
    }
  }
  countries.delete(undefined);
  for (const { data } of raw('adaptations')) {
    if (!strings(data['via']).some((id) => counted.has(id))) continue;
    add('adaptations');
    add(`stage-${String(data['stage'])}`);
  }
  if (shared.size > 0) counts['practices'] = shared.size;
  if (countries.size > 0) counts['countries'] = countries.size;
  return counts;
}

const networks = [undefined, ...raw('networks').map(({ id }) => id)];
const scopes: ReportScope[] = networks.flatMap((network) =>
  [undefined, ...periods.map(({ id }) => id)].flatMap((period) =>
    [undefined, ...broaderOf.keys()].map((theme) => ({
      ...(network === undefined ? {} : { network }),
      ...(period === undefined ? {} : { period }),
      ...(theme === undefined ? {} : { theme }),
    })),
  ),
);

describe('the report on the real content', () => {
  it('has the numbers of a naive count, for every network, period and theme', () => {
    for (const scope of scopes) {
      const derived = Object.fromEntries(measuresOf(reportOn(graph, scope)).map(({ id, count }) => [id, count]));
      expect(derived, JSON.stringify(scope)).toEqual(recount(scope));
    }
    expect(recount({})['exchanges']).toBeGreaterThan(40);
  });

  it('has a report for each network and a row for each theme of which there is something to say, and no other', () => {
    const having = (of: ReportScope) => (recount(of)['exchanges'] ?? 0) > 0;
    expect(reportNetworks(graph).map(({ id }) => id)).toEqual(networks.filter((network) => network !== undefined && having({ network })));
    for (const network of networks) {
      const scope = network === undefined ? {} : { network };
      const themes = [...broaderOf.keys()].filter((theme) => having({ ...scope, theme }));
      expect(reportThemes(graph, scope).map(({ id }) => id)).toEqual(themes.toSorted());
    }
  });

  it('has as many entries behind each number as it says; behind commitments, the exchanges that have them', () => {
    for (const scope of scopes)
      for (const { id, name, count, entries } of measuresOf(reportOn(graph, scope))) {
        if (name === 'commitments' || name === 'follow-up-state') expect(entries.length, id).toBeLessThanOrEqual(count);
        else expect(entries.length, id).toBe(count);
        expect(new Set(entries).size, id).toBe(entries.length);
      }
  });
});

describe('the table of the report', () => {
  const { data, errors } = papa.parse<Record<string, string>>(reportCsv(graph).trimEnd(), { header: true });
  it('has every number of every part, and nothing else', () => {
    expect(errors).toEqual([]);
    const said = data.map(({ network, period, theme, measure, count }) => [network, period, theme, measure, count].join('|'));
    const expected = scopes.flatMap((scope) =>
      Object.entries(recount(scope)).map(([measure, count]) =>
        [scope.network ?? '', scope.period ?? '', scope.theme ?? '', measure, count].join('|'),
      ),
    );
    expect(said.toSorted()).toEqual(expected.toSorted());
  });

  it('names entries that are there', () => {
    for (const { measure, entries = '' } of data)
      if (measure !== 'countries') for (const key of entries.split(' ')) expect([...graph.nodes.keys()]).toContain(key);
  });
});

describe.each(locales)('the sentences of the report in %s', (locale) => {
  it('say every number of the part, each led to its entries', () => {
    for (const { id: period } of periods) {
      const scope = { period };
      const pieces = sentencesOf(numbersOf(reportOn(graph, scope)), locale).flat();
      const said = Object.fromEntries(
        pieces.flatMap(({ measure, text }) => (measure === undefined ? [] : [[measure, Number(/\d+/.exec(text)?.[0])]])),
      );
      expect(said, period).toEqual(recount(scope));
      expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[[\]{}]/);
    }
  });

  it('say so where there is no record', () => {
    const none = sentencesOf(numbersOf(reportOn(graph, { network: 'rial', period: 'before' })), locale);
    expect(none).toHaveLength(1);
    expect(none[0]?.every(({ measure }) => measure === undefined)).toBe(true);
  });
});

it('the document has the sentences and the numbers of the page, is well-formed and the same at each making', async () => {
  const make = () => reportDocument(graph, 'fr', { network: 'rial' }, '2026-11-22');
  const bytes = await make();
  const parts = partsOf(bytes);
  for (const [name, xml] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeUndefined();
  const said = paragraphsOf(parts['word/document.xml'] ?? '');
  for (const { id: period } of periods) {
    const sentences = sentencesOf(numbersOf(reportOn(graph, { network: 'rial', period })), 'fr');
    expect(said).toContain(sentences.map((pieces) => pieces.map(({ text }) => text).join('')).join(' '));
  }
  for (const count of Object.values(recount({ network: 'rial' }))) expect(said).toContain(String(count));
  expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true);
});
