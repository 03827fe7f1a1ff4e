import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/search/client/index.ts';
import type { Hit, Pagefind } from '../../../src/search/client/pagefind.ts';

const hit = (id: string): Hit => ({
  id,
  score: 1,
  words: [],
  data: () => Promise.resolve({ url: `/${id}/`, content: '', meta: {}, filters: {}, anchors: [] }),
});

/** Notes what it is asked; fails as often as told. */
function fakePagefind(results: string[], failures = 0): Pagefind & { asked: unknown[][] } {
  const asked: unknown[][] = [];
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (...question) => {
      asked.push(question);
      return asked.length <= failures ? Promise.reject(new Error('offline')) : Promise.resolve({ results: results.map(hit) });
    },
  };
}

describe('what the index is asked', () => {
  it('is a word', async () => {
    const pagefind = fakePagefind(['a', 'b']);
    expect([...(await indexOf(pagefind).hits('niño')).keys()]).toEqual(['a', 'b']);
    expect(pagefind.asked).toEqual([['niño']]);
  });

  it('is a code of a facet', async () => {
    const pagefind = fakePagefind(['a']);
    expect(await indexOf(pagefind).having('countryRole', 'EC-second-provider')).toEqual(new Set(['a']));
    expect(pagefind.asked).toEqual([[null, { filters: { countryRole: { any: ['EC-second-provider'] } } }]]);
  });

  it.each([
    ['verified', 'desc'],
    ['newest', 'desc'],
    ['browse', 'asc'],
  ] as const)('is all in an order, %s', async (sort, direction) => {
    const pagefind = fakePagefind(['b', 'a']);
    expect(await indexOf(pagefind).order(sort)).toEqual(['b', 'a']);
    expect(pagefind.asked).toEqual([[null, { sort: { [sort]: direction } }]]);
  });

  it('is asked once, also at once', async () => {
    const pagefind = fakePagefind(['a']);
    const index = indexOf(pagefind);
    await Promise.all([index.hits('a'), index.hits('a'), index.having('x', 'a'), index.having('x', 'a'), index.having('y', 'a')]);
    await index.hits('a');
    expect(pagefind.asked).toHaveLength(3);
  });

  it('is asked again where the answer failed', async () => {
    const pagefind = fakePagefind(['a'], 1);
    const index = indexOf(pagefind);
    await expect(index.hits('a')).rejects.toThrow('offline');
    expect((await index.hits('a')).size).toBe(1);
  });
});

describe('what is kept of an entry', () => {
  it('is there of those that an answer had', async () => {
    const index = indexOf(fakePagefind(['a']));
    await index.order('browse');
    expect((await index.fragment('a')).url).toBe('/a/');
  });

  it('is refused of others', async () => {
    await expect(indexOf(fakePagefind([])).fragment('a')).rejects.toThrow('a');
  });
});
