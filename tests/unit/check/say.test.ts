import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { say, sum } from '../../../src/check/say.ts';
import { locales } from '../../../src/config/locales.ts';
import { t } from '../../../src/i18n/t.ts';
import { must, readFixture, today } from '../helpers.ts';

const problems = check(readFixture('unknown-reference'), today);
const problem = must(problems[0]);
const stale = check(readFixture('stale-translation'), today);

describe.each(locales)('a problem in %s', (locale) => {
  it('has its place, its field, its words and the nearest word', () => {
    const said = say(problem, locale);
    expect(said).toMatchObject({
      rule: 'reference/unknown',
      level: 'error',
      file: 'themes/trabajo-infantil/es.mdx',
      line: 5,
      column: 11,
      field: 'broader[0]',
    });
    expect(said.what).toContain('trabajo-decnte');
    expect(said.fix).toContain('trabajo-decente');
  });

  it('names the folder of what is no short address, and says that the rest of a header waits', () => {
    const [id, header] = ['bad-id', 'broken-yaml'].map((name) => say(must(check(readFixture(name), today)[0]), locale));
    expect(id?.fix).toMatch(/trabajo-decente.*content\/themes\.$/);
    expect(header?.fix.endsWith(t(locale, 'check.unread'))).toBe(true);
  });

  it('is summed up with errors and warnings apart', () => {
    expect(sum([], 3, locale)).toMatch(/^3 /);
    expect(sum(problems, 3, locale)).toMatch(/^1 err\p{L}+\. \p{L}+ 1 /u);
    expect(sum([...problems, ...stale], 3, locale)).toMatch(/^1 err\p{L}+, 1 \p{L}+\. \p{L}+ 2 /u);
    expect(sum(stale, 3, locale)).toMatch(/^1 (?:avis|warn|avert)\p{L}+\. \p{L}+ 1 /u);
  });
});

it('the four languages say it in four ways', () => {
  expect(new Set(locales.map((locale) => say(problem, locale).what)).size).toBe(4);
});

it('a problem without a field has none', () => {
  const { field: _field, ...without } = problem;
  expect(say(without, 'es').field).toBeNull();
});

it('what does not stop a build is a warning', () => {
  expect(stale.map((one) => say(one, 'es').level)).toEqual(['warning']);
});
