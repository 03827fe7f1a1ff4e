import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../src/entries/entry.ts';
import { buildGraph, keyOf, nodeOf, nodesOf, type Edge, type Graph } from '../../../src/graph/build.ts';
import { must, readFixture } from '../helpers.ts';

const { files } = readFixture('extremes');
const { graph, problems } = buildGraph(files);

const edge = ({ from, to, field }: Edge): string => `${from} ${to} ${field}`;
const edgesOf = (ends: Graph['out']): string[] => [...ends.values()].flat().map(edge);

/** All of a graph as text, in its own order. */
const written = (one: ReturnType<typeof buildGraph>): string =>
  JSON.stringify([
    [...one.graph.nodes].map(([key, node]) => [key, node.lang, Object.keys(node.files), node.data]),
    [...one.graph.out].map(([key, edges]) => [key, edges]),
    [...one.graph.in].map(([key, edges]) => [key, edges]),
    one.problems,
  ]);

describe('the graph', () => {
  it('has no problem with what holds', () => {
    expect(problems).toEqual([]);
  });

  it('has a node for each entry, with all its languages', () => {
    expect(graph.nodes.size).toBe(new Set(files.map(({ collection, id }) => `${collection}/${id}`)).size);
    const practice = must(nodeOf(graph, 'practices', 'longest-practice'));
    expect(practice).toMatchObject({ key: 'practices/longest-practice', lang: 'es' });
    expect(Object.keys(practice.files).sort()).toEqual(['en', 'es', 'fr', 'pt']);
    expect(practice.data).toBe(practice.files.es?.data);
  });

  it('lists a collection by its ids', () => {
    expect(nodesOf(graph, 'themes').map(({ id }) => id)).toEqual(['emptiest-theme', 'longest-theme', 'untranslated-theme']);
  });

  it('knows nothing of an entry that is not there', () => {
    expect(nodeOf(graph, 'themes', 'constructor')).toBeUndefined();
  });

  it('has each edge once, at both of its ends', () => {
    const [out, into] = [edgesOf(graph.out), edgesOf(graph.in)];
    expect(new Set(out).size).toBe(out.length);
    expect([...into].sort()).toEqual([...out].sort());
    for (const [key, edges] of graph.out) for (const { from, to } of edges) expect([from, graph.nodes.has(to)]).toEqual([key, true]);
    for (const [key, edges] of graph.in) for (const { from, to } of edges) expect([to, graph.nodes.has(from)]).toEqual([key, true]);
  });

  it.each([
    ['exchanges/longest-exchange', 'partners/longest-partner', 'activities.participants.partner'],
    ['exchanges/longest-exchange', 'agreements/longest-agreement', 'frameworks'],
    ['exchanges/longest-exchange', 'networks/longest-network', 'frameworks'],
    ['adaptations/longest-adaptation', 'practices/longest-practice', 'taken.practice'],
    ['adaptations/longest-adaptation', 'exchanges/longest-exchange', 'via'],
    ['partners/longest-partner', 'themes/longest-theme', 'offers.themes'],
    ['agreements/longest-agreement', 'agreements/emptiest-agreement', 'replacedBy'],
    ['practices/longest-practice', 'themes/longest-theme', 'body'],
  ] as const)('joins %s to %s by %s', (from, to, field) => {
    expect(graph.out.get(from)).toContainEqual({ from, to, field });
    expect(graph.in.get(to)).toContainEqual({ from, to, field });
  });

  it('is the same whatever the order of the files', () => {
    const expected = written(buildGraph(files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(written(buildGraph(shuffled))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('of any part of the entries is whole, and says what the part lacks', () => {
    fc.assert(
      fc.property(fc.subarray(files), (part) => {
        const made = buildGraph(part);
        const known = new Set(part.filter(({ state }) => state === 'original').map(({ collection, id }) => keyOf(collection, id)));
        expect(new Set(made.graph.nodes.keys())).toEqual(known);
        expect(edgesOf(made.graph.in).sort()).toEqual(edgesOf(made.graph.out).sort());
        for (const { to } of [...made.graph.out.values()].flat()) expect(known.has(to)).toBe(true);
        for (const { rule } of made.problems)
          expect(['reference/unknown', 'reference/component', 'reference/priority', 'link/unknown', 'link/anchor']).toContain(rule);
      }),
      { numRuns: 100 },
    );
  });

  it('changes none of what it is given', () => {
    const before = JSON.stringify(files);
    buildGraph(files);
    expect(JSON.stringify(files)).toBe(before);
  });
});

describe('an entry that names itself', () => {
  const theme = must(files.find(({ id }) => id === 'emptiest-theme'));
  const withData = (data: object): EntryFile => ({ ...theme, data: { ...theme.data, ...data } });

  it('in a field has no edge to itself', () => {
    expect(buildGraph([withData({ related: ['emptiest-theme'] })]).graph.out.size).toBe(0);
  });
});
