import { expect, test } from 'vitest';
import { formatTags, locales } from '../../../src/config/locales.ts';
import { messagesOf, t } from '../../../src/i18n/t.ts';
import { sentences } from '../../../src/search/client/texts.ts';

const texts = {
  none: 'Nada para «{query}».',
  noneFilters: 'Nada.',
  loading: '',
  failed: '',
  remove: 'Quitar {label}',
  types: {},
  inLanguage: {},
  tags: formatTags,
};
const say = (locale: (typeof locales)[number]) =>
  sentences({ base: '/', folder: '/', locale, stopWords: '', texts: { ...texts, count: messagesOf(locale)['search.count'] } });

test.each(locales)('the count in words is the same in the browser as in the build, %s', (locale) => {
  for (const count of [0, 1, 2, 11, 1234]) expect(say(locale).count(count)).toBe(t(locale, 'search.count', { count }));
});

test('what is typed goes into the sentence as it is', () => {
  expect(say('es').none('$& {query}')).toBe('Nada para «$& {query}».');
  expect(say('es').none('')).toBe('Nada.');
  expect(say('es').remove('Ecuador')).toBe('Quitar Ecuador');
});
