import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, Narrowing, type Choices } from '../../../src/search/client/narrow.ts';
import { fakeIndex, type Told } from './fake-index.ts';

const years = ['2012', '2010', '2009', '2008'];

describe('the codes that a choice stands for', () => {
  it.each([
    ['2009', ['2009']],
    ['1999', ['1999']],
    ['2009..2010', ['2010', '2009']],
    ['2009..2009', ['2009']],
    ['2009..', ['2012', '2010', '2009']],
    ['..2009', ['2009', '2008']],
    ['..', years],
    ['2013..', []],
    ['2010..2009', []],
    ['', ['']],
    ['EC', ['EC']],
    ['a..b', ['a..b']],
    ['20100..', ['20100..']],
  ])('%j', (choice, codes) => {
    expect(codesIn(choice, years)).toEqual(codes);
  });
});

const told: Record<string, Told> = {
  lent: {
    title: 'Lent',
    codes: {
      type: ['exchanges'],
      country: ['EC', 'GT'],
      role: ['provider', 'recipient'],
      countryRole: ['EC-provider', 'GT-recipient'],
      year: ['2008'],
    },
  },
  turned: {
    title: 'Turned',
    codes: {
      type: ['exchanges'],
      country: ['EC', 'GT'],
      role: ['provider', 'recipient'],
      countryRole: ['GT-provider', 'EC-recipient'],
      year: ['2009', '2010'],
    },
  },
  other: { title: 'Other', codes: { type: ['practices'], country: ['EC'], year: ['2012'] } },
  none: { title: 'None', codes: { type: ['guides'] } },
};
const ids = Object.keys(told);
const known = new Map([
  ['type', ['practices', 'exchanges', 'guides']],
  ['country', ['EC', 'GT', 'UY']],
  ['role', ['provider', 'recipient']],
  ['year', years],
]);
const narrowing = new Narrowing(fakeIndex(told), known);
const choose = (choices: Record<string, string[]>): Choices => new Map(Object.entries(choices));

describe('what is left', () => {
  it.each<[string, Record<string, string[]>, string[]]>([
    ['all without a choice', {}, ids],
    ['any of the codes of a facet', { type: ['practices', 'guides'] }, ['other', 'none']],
    ['of each facet one', { type: ['exchanges'], year: ['2008', '2012'] }, ['lent']],
    ['none of a code that no entry has', { country: ['UY'] }, []],
    ['years from one to another', { year: ['2009..2012'] }, ['turned', 'other']],
    ['years up to one', { year: ['..2009'] }, ['lent', 'turned']],
    ['years from one on', { year: ['2010..'] }, ['turned', 'other']],
    ['a role of anybody', { role: ['provider'] }, ['lent', 'turned']],
    ['a role of the country', { country: ['EC'], role: ['provider'] }, ['lent']],
    ['the same, whichever was chosen first', { role: ['provider'], country: ['EC'] }, ['lent']],
    ['a role of one of the countries', { country: ['EC', 'GT'], role: ['provider'] }, ['lent', 'turned']],
    ['a role of a country that had none', { country: ['UY'], role: ['provider'] }, []],
  ])('%s', async (_what, choices, left) => {
    expect(await narrowing.narrow(ids, choose(choices))).toEqual(left);
  });

  it('keeps the order, and adds nothing', async () => {
    expect(await narrowing.narrow(['other', 'lent'], choose({ country: ['EC'] }))).toEqual(['other', 'lent']);
    expect(await narrowing.narrow([], choose({ country: ['EC'] }))).toEqual([]);
  });
});

describe('how many each value would leave', () => {
  it('counts all codes of the facets asked for', async () => {
    expect(await narrowing.count(ids, new Map(), ['type', 'country'])).toEqual({
      type: { practices: 1, exchanges: 2, guides: 1 },
      country: { EC: 3, GT: 2, UY: 0 },
    });
    expect(await narrowing.count(ids, new Map(), [])).toEqual({});
    expect(await narrowing.count(ids, new Map(), ['nothing'])).toEqual({ nothing: {} });
  });

  it('counts a facet’s own choice not against its other values', async () => {
    expect(await narrowing.count(ids, choose({ type: ['guides'] }), ['type', 'country'])).toEqual({
      type: { practices: 1, exchanges: 2, guides: 1 },
      country: { EC: 0, GT: 0, UY: 0 },
    });
  });

  it('counts a role as that of the country, and a country as that which had the role', async () => {
    const choices = choose({ country: ['EC'], role: ['recipient'], type: ['exchanges'] });
    expect(await narrowing.count(['lent', 'other'], choices, ['role', 'country'])).toEqual({
      role: { provider: 1, recipient: 0 },
      country: { EC: 0, GT: 1, UY: 0 },
    });
  });
});

describe('on any data', () => {
  const countries = ['EC', 'GT', 'UY'];
  const roles = ['provider', 'recipient', 'two-way'];
  const types = ['practices', 'exchanges'];
  const all = new Map([
    ['type', types],
    ['country', countries],
    ['role', roles],
    ['year', years],
  ]);
  const entry = fc.record({
    type: fc.subarray(types, { minLength: 1, maxLength: 1 }),
    // A country with or without a role, and a role of somebody without a country.
    sides: fc.array(fc.record({ country: fc.option(fc.constantFrom(...countries)), role: fc.option(fc.constantFrom(...roles)) }), {
      maxLength: 4,
    }),
    year: fc.subarray(years),
  });
  type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
  const year = fc.constantFrom(undefined, ...years);
  const choice = fc.record(
    {
      type: fc.subarray(types, { minLength: 1 }),
      country: fc.subarray(countries, { minLength: 1 }),
      role: fc.subarray(roles, { minLength: 1 }),
      year: fc.oneof(
        fc.subarray(years, { minLength: 1 }),
        fc.tuple(year, year).map(([from, to]) => [`${from ?? ''}..${to ?? ''}`]),
      ),
    },
    { requiredKeys: [] },
  );
  type Chosen = typeof choice extends fc.Arbitrary<infer T> ? T : never;

  const isWithin = (code: string, chosen: string): boolean => {
    const [from, to] = chosen.split('..');
    if (to === undefined) return code === chosen;
    return (from === '' || Number(code) >= Number(from)) && (to === '' || Number(code) <= Number(to));
  };
  /** The same said of one entry, as a reader would check it. */
  const matches = ({ type, sides, year: own }: Entry, chosen: Chosen): boolean =>
    (chosen.type?.some((one) => type.includes(one)) ?? true) &&
    (chosen.year?.some((one) => own.some((code) => isWithin(code, one))) ?? true) &&
    (chosen.country === undefined || sides.some(({ country }) => country !== null && chosen.country?.includes(country))) &&
    (chosen.role === undefined ||
      sides.some(
        ({ country, role }) =>
          role !== null &&
          chosen.role?.includes(role) === true &&
          (chosen.country === undefined || (country !== null && chosen.country.includes(country))),
      ));
  const tell = ({ type, sides, year: own }: Entry): Told => ({
    title: 'x',
    codes: {
      type,
      year: own,
      country: sides.flatMap(({ country }) => country ?? []),
      role: sides.flatMap(({ role }) => role ?? []),
      countryRole: sides.flatMap(({ country, role }) => (country === null || role === null ? [] : [`${country}-${role}`])),
    },
  });

  it('what is left and every count are those that one counts by hand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), choice, async (entries, chosen) => {
        const named = Object.fromEntries(entries.map((one, at) => [`e${at}`, one]));
        const index = fakeIndex(Object.fromEntries(Object.entries(named).map(([id, one]) => [id, tell(one)])));
        const choices = choose(chosen);
        const made = new Narrowing(index, all);
        const left = Object.keys(named).filter((id) => matches(named[id] as Entry, chosen));
        expect(await made.narrow(Object.keys(named), choices)).toEqual(left);
        const counts = Object.fromEntries(
          [...all].map(([facet, codes]) => [
            facet,
            Object.fromEntries(codes.map((code) => [code, entries.filter((one) => matches(one, { ...chosen, [facet]: [code] })).length])),
          ]),
        );
        expect(await made.count(Object.keys(named), choices, [...all.keys()])).toEqual(counts);
      }),
    );
  });
});
