import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { fill, messagesOf, t } from '../../../src/i18n/t.ts';

describe('filling', () => {
  it('puts a parameter in each place of its name', () => {
    expect(fill('{a} y {b}, {a}', { a: 'uno', b: 'dos' }, 'es')).toBe('uno y dos, uno');
  });

  it('writes numbers as the language does', () => {
    expect(locales.map((locale) => fill('{n}', { n: 1234567.5 }, locale))).toEqual([
      '1.234.567,5',
      '1,234,567.5',
      '1.234.567,5',
      '1\u202F234\u202F567,5',
    ]);
  });

  it('leaves a name without a parameter, so that a test sees it', () => {
    expect(fill('{a} {b}', { a: 'x' }, 'es')).toBe('x {b}');
  });

  it('takes a parameter as it is, whatever it holds', () => {
    expect(fill('{a}', { a: '{b} $& $1 {a}', b: 'no' }, 'es')).toBe('{b} $& $1 {a}');
  });
});

describe('a message', () => {
  it.each(locales)('has the form of its count in %s', (locale) => {
    const [none, one, many] = [0, 1, 1_234].map((count) => t(locale, 'check.problems', { count }));
    expect(new Set([none, one, many]).size).toBe(3);
    expect(many).toMatch(/1\D?234/);
    expect(one).not.toBe(many?.replace(/1\D?234/, '1'));
  });

  it('counts none as one in French and Portuguese, as many in Spanish and English', () => {
    const form = (locale: (typeof locales)[number], count: number) => t(locale, 'check.problems', { count }).replace(/\d/, '#');
    expect(locales.map((locale) => form(locale, 0) === form(locale, 1))).toEqual([false, false, true, true]);
  });

  it('is in the language that is asked for', () => {
    expect(new Set(locales.map((locale) => t(locale, 'period.since', { start: '2010' }))).size).toBeGreaterThan(2);
    expect(messagesOf('es')['period.since']).toContain('{start}');
  });
});
