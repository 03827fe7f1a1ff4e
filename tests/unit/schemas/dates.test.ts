import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDay, isDate, lastDay, yearOf } from '../../../src/schemas/dates.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

describe('a date', () => {
  it.each(['2013', '2013-07', '2013-07-29', '2000-02-29', '2024-02-29', '0999-01-01'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '',
    '13',
    '2013-7',
    '2013-13',
    '2013-00',
    '2013-07-32',
    '2013-02-29',
    '1900-02-29',
    '2013-07-00',
    '2013/07/29',
    '29-07-2013',
    '2013-07-29T00:00',
    ' 2013',
    '2013\n',
    '2013-',
    '+2013',
    '-2013',
    '٢٠١٣',
    '2013?',
    '201X',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('of every real day, month and year is one', () => {
    fc.assert(fc.property(date, isDate));
  });

  it('is one exactly when the calendar has it', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const parts = fc.tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const last =
          [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        expect(isDate(`${year}-${two(month)}-${two(dayOfMonth)}`)).toBe(dayOfMonth >= 1 && dayOfMonth <= last);
      }),
    );
  });

  it('is never anything that is no date, and never a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => !isDate(text) || /^\d{4}(-\d\d){0,2}$/.test(text)));
  });
});

describe('the last day', () => {
  it.each([
    ['2013', '2013-12-31'],
    ['2013-02', '2013-02-28'],
    ['2012-02', '2012-02-29'],
    ['2013-12', '2013-12-31'],
    ['2013-07-29', '2013-07-29'],
  ])('of %s is %s', (text, last) => {
    expect(lastDay(text)).toBe(last);
  });

  const modern = date.filter((text) => text >= '0100');

  it('is in the date and the next is not', () => {
    fc.assert(
      fc.property(modern, (text) => {
        const last = lastDay(text);
        const next = new Date(Date.parse(last) + 86_400_000).toISOString();
        expect(isDate(last)).toBe(true);
        expect(last.startsWith(text)).toBe(true);
        expect(next.startsWith(text)).toBe(false);
      }),
    );
  });
});

describe('the first day of a date', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['2026-11', '2026-11-01'],
    ['2026-11-22', '2026-11-22'],
  ])('of %s is %s', (text, first) => {
    expect(firstDay(text)).toBe(first);
  });
});

describe('adding months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('ends in a real day, so many months on, never later in its month', () => {
    fc.assert(
      fc.property(
        day.filter((one) => one >= '1000' && one < '9900'),
        fc.integer({ min: 0, max: 600 }),
        (from, months) => {
          const to = addMonths(from, months);
          const count = (text: string) => yearOf(text) * 12 + Number(text.slice(5, 7));
          expect(isDate(to)).toBe(true);
          expect(count(to) - count(from)).toBe(months);
          expect(Number(to.slice(8)) <= Number(from.slice(8))).toBe(true);
        },
      ),
    );
  });
});
