import path from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph, nodesOf } from '../../../src/graph/build.ts';
import { holdingsOf } from '../../../src/graph/derive/holdings.ts';
import { fixtures } from '../helpers.ts';

const { graph } = buildGraph(readContent(path.join(fixtures, 'small', 'content')).files);

it('counts every collection but the team’s pages', () => {
  const holdings = holdingsOf(graph);
  expect(holdings.map(({ section }) => section)).not.toContain('pages');
  for (const { section, entries } of holdings) expect(entries).toBe(nodesOf(graph, section).length);
});

it('counts a language only where it has all of an entry, and an address once', () => {
  for (const { section, entries, whole, sources } of holdingsOf(graph)) {
    const nodes = nodesOf(graph, section);
    const originals = nodes.filter((node) => node.lang === 'es').length;
    expect(whole.es).toBeGreaterThanOrEqual(originals);
    expect(whole.es).toBeLessThanOrEqual(entries);
    expect(sources).toBe(new Set(nodes.flatMap((node) => node.data.sources.map((source) => source.url))).size);
  }
});
