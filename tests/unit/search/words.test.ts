import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { fold, hasEveryWord, telling } from '../../../src/search/client/words.ts';
import { stopWords } from '../../../src/search/stop-words.ts';

const of = (locale: keyof typeof stopWords) => new Set(stopWords[locale].split(' '));

describe('words that stand everywhere', () => {
  test.each([
    ['es', 'trabajo infantil en los basurales', 'trabajo infantil basurales'],
    ['es', 'Según la OIT', 'OIT'],
    ['es', 'de la', 'de la'],
    ['es', '"ministerio de trabajo"', '"ministerio de trabajo"'],
    ['en', 'safety and health in the Caribbean', 'safety health Caribbean'],
    ['pt', 'segurança e saúde no trabalho', 'segurança saúde trabalho'],
    ['fr', 'service de l’emploi', 'service emploi'],
    ['fr', "qu'est", 'est'],
    ['fr', 'L’', 'L’'],
    ['es', '  ', ''],
  ] as const)('%s: %s → %s', (locale, query, left) => {
    expect(telling(query, of(locale))).toBe(left);
  });

  test.each(locales)('are listed folded and once in %s', (locale) => {
    const words = stopWords[locale].split(' ');
    expect(words.map(fold)).toEqual([...new Set(words)]);
  });
});

describe('whether an entry has every word', () => {
  test.each([
    ['drones', ['CAFTA-DR,'], false],
    ['municipality', ['municipalities.[1]'], true],
    ['cooperaciones', ['cooperar'], true],
    ['niños', ['niñas'], true],
    ['NINOS', ['niños,'], true],
    ['sur-sur', ['Sur-Sur'], true],
    ['south', ['North-South'], true],
    ['emploi', ['l’emploi'], true],
    ['trabajo drones', ['trabajo', 'DR-CAFTA'], false],
    ['DR', ['CAFTA-DR'], true],
    ['palabra', [], true],
  ])('%s in %j: %s', (query, found, whether) => {
    expect(hasEveryWord(query, found)).toBe(whether);
  });
});
