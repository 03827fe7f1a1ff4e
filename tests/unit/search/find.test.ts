import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/client/find.ts';
import type { Answer, Filters, Fragment, Pagefind } from '../../../src/search/client/pagefind.ts';

type Entry = Record<string, string[]> & { text: string[] };
const entries: Entry[] = [
  { text: ['trabajo'], type: ['practices'], country: ['EC'] },
  { text: ['trabajo', 'visita'], type: ['exchanges'], country: ['EC', 'GT'] },
  { text: ['visita'], type: ['exchanges'], country: ['UY'] },
  { text: ['CAFTA-DR'], type: ['partners'], country: ['UY'] },
];

/** Answers as Pagefind does: facets that were not loaded are not counted, counts obey every filter, and an unknown word finds by its beginning. */
function fakeIndex(): Pagefind & { asked: (string | null)[] } {
  const loaded = new Set<string>();
  const load = (filters: Filters) => Object.keys(filters).forEach((facet) => loaded.add(facet));
  const asked: (string | null)[] = [];
  const matches = (query: string | null, { text }: Entry) =>
    query === null || text.includes(query) || (query === 'drones' && text.includes('CAFTA-DR'));
  const fragmentOf = ({ text }: Entry): Fragment => ({ url: '/', content: text.join(' '), locations: [0], meta: {}, filters: {} });
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    preload: (_query, { filters }) => {
      load(filters);
      return Promise.resolve();
    },
    search: (query, { filters }) => {
      load(filters);
      asked.push(query);
      const left = entries.filter(
        (entry) =>
          matches(query, entry) && Object.entries(filters).every(([facet, { any }]) => any.some((code) => entry[facet]?.includes(code))),
      );
      const counts = [...loaded].map((facet) => {
        const all = [...new Set(entries.flatMap((entry) => entry[facet] ?? []))];
        return [facet, Object.fromEntries(all.map((code) => [code, left.filter((entry) => entry[facet]?.includes(code)).length]))];
      });
      const answer: Answer = {
        results: left.map((entry) => ({ data: () => Promise.resolve(fragmentOf(entry)) })),
        filters: Object.fromEntries(counts) as Answer['filters'],
      };
      return Promise.resolve(answer);
    },
  };
}

const none = new Map<string, string[]>();

const found = async (...question: Parameters<typeof find>) => (await find(...question)).results;
const counted = async (index: Pagefind, question: Parameters<typeof find>[1], facets: string[]) =>
  (await find(index, question)).count(facets);

describe('what is found', () => {
  test('without a query everything', async () => {
    const index = fakeIndex();
    expect(await found(index, { query: '', choices: none })).toHaveLength(4);
    expect(index.asked).toEqual([null]);
  });

  test('any of the codes of a facet, and all facets', async () => {
    const choices = new Map([
      ['country', ['EC', 'UY']],
      ['type', ['exchanges']],
    ]);
    expect(await found(fakeIndex(), { query: '', choices })).toHaveLength(2);
    expect(await found(fakeIndex(), { query: 'trabajo', choices })).toHaveLength(1);
  });

  test('nothing for a word that no entry has', async () => {
    for (const choices of [none, new Map([['country', ['EC']]])]) {
      expect(await found(fakeIndex(), { query: 'drones', choices })).toEqual([]);
      expect(await counted(fakeIndex(), { query: 'drones', choices }, ['type'])).toEqual({ type: {} });
    }
  });
});

describe('how many each value would leave', () => {
  test('under the query alone', async () => {
    expect(await counted(fakeIndex(), { query: 'trabajo', choices: none }, ['type', 'country'])).toEqual({
      type: { practices: 1, exchanges: 1, partners: 0 },
      country: { EC: 2, GT: 1, UY: 0 },
    });
  });

  test('a facet’s own choice does not count against its other values', async () => {
    const choices = new Map([['country', ['GT']]]);
    expect(await counted(fakeIndex(), { query: '', choices }, ['type', 'country'])).toEqual({
      type: { practices: 0, exchanges: 1, partners: 0 },
      country: { EC: 2, GT: 1, UY: 2 },
    });
  });

  test('only of the facets that are looked at', async () => {
    const index = fakeIndex();
    expect(Object.keys(await counted(index, { query: '', choices: none }, ['type']))).toEqual(['type']);
    expect(await counted(index, { query: '', choices: none }, [])).toEqual({});
  });
});
