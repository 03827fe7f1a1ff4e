import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/search/client/pagefind.ts';
import { enough, rank, rarity, type Found, type Prior } from '../../../src/search/client/rank.ts';

const hit = (id: string, score = 1, words: number[] = [], fields: string[] = []): Hit => ({
  id,
  score,
  words,
  matchedMetaFields: fields,
  data: () => Promise.reject(new Error('not asked for')),
});
const found = (term: string, ...hits: Hit[]): Found => ({ term, hits: new Map(hits.map((one) => [one.id, one])) });
const prior: Prior = { total: 20, priorOf: () => 1, wanted: [], called: new Set() };
const order = (all: readonly Found[], more: Partial<Prior> = {}) => rank(all, { ...prior, ...more }).map(({ id }) => id);

describe('the rarity of a word', () => {
  it('is the greater the fewer entries have it, and never negative', () => {
    const all = [0, 1, 5, 10, 19, 20].map((having) => rarity(having, 20));
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(rarity(0, 0)).toBeGreaterThan(0);
  });
});

describe('which entry stands before which', () => {
  it('one that has more of the query', () => {
    expect(order([found('a', hit('both'), hit('one', 2)), found('b', hit('both'))])).toEqual(['both', 'one']);
  });

  it('one that has the rarer word', () => {
    const common = found('a', hit('x'), ...Array.from({ length: 12 }, (_, at) => hit(`n${at}`)));
    expect(order([common, found('b', hit('rare'))])[0]).toBe('rare');
  });

  it('one that says it more', () => {
    expect(order([found('a', hit('little', 1), hit('much', 3))])).toEqual(['much', 'little']);
  });

  it('one in which the words stand together as they were typed', () => {
    const far = [hit('a-far', 1, [3]), hit('a-far', 1, [90])] as const;
    const near = [hit('b-near', 1, [3]), hit('b-near', 1, [5])] as const;
    const turned = [hit('a-turned', 1, [5]), hit('a-turned', 1, [3])] as const;
    expect(order([found('a', far[0], near[0], turned[0]), found('b', far[1], near[1], turned[1])])[0]).toBe('b-near');
  });

  it('one whose title or other names have all words', () => {
    for (const field of ['title', 'names']) {
      expect(order([found('a', hit('a-text'), hit('b-named', 1, [], [field]))])).toEqual(['b-named', 'a-text']);
    }
    expect(order([found('a', hit('a-text'), hit('b-told', 1, [], ['summary']))])).toEqual(['a-text', 'b-told']);
    const half = [found('a', hit('a-text'), hit('b-half', 1, [], ['title'])), found('b', hit('a-text'), hit('b-half'))];
    expect(order(half)).toEqual(['a-text', 'b-half']);
  });

  it('one that is called so', () => {
    const all = [found('a', hit('a-often', 8, [], ['title']), hit('b-called', 1))];
    expect(order(all)[0]).toBe('a-often');
    expect(order(all, { called: new Set(['b-called']) })[0]).toBe('b-called');
  });

  it('one that the question asks for beside its words', () => {
    const all = [found('a', hit('a-other'), hit('b-wanted'))];
    expect(order(all, { wanted: [new Set(['b-wanted'])] })).toEqual(['b-wanted', 'a-other']);
  });

  it('one that is worth more whatever is asked', () => {
    expect(order([found('a', hit('a-old'), hit('b-new'))], { priorOf: (id) => (id === 'a-old' ? 0.8 : 1) })).toEqual(['b-new', 'a-old']);
  });

  it('of equals by their ids', () => {
    expect(order([found('a', hit('c'), hit('a'), hit('b'))])).toEqual(['a', 'b', 'c']);
  });
});

describe('what an entry has of a query', () => {
  it('is 1 where it has all, and the words by their rarity where not', () => {
    const [all, some] = rank([found('a', hit('all'), hit('some')), found('b', hit('all'))], prior);
    expect(all?.coverage).toBe(1);
    expect(some?.coverage).toBeCloseTo(rarity(2, 20) / (rarity(2, 20) + rarity(1, 20)));
  });

  it('tells where the words stand', () => {
    const [one] = rank([found('a', hit('x', 1, [4, 9])), found('b', hit('x', 1, [2]))], prior);
    expect(one?.locations).toEqual([4, 9, 2]);
  });
});

it('of nothing there is nothing', () => {
  expect(rank([], prior)).toEqual([]);
  expect(rank([found('a')], prior)).toEqual([]);
  expect(rank([], { ...prior, called: new Set(['a']), wanted: [new Set(['b'])] })).toEqual([]);
});

describe('enough of the query', () => {
  const ranked = (id: string, coverage: number) => ({ id, coverage, complete: coverage === 1, score: 1, locations: [] });

  it('is a share of what the best has, in the order that was', () => {
    expect(enough([ranked('a', 0.5), ranked('b', 1), ranked('c', 0.61), ranked('d', 0.59)]).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(enough([ranked('a', 0.3), ranked('b', 0.5)]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has of none none', () => {
    expect(enough([])).toEqual([]);
  });
});

describe('whatever was found', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const id = fc.constantFrom(...ids);
  const hits = fc.uniqueArray(
    fc.record({
      id,
      score: fc.integer({ min: 0, max: 30 }),
      words: fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
      fields: fc.subarray(['title', 'names', 'summary']),
    }),
    { selector: (one) => one.id },
  );
  const all = fc.array(hits, { maxLength: 4 });
  const sets = fc.array(fc.subarray(ids), { maxLength: 2 });
  const make = (lists: readonly { id: string; score: number; words: number[]; fields: string[] }[][]) =>
    lists.map((list, at) => found(`t${at}`, ...list.map((one) => hit(one.id, one.score, one.words, one.fields))));
  const withSets = (wanted: readonly string[][], called: readonly string[]): Prior => ({
    ...prior,
    total: 7,
    wanted: wanted.filter((set) => set.length > 0).map((set) => new Set(set)),
    called: new Set(called),
  });

  it('each entry that has a word stands once, the best first, with a share between 0 and 1', () => {
    fc.assert(
      fc.property(all, sets, fc.subarray(ids), (lists, wanted, called) => {
        const ranked = rank(make(lists), withSets(wanted, called));
        const union = new Set(lists.flatMap((list) => list.map((one) => one.id)));
        expect(ranked.map((one) => one.id).toSorted()).toEqual([...union].toSorted());
        expect(ranked).toEqual(ranked.toSorted((a, b) => b.score - a.score));
        for (const { coverage, score } of ranked) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });

  it('the order does not depend on the order in which entries were found', () => {
    fc.assert(
      fc.property(all, sets, fc.subarray(ids), (lists, wanted, called) => {
        const turned = lists.map((list) => list.toReversed());
        const beside = withSets(
          wanted.map((set) => set.toReversed()),
          called.toReversed(),
        );
        expect(rank(make(turned), beside)).toEqual(rank(make(lists), withSets(wanted, called)));
      }),
    );
  });

  it('an entry that is called so stands no lower than it would', () => {
    fc.assert(
      fc.property(all, sets, fc.subarray(ids), id, (lists, wanted, called, one) => {
        const place = (names: readonly string[]) => rank(make(lists), withSets(wanted, names)).findIndex((ranked) => ranked.id === one);
        const others = called.filter((name) => name !== one);
        expect(place([...others, one])).toBeLessThanOrEqual(place(others));
      }),
    );
  });
});
