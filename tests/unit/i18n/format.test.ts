import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import {
  compareIn,
  formatAmount,
  formatDate,
  formatLabels,
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
    ['2013-01-01', ['1 de enero de 2013', '1 January 2013', '1º de janeiro de 2013', '1er janvier 2013']],
    ['2013-08-11', ['11 de agosto de 2013', '11 August 2013', '11 de agosto de 2013', '11 août 2013']],
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

  it.each([
    ['2010-03-15', '2010-03-19', ['15–19 de marzo de 2010', '15–19 March 2010', '15–19 de março de 2010', '15–19 mars 2010']],
    ['2010-03-01', '2010-03-19', ['1–19 de marzo de 2010', '1–19 March 2010', '1º–19 de março de 2010', '1er–19 mars 2010']],
    [
      '2010-03-29',
      '2010-04-01',
      ['29 de marzo – 1 de abril de 2010', '29 March – 1 April 2010', '29 de março – 1º de abril de 2010', '29 mars – 1er avril 2010'],
    ],
    [
      '2010-12-29',
      '2011-01-02',
      [
        '29 de diciembre de 2010 – 2 de enero de 2011',
        '29 December 2010 – 2 January 2011',
        '29 de dezembro de 2010 – 2 de janeiro de 2011',
        '29 décembre 2010 – 2 janvier 2011',
      ],
    ],
    ['2010-03', '2010-06', ['marzo–junio de 2010', 'March–June 2010', 'março–junho de 2010', 'mars–juin 2010']],
    [
      '2010-03',
      '2011-06',
      ['marzo de 2010 – junio de 2011', 'March 2010 – June 2011', 'março de 2010 – junho de 2011', 'mars 2010 – juin 2011'],
    ],
    ['2008', '2010', ['2008–2010', '2008–2010', '2008–2010', '2008–2010']],
    ['2008', '2010-06', ['2008 – junio de 2010', '2008 – June 2010', '2008 – junho de 2010', '2008 – juin 2010']],
  ])('from %s to %s says once what both ends share', (start, end, said) => {
    expect(each((locale) => formatPeriod({ start, end }, locale))).toEqual(said);
  });

  it.each([
    [{ start: '2013' }, ['desde 2013', 'since 2013', 'desde 2013', 'depuis 2013']],
    [{ start: '2013-07' }, ['desde julio de 2013', 'since July 2013', 'desde julho de 2013', 'depuis juillet 2013']],
    [
      { start: '2017-11-06' },
      ['desde el 6 de noviembre de 2017', 'since 6 November 2017', 'desde 6 de novembro de 2017', 'depuis le 6 novembre 2017'],
    ],
    [{ end: '2015' }, ['hasta 2015', 'until 2015', 'até 2015', 'jusqu’en 2015']],
    [{ end: '2015-05' }, ['hasta mayo de 2015', 'until May 2015', 'até maio de 2015', 'jusqu’en mai 2015']],
    [{ end: '2015-05-01' }, ['hasta el 1 de mayo de 2015', 'until 1 May 2015', 'até 1º de maio de 2015', 'jusqu’au 1er mai 2015']],
  ])('%j has one end, with the article that a day needs', (period, said) => {
    expect(each((locale) => formatPeriod(period, locale))).toEqual(said);
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
    [{ value: 12.5, unit: '%' }, ['12,5%', '12.5%', '12,5%', '12,5 %']],
    [{ value: 70, unit: '% x' }, ['70% x', '70% x', '70% x', '70 % x']],
    [{ value: 5, to: 10, unit: '%' }, ['5 a 10%', '5 to 10%', '5 a 10%', '5 à 10 %']],
    [{ value: 16_000_000, unit: 'x' }, ['16 millones de x', '16 million x', '16 milhões de x', '16 millions de x']],
    [
      { value: 1_000_000, unit: 'habitantes' },
      ['1 millón de habitantes', '1 million habitantes', '1 milhão de habitantes', '1 million d’habitantes'],
    ],
    [{ value: 16_000_000 }, ['16 millones', '16 million', '16 milhões', '16 millions']],
    [{ value: 1_500_000, unit: 'x' }, ['1.500.000 x', '1,500,000 x', '1.500.000 x', '1 500 000 x']],
    [{ value: 5_000_000, currency: 'USD' }, ['USD 5.000.000', 'USD 5,000,000', 'USD 5.000.000', 'USD 5 000 000']],
    [{ value: 4500, currency: 'USD' }, ['USD 4.500', 'USD 4,500', 'USD 4.500', 'USD 4 500']],
    [{ value: 0, qualifier: 'exact' }, ['0', '0', '0', '0']],
  ])('%j is written in four languages', (amount, said) => {
    expect(plain(each((locale) => formatAmount(amount, locale)))).toEqual(said);
  });

  it('says how exact it is, and its range', () => {
    expect(formatAmount({ value: 225, qualifier: 'about', unit: 'sitios' }, 'es')).toBe('aproximadamente 225 sitios');
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

  it('labels in a sentence have one capital, but for acronyms', () => {
    expect(formatLabels(['Talleres', 'Estudios', 'TIC'], 'es')).toBe('Talleres, estudios y TIC');
    expect(formatLabels(['Ateliers', 'Échange de données'], 'fr')).toBe('Ateliers et échange de données');
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
