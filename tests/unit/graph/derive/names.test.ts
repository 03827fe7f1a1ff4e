import { expect, it } from 'vitest';
import { locales } from '../../../../src/config/locales.ts';
import { collections } from '../../../../src/config/routes.ts';
import { buildGraph, nodesOf } from '../../../../src/graph/build.ts';
import { namedIn, namesIn } from '../../../../src/graph/derive/names.ts';
import { viewOf } from '../../../../src/graph/derive/view.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { realContent } from '../../../support/site.ts';

const { graph } = buildGraph(readContent(realContent).files);

it.each(locales)('every entry of a collection has its name in %s, and they stand in alphabetical order', (locale) => {
  const named = namedIn(graph, 'partners', locale);
  const expected = nodesOf(graph, 'partners').map((node) => [node.id, viewOf(node, locale).title]);
  expect(new Map(named.map(({ id, name }) => [id, name]))).toEqual(new Map(expected as [string, string][]));
  const names = named.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
});

it('an acronym is that of the language', () => {
  const named = namedIn(graph, 'partners', 'en');
  for (const { id, acronym } of named) {
    const { data } = graph.nodes.get(`partners/${id}`) ?? {};
    const own = data as { acronym?: string; acronymIn?: { en?: string } };
    expect(acronym, id).toBe(own.acronymIn?.en ?? own.acronym);
  }
});

it.each(locales)('a list offers every entry under a name of its own in %s, and says which file is the original', (locale) => {
  const names = namesIn(graph, locale);
  for (const collection of collections) {
    const entries = Object.entries(names[collection]);
    expect(entries).toHaveLength(nodesOf(graph, collection).length);
    expect(new Set(entries.map(([, { title }]) => title)).size, collection).toBe(entries.length);
    for (const [id, { langs }] of entries) expect(langs[0], id).toBe(graph.nodes.get(`${collection}/${id}`)?.lang);
  }
});
