import { describe, expect, test } from 'vitest';
import { formatTags, locales, type Locale } from '../../../src/config/locales.ts';
import { messagesOf, t } from '../../../src/i18n/t.ts';
import { sentences, type Texts } from '../../../src/search/client/texts.ts';

const textsIn = (locale: Locale): Texts => ({
  count: messagesOf(locale)['search.count'],
  none: 'Nada para «{query}».',
  noneFilters: 'Nada.',
  loading: '',
  failed: '',
  corrected: '«{typed}»: «{meant}»',
  leftOut: 'Sin «{typed}»',
  partial: '',
  byRelevance: '',
  byList: '',
  remove: 'Quitar {label}',
  inSection: 'En {section}',
  types: {},
  inLanguage: {},
  tags: formatTags,
});
const say = (locale: Locale) => sentences({ locale, texts: textsIn(locale) });

test.each(locales)('numbers in words are the same in the browser as in the build, %s', (locale) => {
  for (const count of [0, 1, 2, 11, 1234, 1_000_000]) {
    expect(say(locale).count(count)).toBe(t(locale, 'search.count', { count }));
    expect(say(locale).count(count)).toContain(say(locale).number(count));
  }
});

test('one text does for every count where a language has one', () => {
  expect(sentences({ locale: 'es', texts: { ...textsIn('es'), count: 'Hay {count}' } }).count(1)).toBe('Hay 1');
});

describe('a sentence', () => {
  test('has what is typed as it is', () => {
    expect(say('es').none('$& {query}')).toBe('Nada para «$& {query}».');
    expect(say('es').none('')).toBe('Nada.');
    expect(say('es').remove('Ecuador')).toBe('Quitar Ecuador');
    expect(say('es').section('Las {label} de $1')).toBe('En Las {label} de $1');
  });

  test('says what was searched in the place of a word, or that it was left out', () => {
    expect(say('es').correction({ typed: '{meant}', meant: 'mina' })).toBe('«{meant}»: «mina»');
    expect(say('es').correction({ typed: 'xyz' })).toBe('Sin «xyz»');
  });

  test('keeps a name that nobody gave', () => {
    expect(sentences({ locale: 'es', texts: { ...textsIn('es'), remove: '{label} {other}' } }).remove('a')).toBe('a {other}');
  });
});
