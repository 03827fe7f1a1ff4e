import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, followUpDay, isDay, workingDay } from '../../../../src/components/request/client/dates.ts';

const days = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the working days of an exchange', () => {
  it.each([
    // 3 March 2027 is a Wednesday, 6 March a Saturday.
    ['2027-03-03', 1, '2027-03-03'],
    ['2027-03-03', 3, '2027-03-05'],
    ['2027-03-03', 4, '2027-03-08'],
    ['2027-03-06', 1, '2027-03-08'],
    ['2026-12-31', 2, '2027-01-01'],
  ])('from %s, the %i. is %s', (start, nth, day) => {
    expect(workingDay(start, nth)).toBe(day);
  });

  it('are never at a weekend, and each is after the one before', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (start, nth) => {
        const day = workingDay(start, nth);
        expect([0, 6]).not.toContain(weekday(day));
        expect(day >= start).toBe(true);
        expect(workingDay(start, nth + 1) > day).toBe(true);
      }),
    );
  });
});

describe('the days of a follow-up', () => {
  it.each([
    ['2027-03-05', 3, '2027-06-05'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('after %s in %i months is %s', (end, months, day) => {
    expect(followUpDay(end, months)).toBe(day);
  });
});

it('a day is a whole and real one', () => {
  expect(['2027-03-05', '2028-02-29'].every(isDay)).toBe(true);
  expect(['', '2027', '2027-03', '2027-02-29', '5/3/2027', '2027-03-05 '].some(isDay)).toBe(false);
});

it('is said in the language of the page, the same wherever the reader is', () => {
  expect(daysIn('es-CO')('2027-03-05')).toBe('5 de marzo de 2027');
  expect(daysIn('en-GB')('2027-03-05')).toBe('5 March 2027');
});
