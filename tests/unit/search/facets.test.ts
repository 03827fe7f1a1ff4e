import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import type { Graph, Key } from '../../../src/graph/build.ts';
import { facets, type Facet } from '../../../src/search/facets.ts';
import { must } from '../helpers.ts';
import { at, entry, exchange, graphOf } from '../graph/tiny.ts';

const facet = (id: Facet['id']): Facet => must(facets.find((one) => one.id === id));

const graph = graphOf(
  entry('themes/work', {}, { translations: { en: { title: 'Work', summary: 'All of it.' } } }),
  entry('themes/safety', { broader: ['work'] }),
  entry('themes/mines', { broader: ['safety'] }),
  entry('partners/ecuador', { country: 'EC' }),
  entry('practices/a', { country: 'UY', institution: 'ecuador', themes: ['safety', 'mines'], period: { start: '2008-03', end: '2010' } }),
  entry('practices/b', { period: { start: '2008-03', end: '2008-11-02' } }),
  exchange('a', [[{ partner: 'ecuador', role: 'provider' }]], { modality: 'triangular', period: { end: '2012-05' } }),
  entry('adaptations/a', { stageAsOf: '2013-02-01' }),
  entry('agreements/a', { signed: '2011' }),
  entry(
    'agreements/b',
    { areas: [{ key: 'a', text: 'Empleo.' }] },
    {
      lang: 'pt',
      translations: {
        es: { title: 'Acta', summary: 'Es b.', areas: [{ key: 'a', text: 'Empleo.' }] },
        fr: { title: 'Acte', summary: 'B.' },
      },
    },
  ),
  entry('networks/a', { founded: '2003-06' }),
  entry('guides/a'),
);
const values = (id: Facet['id'], key: Key, of: Graph = graph) => facet(id).valuesOf(of, at(of, key));

describe('the values of an entry', () => {
  it.each<[Facet['id'], Key, string[]]>([
    ['type', 'practices/a', ['practices']],
    ['type', 'guides/a', ['guides']],
    ['country', 'practices/a', ['EC', 'UY']],
    ['country', 'exchanges/a', ['EC']],
    ['country', 'guides/a', []],
    ['theme', 'practices/a', ['mines', 'safety', 'work']],
    ['theme', 'guides/a', []],
    ['theme', 'themes/mines', ['mines', 'safety', 'work']],
    ['theme', 'themes/work', ['work']],
    ['modality', 'exchanges/a', ['triangular']],
    ['modality', 'practices/a', []],
    ['year', 'practices/a', ['2008', '2009', '2010']],
    ['year', 'practices/b', ['2008']],
    ['year', 'exchanges/a', ['2012']],
    ['year', 'adaptations/a', ['2013']],
    ['year', 'agreements/a', ['2011']],
    ['year', 'agreements/b', []],
    ['year', 'networks/a', ['2003']],
    ['year', 'guides/a', []],
    ['language', 'guides/a', ['es']],
    ['language', 'agreements/b', ['es', 'pt']],
    ['language', 'themes/work', ['es']],
  ])('in %s, of %s are %j', (id, key, expected) => {
    expect(values(id, key).toSorted()).toEqual(expected);
  });
});

describe('the label of a value', () => {
  it.each<[Facet['id'], string, string, string]>([
    ['type', 'practices', 'Buenas prácticas', 'Good practices'],
    ['country', 'BS', 'Bahamas', 'The Bahamas'],
    ['theme', 'work', 'work', 'Work'],
    ['modality', 'triangular', 'Cooperación triangular', 'Triangular cooperation'],
    ['year', '2010', '2010', '2010'],
    ['language', 'pt', 'portugués', 'Portuguese'],
  ])('in %s, of %s is %s, %s', (id, code, es, en) => {
    expect(facet(id).label(graph, code, 'es')).toBe(es);
    expect(facet(id).label(graph, code, 'en')).toBe(en);
  });

  it.each<[Facet['id']]>([['country'], ['theme'], ['modality'], ['language']])('in %s, of what is not known is the code', (id) => {
    for (const locale of locales) for (const code of ['constructor', 'zz']) expect(facet(id).label(graph, code, locale)).toBe(code);
  });

  it('is the same in no two languages for a section', () => {
    expect(new Set(locales.map((locale) => facet('type').label(graph, 'practices', locale))).size).toBe(4);
  });
});

it('each facet stands once; the years go downwards, the rest by the words', () => {
  expect(facets.map(({ id, order }) => [id, order])).toEqual([
    ['type', 'label'],
    ['country', 'label'],
    ['theme', 'label'],
    ['modality', 'label'],
    ['year', 'newest'],
    ['language', 'label'],
  ]);
});
