import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { buildGraph, type Node } from '../../../src/graph/build.ts';
import { indexEntry } from '../../../src/search/attributes.ts';
import { facets } from '../../../src/search/facets.ts';
import { facetOptions } from '../../../src/search/options.ts';
import { must, readFixture } from '../helpers.ts';

const { graph } = buildGraph(readFixture('extremes').files);
const entries = [...graph.nodes.values()].filter((node) => node.collection !== 'pages');

describe.each(locales)('what the index of %s knows', (locale) => {
  const known = entries.map((node) => [node, indexEntry(graph, node, locale)] as const);

  test('every entry has a type, a language, a title and every key it is sorted by', () => {
    for (const [node, { filters, meta, sort }] of known) {
      const facetsOf = new Set(filters.map(([facet]) => facet));
      expect(facetsOf.has('type') && facetsOf.has('language'), node.key).toBe(true);
      expect(meta.title, node.key).not.toBe('');
      expect(
        Object.values(sort).every((key) => key !== ''),
        node.key,
      ).toBe(true);
    }
  });

  test('an entry is found by its title in every language that it has', () => {
    for (const [node, { keywords }] of known)
      for (const file of Object.values(node.files)) expect(keywords, node.key).toContain(file.data.title);
  });

  test('the values offered are those that occur, counted, in order and in words', () => {
    const offered = facetOptions(graph, locale);
    expect(offered.map(({ id }) => id)).toEqual(facets.map(({ id }) => id));
    for (const { id, options } of offered) {
      const codes = known.flatMap(([, { filters }]) => filters.filter(([facet]) => facet === id).map(([, code]) => code));
      expect(options.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort());
      for (const { code, count, label } of options) {
        expect(count, `${id} ${code}`).toBe(codes.filter((one) => one === code).length);
        if (id !== 'year') expect(label, `${id} ${code}`).not.toBe(code);
      }
    }
    const years = must(offered.find(({ id }) => id === 'year')).options.map(({ code }) => Number(code));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});

test('without a query the entries stand as the site names its sections, by title in each', () => {
  const key = (node: Node) => indexEntry(graph, node, 'es').sort['browse'] ?? '';
  const order = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ collection }) => collection);
  expect([...new Set(order)]).toEqual(['practices', 'exchanges', 'adaptations', 'partners', 'networks', 'agreements', 'themes', 'guides']);
  expect(order.filter((collection, index) => collection !== order[index - 1])).toHaveLength(8);
});
