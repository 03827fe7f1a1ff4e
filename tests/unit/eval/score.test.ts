import { describe, expect, it } from 'vitest';
import type { Query } from '../../eval/queries.ts';
import { byClass, placeOf, scoreOf } from '../../eval/score.ts';

const query = (name: string, ...relevant: string[]): Query => ({ class: name, lang: 'es', query: 'x', relevant });

describe('the place of the first answer', () => {
  it.each([
    [['a'], ['a', 'b'], 1],
    [['b', 'c'], ['a', 'c', 'b'], 2],
    [['z'], ['a', 'b'], undefined],
    [['a'], [], undefined],
  ])('of %j in %j is %s', (relevant, results, place) => {
    expect(placeOf(query('plain', ...relevant), results)).toBe(place);
  });
});

describe('how often a search answers', () => {
  it('is the share of answers first, among five, and the mean of one by place', () => {
    expect(scoreOf([1, 2, 5, 6, undefined])).toEqual({ queries: 5, at1: 0.2, at5: 0.6, mrr: (1 + 1 / 2 + 1 / 5 + 1 / 6) / 5 });
  });

  it('is all where each answer stands first, and nothing where none is there', () => {
    expect(scoreOf([1, 1])).toEqual({ queries: 2, at1: 1, at5: 1, mrr: 1 });
    expect(scoreOf([undefined])).toEqual({ queries: 1, at1: 0, at5: 0, mrr: 0 });
    expect(scoreOf([])).toEqual({ queries: 0, at1: 0, at5: 0, mrr: 0 });
  });

  it('is told of each class, in the order of the queries, then of all', () => {
    const scores = byClass([query('name', 'a'), query('typo', 'a'), query('name', 'a')], [1, undefined, 2]);
    expect([...scores.keys()]).toEqual(['name', 'typo', 'all']);
    expect(scores.get('name')).toEqual(scoreOf([1, 2]));
    expect(scores.get('typo')).toEqual(scoreOf([undefined]));
    expect(scores.get('all')).toEqual(scoreOf([1, undefined, 2]));
  });
});
