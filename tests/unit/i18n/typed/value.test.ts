import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import { formatDate } from '../../../../src/i18n/format.ts';
import { dateIn } from '../../../../src/i18n/typed/dates.ts';
import { numberIn, readNumber, typedNumber } from '../../../../src/i18n/typed/numbers.ts';
import { plain } from '../../../../src/i18n/typed/plain.ts';
import { readAs, valueIn } from '../../../../src/i18n/typed/value.ts';

describe('a date', () => {
  it.each(locales)('is read as %s writes it, on every day and month of a year', (locale) => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
      for (const part of [date, date.slice(0, 7), date.slice(0, 4)]) {
        expect(dateIn(formatDate(part, locale), locale), formatDate(part, locale)).toBe(part);
        expect(dateIn(part, locale)).toBe(part);
      }
    }
  });

  it.each<[string, Locale, string | undefined]>([
    ['29/07/2013', 'es', '2013-07-29'],
    ['29.7.2013', 'fr', '2013-07-29'],
    ['07/2013', 'pt', '2013-07'],
    ['5/6/2013', 'es', '2013-06-05'],
    ['5/6/2013', 'en', undefined],
    ['13/6/2013', 'en', '2013-06-13'],
    ['6/13/2013', 'en', '2013-06-13'],
    ['6/6/2013', 'en', '2013-06-06'],
    ['July 15, 2013', 'en', '2013-07-15'],
    ['15th of July 2013', 'en', '2013-07-15'],
    ['julio 2013', 'en', '2013-07'],
    ['2013-7-5', 'es', '2013-07-05'],
    ['31 de febrero de 2013', 'es', undefined],
    ['2013-13', 'es', undefined],
    ['hacia 2013', 'es', undefined],
    ['de julio a agosto de 2013', 'es', undefined],
    ['2012 y 2013', 'es', undefined],
    ['mañana', 'es', undefined],
    ['hoy', 'es', undefined],
    ['', 'es', undefined],
  ])('%j in %s is %s', (text, locale, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });
});

describe('a number', () => {
  it.each<[string, Locale, number | undefined]>([
    ['2.198', 'es', 2198],
    ['44.157', 'es', 44_157],
    ['44,157', 'es', undefined],
    ['44,1570', 'es', 44.157],
    ['0,125', 'es', 0.125],
    ['44,157', 'pt', 44.157],
    ['1,234', 'en', 1234],
    ['44,15', 'en', undefined],
    ['2,198', 'en', 2198],
    ['2.198', 'en', 2.198],
    ['2 198', 'fr', 2198],
    ['2\u202f198,5', 'fr', 2198.5],
    ['2.198,5', 'pt', 2198.5],
    ['2198.5', 'es', 2198.5],
    ['1.000.000', 'es', 1_000_000],
    ['-3', 'es', -3],
    ['0', 'es', 0],
    ['2013', 'es', 2013],
    ['12 niños', 'es', undefined],
    ['10-20', 'es', undefined],
    ['1e3', 'es', undefined],
    ['', 'es', undefined],
  ])('%j in %s is %s', (text, locale, expected) => {
    expect(numberIn(text, locale)).toBe(expected);
  });
});

describe('a number that an entry has', () => {
  it.each(locales)('is written as %s types it, and read the same', (locale) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const number = Number(value.toFixed(decimals)) + 0;
        expect(numberIn(typedNumber(number, locale), locale)).toBe(number);
      }),
      { numRuns: 300 },
    );
    for (const value of [2.198, 44.157, 44_157, 0.125, 1000]) expect(numberIn(typedNumber(value, locale), locale)).toBe(value);
  });

  it('is said so that nobody reads another', () => {
    expect(readNumber(44_157, 'es')).toBe('44\u202f157');
    expect(readNumber(2198.5, 'fr')).toBe('2\u202f198,5');
    expect(readNumber(44.157, 'en')).toBe('44.157');
  });
});

it.each([
  ['hoy', 'es'],
  ['Today', 'fr'],
  ['hoje', 'pt'],
  ['aujourd’hui', 'fr'],
] as const)('%j is the day on which it is written', (text, locale) => {
  expect(dateIn(text, locale, '2026-11-29')).toBe('2026-11-29');
});

it.each([
  ['www.trabajo.gob.ec', 'https://www.trabajo.gob.ec'],
  ['mintrab.gob.cl/empleo?a=1', 'https://mintrab.gob.cl/empleo?a=1'],
  ['https://ilo.org', 'https://ilo.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['una página', 'una página'],
  ['datos@mintrab.gob.cl', 'datos@mintrab.gob.cl'],
  ['', ''],
])('the address %j is %j', (text, address) => {
  expect(valueIn('url', text, 'es')).toBe(address);
});

it.each([
  ['number', '44.157', '44\u202f157'],
  ['number', '118', undefined],
  ['number', 'ciento', undefined],
  ['date', 'marzo de 2019', 'marzo de 2019'],
  ['date', '29/11/2025', '29 de noviembre de 2025'],
  ['date', '2019', undefined],
  ['url', 'www.ilo.org', 'https://www.ilo.org'],
  ['text', '44.157', undefined],
])('a %s written %j is said to be read as %s', (kind, text, said) => {
  expect(readAs(kind, text, valueIn(kind, text, 'es'), 'es')).toBe(said);
});

it('texts are compared without case, accents and signs', () => {
  expect(plain(' Ñandú, S.A. ')).toBe('nandu s a');
  expect(plain('Cœur')).toBe('coeur');
});
