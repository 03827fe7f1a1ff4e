import { describe, expect, it } from 'vitest';
import { rangeIn } from '../../../src/search/client/filters.ts';
import { codesIn } from '../../../src/search/client/narrow.ts';
import type { FacetPart } from '../../../src/search/client/parts.ts';

const withEnds = (...values: string[]) => ({ ends: values.map((value) => ({ value })) }) as unknown as FacetPart;

describe('what the ends of a range say', () => {
  it.each([
    [['', ''], []],
    [['2008', ''], ['2008..']],
    [['', '2012'], ['..2012']],
    [['2008', '2012'], ['2008..2012']],
    [['2008', '2008'], ['2008..2008']],
    [['2012', '2008'], ['2008..2012']],
    [[], []],
  ])('%j: %j', (ends, codes) => {
    expect(rangeIn(withEnds(...ends))).toEqual(codes);
  });

  it('is a range that the search reads', () => {
    const years = ['2012', '2010', '2008'];
    for (const ends of [
      ['2010', ''],
      ['', '2010'],
      ['2010', '2010'],
      ['2012', '2008'],
    ] as const) {
      for (const code of rangeIn(withEnds(...ends))) expect(codesIn(code, years)).toContain('2010');
    }
  });
});
