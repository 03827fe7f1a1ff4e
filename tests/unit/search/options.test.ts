import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { facets, findable, type FacetId } from '../../../src/search/facets.ts';
import { facetOptions } from '../../../src/search/options.ts';
import { codes } from '../../../src/schemas/vocabularies/index.ts';
import { must, readFixture } from '../helpers.ts';
import { entry, exchange, graphOf } from '../graph/tiny.ts';

const today = '2026-01-02';
const theme = (id: string, ...broader: string[]) => entry(`themes/${id}`, broader.length === 0 ? {} : { broader });

//   zebra    árbol        work   alone
//     \      /            /  \
//      both       b-child  a-child
//                              |
//                            deep
const graph = graphOf(
  theme('zebra'),
  entry('themes/arbol', { title: 'Árbol' }),
  theme('both', 'zebra', 'arbol'),
  theme('work'),
  theme('b-child', 'work'),
  theme('a-child', 'work'),
  theme('deep', 'a-child'),
  theme('alone'),
  entry('practices/a', { themes: ['deep', 'both'], country: 'EC', period: { start: '2009', end: '2010' }, evidence: 'replicated' }),
  entry('practices/b', { themes: ['b-child'], country: 'AR', period: { start: '2012' }, evidence: 'described' }),
  entry('practices/c', { themes: ['alone'], country: 'EC', evidence: 'evaluated' }),
  exchange('x', [
    [
      { name: 'a', role: 'funder' },
      { name: 'b', role: 'provider' },
      { name: 'c', role: 'recipient' },
    ],
  ]),
);
const ground = { graph, today };
const nodes = findable(graph).filter(({ collection }) => ['practices', 'exchanges'].includes(collection));
const optionsOf = (id: FacetId, locale: (typeof locales)[number] = 'es', of = nodes) =>
  facetOptions(ground, locale, of).find((one) => one.id === id)?.options ?? [];
const codesOf = (...of: Parameters<typeof optionsOf>) => optionsOf(...of).map(({ code }) => code);

describe('the values offered', () => {
  it('stand by their words, whatever the accents', () => {
    expect(codesOf('country')).toEqual(['AR', 'EC']);
    expect(codesOf('type')).toEqual(['practices', 'exchanges']);
    expect(codesOf('type', 'en')).toEqual(['exchanges', 'practices']);
  });

  it('stand with the newest year first', () => {
    expect(codesOf('year')).toEqual(['2012', '2010', '2009']);
  });

  it('stand as their vocabulary has them', () => {
    expect(codesOf('evidence')).toEqual(['described', 'evaluated', 'replicated']);
    expect(codesOf('role')).toEqual(['provider', 'recipient', 'funder']);
    for (const id of ['evidence', 'role', 'modality', 'freshness'] as const) {
      const own = codesOf(id);
      expect(own).toEqual(codes(id).filter((code) => own.includes(code)));
    }
  });

  it('stand in a tree, each under the first that is broader, siblings by their words', () => {
    expect(optionsOf('theme').map(({ code, depth }) => `${'-'.repeat(depth)}${code}`)).toEqual([
      'alone',
      'anything',
      'arbol',
      'work',
      '-a-child',
      '--deep',
      '-b-child',
      'zebra',
      '-both',
    ]);
  });

  it('are counted, also those above', () => {
    expect(Object.fromEntries(optionsOf('theme').map(({ code, count }) => [code, count]))).toMatchObject({
      work: 2,
      'a-child': 1,
      zebra: 1,
      arbol: 1,
      alone: 1,
    });
    expect(optionsOf('country').map(({ code, count }) => [code, count])).toEqual([
      ['AR', 1],
      ['EC', 2],
    ]);
  });

  it('are none of a facet that no entry has', () => {
    const guides = facetOptions({ graph: graphOf(entry('guides/a')), today }, 'es', findable(graphOf(entry('guides/a'))).slice(-1));
    expect(guides.map(({ id }) => id)).toEqual(['type', 'freshness', 'language']);
    expect(facetOptions(ground, 'es', [])).toEqual([]);
  });
});

describe.each(locales)('of all entries, in %s', (locale) => {
  const extremes = buildGraph(readFixture('extremes').files).graph;
  const whole = { graph: extremes, today };
  const all = findable(extremes);
  const offered = facetOptions(whole, locale, all);

  it('the values offered are those that occur, counted and in words', () => {
    expect(offered.map(({ id }) => id)).toEqual(facets.map(({ id }) => id));
    for (const { id, options } of offered) {
      const found = all.flatMap((node) => must(facets.find((facet) => facet.id === id)).valuesOf(whole, node));
      expect(options.map(({ code }) => code).sort()).toEqual([...new Set(found)].sort());
      for (const { code, count, label } of options) {
        expect(count, `${id} ${code}`).toBe(found.filter((one) => one === code).length);
        if (id !== 'year') expect(label, `${id} ${code}`).not.toBe(code);
      }
    }
  });

  it('in the tree nothing stands deeper than one under what is before it', () => {
    const depths = must(offered.find(({ id }) => id === 'theme')).options.map(({ depth }) => depth);
    expect(depths[0]).toBe(0);
    depths.slice(1).forEach((depth, at) => expect(depth).toBeLessThanOrEqual((depths[at] ?? 0) + 1));
    for (const { id, options } of offered) if (id !== 'theme') for (const { depth } of options) expect(depth).toBe(0);
  });
});
