import { describe, expect, it } from 'vitest';
import { dueByCountry, dueItems } from '../../../../src/graph/derive/due.ts';
import { localesOf } from '../../../../src/graph/derive/country-locales.ts';
import { at, entry, exchange, graphOf } from '../tiny.ts';

const stale = entry('themes/viejo', {}, { translations: { en: { title: 'Old', summary: 'Is old.', definition: 'Work.' } } });
for (const file of stale) if (file.translation !== undefined) file.translation.stale = true;

const graph = graphOf(
  entry('partners/mintrab', { country: 'GT' }),
  entry('partners/mtss', { country: 'UY' }),
  entry('partners/suriname', { country: 'SR' }, { lang: 'en' }),
  exchange(
    'visita',
    [
      [
        { partner: 'mintrab', role: 'recipient' },
        { partner: 'mtss', role: 'provider' },
      ],
    ],
    {
      commitments: [
        { key: 'plan', text: 'Un plan.', who: 'mintrab', by: '2014', state: 'no-report-found', source: 'informe' },
        { key: 'ajeno', text: 'Otro.', who: 'nobody', by: '2014', state: 'agreed', source: 'informe' },
        { key: 'hecho', text: 'Hecho.', by: '2014', state: 'done', source: 'informe' },
      ],
      followUps: [{ key: 'reunion', due: '2015-06', state: 'agreed', source: 'informe' }],
    },
  ),
  stale,
);
const said = (today: string) =>
  dueByCountry(dueItems(graph, today)).map(({ country, items }) => [
    country,
    ...items.map((due) => `${due.kind} ${due.kind === 'follow-up' ? due.item.key : due.node.id}`),
  ]);

describe('what is due by country', () => {
  it('asks the country that committed itself, else all that took part, and nobody about an organisation or a theme', () => {
    expect(said('2026-02-01')).toEqual([
      ['GT', 'follow-up plan', 'follow-up reunion'],
      ['UY', 'follow-up reunion'],
      [undefined, 'follow-up ajeno', 'translation viejo'],
    ]);
  });

  it('has an entry from the day on which its term ends', () => {
    const reviews = (today: string) => said(today).flatMap(([country, ...items]) => (items.includes('review mtss') ? [country] : []));
    expect(reviews('2027-01-01')).toEqual([]);
    expect(reviews('2027-01-02')).toEqual(['UY']);
  });

  it('leaves out a date that is not past', () => {
    expect(said('2014-12-31').flat()).not.toContain('follow-up plan');
    expect(said('2015-01-01').flat()).toContain('follow-up plan');
    expect(said('2015-06-30').flat()).not.toContain('follow-up reunion');
  });
});

describe('the languages in which one writes to a country', () => {
  it('are its own that the site has', () => {
    expect(localesOf(graph, 'CA')).toEqual(['en', 'fr']);
    expect(localesOf(graph, 'HT')).toEqual(['fr']);
    expect(localesOf(graph, 'BR')).toEqual(['pt']);
  });

  it('are those of its institutions’ entries where the site has none of its own', () => {
    expect(at(graph, 'partners/suriname').lang).toBe('en');
    expect(localesOf(graph, 'SR')).toEqual(['en']);
    expect(localesOf(graph, 'JP')).toEqual(['es']);
  });
});
