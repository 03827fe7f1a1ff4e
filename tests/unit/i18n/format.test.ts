import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import {
  compareIn,
  formatAmount,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatYears,
  languageName,
  type Amount,
} from '../../../src/i18n/format.ts';

const each = (say: (locale: (typeof locales)[number]) => string): string[] => locales.map(say);
const plain = (texts: string[]): string[] => texts.map((text) => text.replace(/[\u00A0\u202F]/g, ' '));

describe('a date', () => {
  it.each([
    ['2013', ['2013', '2013', '2013', '2013']],
    ['2013-07', ['julio de 2013', 'July 2013', 'julho de 2013', 'juillet 2013']],
    ['2013-07-29', ['29 de julio de 2013', '29 July 2013', '29 de julho de 2013', '29 juillet 2013']],
    ['2013-01-01', ['1 de enero de 2013', '1 January 2013', '1 de janeiro de 2013', '1 janvier 2013']],
  ])('%s is said at the precision that it has', (date, said) => {
    expect(each((locale) => formatDate(date, locale))).toEqual(said);
  });
});

describe('a period', () => {
  const year = '2010';

  it('of one date is the date', () => {
    expect(each((locale) => formatPeriod({ start: year, end: year }, locale))).toEqual([year, year, year, year]);
  });

  it('has both ends, or says which', () => {
    for (const locale of locales) {
      const said = [
        formatPeriod({ start: '2008', end: year }, locale),
        formatPeriod({ start: year }, locale),
        formatPeriod({ end: year }, locale),
      ];
      expect(said[0]).toMatch(/2008.+2010/);
      expect(new Set(said).size).toBe(3);
      for (const text of said) expect(text).not.toMatch(/[{}]/);
    }
    expect(formatPeriod({ start: year }, 'es')).toBe('desde 2010');
  });

  it('of nothing is nothing', () => {
    expect(formatPeriod({}, 'es')).toBe('');
  });

  it.each([
    [{ start: '2008-03', end: '2010-12-01' }, '2008–2010'],
    [{ start: '2008-03', end: '2008-12' }, '2008'],
    [{ start: '2008' }, '2008'],
    [{ end: '2010' }, '2010'],
    [{}, ''],
  ])('%j touches %j', (period, years) => {
    expect(formatYears(period)).toBe(years);
  });
});

describe('an amount', () => {
  it.each<[Amount, string[]]>([
    [{ value: 225 }, ['225', '225', '225', '225']],
    [{ value: 2000, unit: 'x' }, ['2.000 x', '2,000 x', '2.000 x', '2 000 x']],
    [{ value: 12.5, unit: '%' }, ['12,5 %', '12.5 %', '12,5 %', '12,5 %']],
    [{ value: 4500, currency: 'USD' }, ['USD 4.500', 'USD 4,500', 'USD 4.500', 'USD 4 500']],
    [{ value: 0, qualifier: 'exact' }, ['0', '0', '0', '0']],
  ])('%j is written in four languages', (amount, said) => {
    expect(plain(each((locale) => formatAmount(amount, locale)))).toEqual(said);
  });

  it('says how exact it is, and its range', () => {
    expect(formatAmount({ value: 225, qualifier: 'about', unit: 'sitios' }, 'es')).toBe('alrededor de 225 sitios');
    for (const locale of locales) {
      const said = (['about', 'at-least', 'at-most'] as const).map((qualifier) =>
        formatAmount({ value: 1, to: 2, qualifier, unit: 'x', currency: 'USD' }, locale),
      );
      expect(new Set(said).size).toBe(3);
      for (const text of said) expect(text).toMatch(/USD.1.+USD.2.+x/);
    }
  });

  it('leaves no name unfilled', () => {
    const amount = fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      to: fc.option(fc.integer(), { nil: undefined }),
      qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most', undefined),
      unit: fc.constantFrom('x', '%', undefined),
      currency: fc.constantFrom('USD', undefined),
    } as const);
    fc.assert(fc.property(amount, fc.constantFrom(...locales), (one, locale) => !/[{}]|undefined|NaN/.test(formatAmount(one, locale))));
  });
});

describe('names and order', () => {
  it('languages are named in each', () => {
    expect(each((locale) => languageName('es', locale))).toEqual(['español', 'Spanish', 'espanhol', 'espagnol']);
    expect(languageName('zzz', 'es')).toBe('zzz');
  });

  it('lists end as the language ends them', () => {
    expect(each((locale) => formatList(['a', 'b', 'c'], locale))).toEqual(['a, b y c', 'a, b and c', 'a, b e c', 'a, b et c']);
    expect(formatList([], 'es')).toBe('');
  });

  it('numbers have two decimals at most', () => {
    expect(each((locale) => formatNumber(1.005 + 0.001, locale))).toEqual(['1,01', '1.01', '1,01', '1,01']);
  });

  it('words stand in order without regard to accents, numbers by their size', () => {
    expect(['Ñandú', 'zona', 'Árbol', 'nube', 'arco 10', 'arco 9'].sort(compareIn('es'))).toEqual([
      'Árbol',
      'arco 9',
      'arco 10',
      'nube',
      'Ñandú',
      'zona',
    ]);
  });
});
