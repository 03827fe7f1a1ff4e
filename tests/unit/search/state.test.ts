import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, readState, toggled, writeState } from '../../../src/search/client/state.ts';

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

  test('comes back whatever is typed and chosen', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/), { minLength: 1, maxLength: 4 });
    const choices = fc.record({ type: codes, country: codes, year: codes }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), choices, (text, chosen) => {
        const state = {
          query: text.trim(),
          choices: new Map(facets.flatMap((facet) => (Object.hasOwn(chosen, facet) ? [[facet, chosen[facet as 'type'] ?? []]] : []))),
        };
        expect(readState(writeState(state), facets)).toEqual(state);
      }),
    );
  });
});

test('a choice is made and taken back without touching the state it came from', () => {
  const none = readState('', facets);
  const two = toggled(toggled(none, 'country', 'EC', true), 'country', 'GT', true);
  expect(two.choices.get('country')).toEqual(['EC', 'GT']);
  expect(toggled(two, 'country', 'GT', true).choices.get('country')).toEqual(['EC', 'GT']);
  expect(toggled(toggled(two, 'country', 'EC', false), 'country', 'GT', false)).toEqual(none);
  expect(none.choices.size).toBe(0);
});
