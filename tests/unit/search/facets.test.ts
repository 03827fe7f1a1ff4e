import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { sections, type Section } from '../../../src/config/routes.ts';
import { buildGraph, type Graph, type Key } from '../../../src/graph/build.ts';
import { countryRolesOf, facets, findable, hasPage, narrowed, valuePages, yearsOf, type FacetId } from '../../../src/search/facets.ts';
import { must, readFixture } from '../helpers.ts';
import { at, entry, exchange, graphOf, keys } from '../graph/tiny.ts';

const facet = (id: FacetId) => must(facets.find((one) => one.id === id));
const today = '2026-01-02';

const graph = graphOf(
  entry('themes/work', {}, { translations: { en: { title: 'Work', summary: 'All of it.' } } }),
  entry('themes/safety', { broader: ['work'] }),
  entry('themes/mines', { broader: ['safety'] }),
  entry('partners/ecuador', { country: 'EC', verified: { on: '2024-06', review: 'desk' } }),
  entry('practices/a', {
    country: 'UY',
    institution: 'ecuador',
    themes: ['safety', 'mines'],
    period: { start: '2008-03', end: '2010' },
    evidence: 'monitored',
    verified: { on: '2020', review: 'desk' },
  }),
  entry('practices/b', { period: { start: '2008-03', end: '2008-11-02' } }),
  exchange(
    'a',
    [
      [
        { partner: 'ecuador', role: 'provider' },
        { name: 'SENA', country: 'CO', role: 'recipient' },
        { name: 'OIT', role: 'funder' },
      ],
      [
        { partner: 'ecuador', role: 'provider' },
        { name: 'INA', country: 'CO', role: 'recipient' },
        { partner: 'ecuador', role: 'two-way' },
      ],
    ],
    { modality: 'triangular', period: { end: '2012-05' } },
  ),
  entry('adaptations/a', { stageAsOf: '2013-02-01' }),
  entry('agreements/a', { signed: '2011', inForce: '2012', ended: '2015' }),
  entry('agreements/c', { inForce: '1999-02' }),
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
  entry('pages/about'),
);
const values = (id: FacetId, key: Key, of: Graph = graph) => facet(id).valuesOf({ graph: of, today }, at(of, key));

describe('the values of an entry', () => {
  it.each<[FacetId, Key, string[]]>([
    ['type', 'practices/a', ['practices']],
    ['type', 'guides/a', ['guides']],
    ['country', 'practices/a', ['EC', 'UY']],
    ['country', 'exchanges/a', ['CO', 'EC']],
    ['country', 'guides/a', []],
    ['role', 'exchanges/a', ['funder', 'provider', 'recipient', 'two-way']],
    ['role', 'practices/a', []],
    ['role', 'partners/ecuador', []],
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
    ['year', 'agreements/c', ['1999']],
    ['year', 'networks/a', ['2003']],
    ['year', 'guides/a', []],
    ['evidence', 'practices/a', ['monitored']],
    ['evidence', 'adaptations/a', []],
    ['evidence', 'guides/a', []],
    ['freshness', 'practices/a', ['expired']],
    ['freshness', 'practices/b', ['current']],
    ['freshness', 'partners/ecuador', ['due']],
    ['freshness', 'exchanges/a', ['closed']],
    ['freshness', 'pages/about', []],
    ['language', 'guides/a', ['es']],
    ['language', 'agreements/b', ['es', 'pt']],
    ['language', 'themes/work', ['es']],
  ])('in %s, of %s are %j', (id, key, expected) => {
    expect(values(id, key).toSorted()).toEqual(expected);
  });

  it('in freshness are those of the day', () => {
    const on = (day: string) => facet('freshness').valuesOf({ graph, today: day }, at(graph, 'practices/b'));
    expect([on('2026-01-02'), on('2028-01-02'), on('2029-01-02')]).toEqual([['current'], ['due'], ['expired']]);
  });
});

describe('the years of an entry', () => {
  it('go upwards, each once', () => {
    expect(yearsOf(at(graph, 'practices/a'))).toEqual([2008, 2009, 2010]);
    expect(yearsOf(at(graph, 'guides/a'))).toEqual([]);
  });

  it('of an open period are the end that is known', () => {
    expect(yearsOf(at(graphOf(entry('practices/x', { period: { start: '2008' } })), 'practices/x'))).toEqual([2008]);
    expect(yearsOf(at(graphOf(entry('practices/x', { period: { end: '2011-12' } })), 'practices/x'))).toEqual([2011]);
  });
});

describe('who had which role', () => {
  it('is told by country, each once', () => {
    expect(countryRolesOf({ graph, today }, at(graph, 'exchanges/a')).toSorted()).toEqual(['CO-recipient', 'EC-provider', 'EC-two-way']);
  });

  it('is told of exchanges alone', () => {
    for (const node of graph.nodes.values())
      if (node.collection !== 'exchanges') expect(countryRolesOf({ graph, today }, node), node.key).toEqual([]);
  });

  it('is never told of a country or a role that the entry has not', () => {
    const extremes = buildGraph(readFixture('extremes').files).graph;
    for (const node of extremes.nodes.values()) {
      const [countries, roles] = (['country', 'role'] as const).map((id) => facet(id).valuesOf({ graph: extremes, today }, node));
      for (const code of countryRolesOf({ graph: extremes, today }, node)) {
        expect(countries, node.key).toContain(code.slice(0, 2));
        expect(roles, node.key).toContain(code.slice(3));
      }
    }
  });
});

describe('the label of a value', () => {
  it.each<[FacetId, string, string, string]>([
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

  it.each<[FacetId]>([['country'], ['role'], ['theme'], ['modality'], ['evidence'], ['freshness'], ['language']])(
    'in %s, of what is not known is the code',
    (id) => {
      for (const locale of locales) for (const code of ['constructor', 'zz']) expect(facet(id).label(graph, code, locale)).toBe(code);
    },
  );

  it('is no code in any facet but the years', () => {
    for (const [id, code] of [
      ['role', 'provider'],
      ['evidence', 'described'],
      ['freshness', 'due'],
      ['type', 'guides'],
    ] as const)
      for (const locale of locales) expect(facet(id).label(graph, code, locale)).not.toBe(code);
  });

  it('is the same in no two languages for a section', () => {
    expect(new Set(locales.map((locale) => facet('type').label(graph, 'practices', locale))).size).toBe(4);
  });
});

it('each facet stands once, with its order and choice', () => {
  expect(facets.map(({ id, order, choice }) => [id, order, choice])).toEqual([
    ['type', 'label', 'values'],
    ['country', 'label', 'values'],
    ['role', 'vocabulary', 'values'],
    ['theme', 'tree', 'values'],
    ['modality', 'vocabulary', 'values'],
    ['year', 'newest', 'range'],
    ['evidence', 'vocabulary', 'values'],
    ['freshness', 'vocabulary', 'values'],
    ['language', 'label', 'values'],
  ]);
});

it('all can be found but the team’s own pages', () => {
  expect(keys(findable(graph))).toEqual(keys([...graph.nodes.values()]).filter((key) => key !== 'pages/about'));
});

describe('whether a value has a list of its own', () => {
  it.each<[Section, FacetId, boolean]>([
    ['practices', 'country', true],
    ['practices', 'theme', true],
    ['practices', 'type', false],
    ['search', 'type', false],
    ['search', 'country', false],
    ['search', 'theme', false],
    ['search', 'role', true],
    ['search', 'year', true],
    ['themes', 'language', false],
    ['countries', 'country', false],
    ['translations', 'language', false],
  ])('among %s in %s: %s', (section, id, whether) => {
    expect(hasPage(section, id)).toBe(whether);
  });
});

describe('the pages of values', () => {
  const ground = { graph, today };
  const pages = valuePages(ground);
  const of = (section: Section, id: FacetId, code: string) =>
    keys(pages.find((page) => page.section === section && page.facet === id && page.code === code)?.nodes ?? []);

  it('have the entries of their section with the value', () => {
    expect(of('practices', 'country', 'EC')).toEqual(['practices/a']);
    expect(of('practices', 'theme', 'work')).toEqual(['practices/a']);
    expect(of('exchanges', 'role', 'recipient')).toEqual(['exchanges/a']);
    expect(of('practices', 'role', 'recipient')).toEqual([]);
  });

  it('have, of the search, those of every section', () => {
    expect(of('search', 'year', '2008')).toEqual(['practices/a', 'practices/b']);
    expect(of('search', 'language', 'pt')).toEqual(['agreements/b']);
    expect(of('search', 'language', 'es')).toContain('themes/work');
    expect(of('search', 'language', 'es')).not.toContain('pages/about');
  });

  it('are one for every value of every entry where there is more than one to choose from, none empty, each entry once', () => {
    const all = buildGraph(readFixture('extremes').files).graph;
    const whole = { graph: all, today };
    const made = valuePages(whole);
    const named = made.map(({ section, facet: id, code }) => `${section} ${id} ${code}`);
    const expected = narrowed.flatMap((section) =>
      facets
        .filter(({ id }) => hasPage(section, id))
        .flatMap(({ id, valuesOf }) => {
          const among = findable(all).filter((node) => section === 'search' || node.collection === section);
          const values = new Set(among.flatMap((node) => valuesOf(whole, node)));
          return section !== 'search' && values.size < 2 ? [] : [...values].map((code) => `${section} ${id} ${code}`);
        }),
    );
    expect(named.toSorted()).toEqual(expected.toSorted());
    for (const { nodes, facet: id, code } of made) {
      expect(nodes.length).toBeGreaterThan(0);
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const node of nodes) expect(facet(id).valuesOf(whole, node), node.key).toContain(code);
    }
  });

  it('are of sections of the site', () => {
    for (const section of narrowed) expect(Object.keys(sections)).toContain(section);
  });
});
