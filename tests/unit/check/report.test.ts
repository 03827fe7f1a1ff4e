import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { json, say, terminal } from '../../../src/check/report.ts';
import { locales } from '../../../src/config/locales.ts';
import { must, readFixture, today } from '../helpers.ts';

const problems = check(readFixture('unknown-reference'), today);
const problem = must(problems[0]);

describe.each(locales)('a problem in %s', (locale) => {
  it('has its place, its field, its words and the nearest word', () => {
    const said = say(problem, locale);
    expect(said).toMatchObject({
      rule: 'reference/unknown',
      file: 'themes/trabajo-infantil/es.mdx',
      line: 5,
      column: 11,
      field: 'broader[0]',
    });
    expect(said.what).toContain('trabajo-decnte');
    expect(said.fix).toContain('trabajo-decente');
  });

  it('begins, on a terminal, with what an editor makes a link of', () => {
    const text = terminal(problems, 2, locale);
    expect(text.split('\n')[0]).toMatch(/^themes\/trabajo-infantil\/es\.mdx:5:11 {2}reference\/unknown {2}\S+ broader\[0\]$/);
    expect(text).toContain('→');
    expect(text).toMatch(/\b1\b/);
  });

  it('is the same for a machine', () => {
    expect(JSON.parse(json(problems, locale))).toEqual([say(problem, locale)]);
  });
});

it('the four languages say it in four ways', () => {
  expect(new Set(locales.map((locale) => say(problem, locale).what)).size).toBe(4);
});

it('a problem without a field has none', () => {
  const { field: _field, ...without } = problem;
  expect(say(without, 'es').field).toBeNull();
});

it('no problem is said with the number of entries', () => {
  expect(terminal([], 3, 'es')).toMatch(/\b3\b/);
  expect(json([], 'es')).toBe('[]');
});
