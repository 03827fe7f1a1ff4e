import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import questionWords from '../../../src/i18n/question-words.json' with { type: 'json' };
import { buildGraph, nodesOf } from '../../../src/graph/build.ts';
import { readContent } from '../../../src/entries/read.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { themeWords } from '../../../src/search/theme-words.ts';
import { fold, wordsIn } from '../../../src/search/words.ts';
import { realContent } from '../../support/site.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const real = buildGraph(readContent(realContent).files).graph;

describe.each(locales)('the words that a query is searched without, in %s', (locale) => {
  const stop = stopWords(real, locale);

  it('are folded, in order, and words', () => {
    expect([...stop]).toEqual([...stop].map(fold).toSorted());
    for (const word of stop) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  it('are those that ask, learn and share', () => {
    const telling = new Set(nodesOf(real, 'themes').flatMap(({ id }) => themeWords(real, id, locale).flatMap(wordsIn)));
    const { asking, learning, sharing } = questionWords[locale];
    const all = [...asking, ...learning, ...sharing].flatMap(wordsIn);
    expect(all.filter((word) => !stop.has(word) && !telling.has(word))).toEqual([]);
  });

  it('are no word of a theme, but the short ones between', () => {
    const labels = nodesOf(real, 'themes').flatMap(({ id }) => themeWords(real, id, locale));
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.flatMap(wordsIn).filter((word) => word.length > 4 && stop.has(word))).toEqual([]);
  });

  it('are never all that a theme is called', () => {
    for (const { id } of nodesOf(real, 'themes')) {
      const words = themeWords(real, id, locale).flatMap(wordsIn);
      expect(
        words.some((word) => !stop.has(word)),
        id,
      ).toBe(true);
    }
  });
});

it('those of a language stand everywhere in it', () => {
  const graph = graphOf();
  expect([...stopWords(graph, 'es')]).toEqual(expect.arrayContaining(['de', 'los', 'segun', 'que']));
  expect([...stopWords(graph, 'en')]).toEqual(expect.arrayContaining(['the', 'of', 'who']));
  expect([...stopWords(graph, 'pt')]).toEqual(expect.arrayContaining(['nao', 'dos']));
  expect([...stopWords(graph, 'fr')]).toEqual(expect.arrayContaining(['les', 'etait']));
});

it('a theme’s label and synonyms take theirs from them, in their language alone', () => {
  const named = graphOf(
    entry('themes/x', { synonyms: ['Trabajo según quiénes'] }, { translations: { en: { title: 'Where', summary: 'X.' } } }),
  );
  expect(stopWords(graphOf(), 'es').has('quienes')).toBe(true);
  expect(stopWords(named, 'es').has('quienes')).toBe(false);
  expect(stopWords(graphOf(), 'en').has('where')).toBe(true);
  expect(stopWords(named, 'en').has('where')).toBe(false);
  expect(stopWords(named, 'es').has('de')).toBe(true);
});
