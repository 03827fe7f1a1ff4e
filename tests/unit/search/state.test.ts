import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, readState, toggled, withCodes, writeState } from '../../../src/search/client/state.ts';

const facets = ['type', 'country', 'year'];

describe('the address of a search', () => {
  test.each([
    ['', '', {}],
    ['?q=trabajo+infantil', 'trabajo infantil', {}],
    ['?type=practices', '', { type: ['practices'] }],
    ['?q=a&country=EC,GT&type=practices', 'a', { type: ['practices'], country: ['EC', 'GT'] }],
    ['?country=EC&country=GT', '', { country: ['EC', 'GT'] }],
    ['?country=EC,EC,&type=', '', { country: ['EC'] }],
    ['?utm_source=x&q=a', 'a', {}],
  ])('%s says what is looked for', (address, query, choices) => {
    const state = readState(address, facets);
    expect(state.query).toBe(query);
    expect(Object.fromEntries(state.choices)).toEqual(choices);
  });

  test('is short, with commas as they are', () => {
    expect(writeState(readState('?country=EC%2CGT&q=ni%C3%B1os%20%26%20ni%C3%B1as', facets))).toBe(
      '?q=ni%C3%B1os+%26+ni%C3%B1as&country=EC,GT',
    );
  });

  test('nothing looked for is no address', () => {
    const state = readState('?q=+', facets);
    expect(isEmpty(state)).toBe(true);
    expect(writeState(state)).toBe('');
  });

  test.each([
    ['?sort=newest', 'newest'],
    ['?sort=verified&q=a', 'verified'],
    ['?sort=browse', undefined],
    ['?sort=constructor', undefined],
    ['', undefined],
  ])('%s is in the order %s', (address, sort) => {
    expect(readState(address, facets).sort).toBe(sort);
  });

  test('an order alone asks nothing', () => {
    expect(isEmpty(readState('?sort=newest', facets))).toBe(true);
    expect(isEmpty(readState('?type=practices', facets))).toBe(false);
    expect(isEmpty(readState('?q=a', facets))).toBe(false);
  });

  test('has a range with an open end as it is', () => {
    for (const year of ['2008..2012', '2008..', '..2012']) {
      expect(writeState(readState(`?year=${year}`, facets))).toBe(`?year=${year}`);
    }
  });

  test('whatever it says can be read', () => {
    for (const address of ['?%', '?q=%E0%A4%A', '?=&&&', '?q', '?type', `?q=${'a'.repeat(5000)}`]) {
      const state = readState(address, facets);
      expect(readState(writeState(state), facets)).toEqual({ ...state, query: state.query.trim() });
    }
  });

  test('comes back whatever is typed and chosen', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9.&=+%ñ-]{1,8}$/), { minLength: 1, maxLength: 4 });
    const choices = fc.record({ type: codes, country: codes, year: codes }, { requiredKeys: [] });
    const sort = fc.constantFrom('newest' as const, 'verified' as const, undefined);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), choices, sort, (text, chosen, order) => {
        const state = {
          query: text.trim(),
          choices: new Map(facets.flatMap((facet) => (Object.hasOwn(chosen, facet) ? [[facet, chosen[facet as 'type'] ?? []]] : []))),
          sort: order,
        };
        expect(readState(writeState(state), facets)).toEqual(state);
      }),
    );
  });
});

describe('a choice', () => {
  const { choices: none } = readState('', facets);

  test('is made and taken back without touching those that it came from', () => {
    const two = toggled(toggled(none, 'country', 'EC', true), 'country', 'GT', true);
    expect(two.get('country')).toEqual(['EC', 'GT']);
    expect(toggled(two, 'country', 'GT', true).get('country')).toEqual(['EC', 'GT']);
    expect(toggled(toggled(two, 'country', 'EC', false), 'country', 'GT', false)).toEqual(none);
    expect(toggled(none, 'country', 'EC', false)).toEqual(none);
    expect(none.size).toBe(0);
  });

  test('of a range takes the place of the one before', () => {
    const one = withCodes(none, 'year', ['2008..']);
    expect(withCodes(one, 'year', ['..2012']).get('year')).toEqual(['..2012']);
    expect(withCodes(one, 'year', [])).toEqual(none);
    expect(one.get('year')).toEqual(['2008..']);
  });
});
