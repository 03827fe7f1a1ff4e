import { afterEach, expect, it, vi } from 'vitest';
import { reportLocale } from '../../../src/cli/locale.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['fr', 'pt_BR.UTF-8', 'fr'],
  [undefined, 'pt_BR.UTF-8', 'pt'],
  ['qu', 'en_US.UTF-8', 'en'],
  [undefined, 'C', 'es'],
  [undefined, '', 'es'],
] as const)('asked for %j on a machine that speaks %j, the report speaks %s', (asked, lang, locale) => {
  vi.stubEnv('LANG', lang);
  expect(reportLocale(asked)).toBe(locale);
});
