import { expect, it } from 'vitest';
import { themeWords } from '../../../src/search/theme-words.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const graph = graphOf(
  entry(
    'themes/mines',
    { synonyms: ['socavón'] },
    {
      translations: {
        en: { title: 'Mines', summary: 'Below.', synonyms: ['pit'], definition: 'A pit.' },
        fr: { title: 'Mines', summary: 'Dessous.' },
      },
    },
  ),
);

it('a theme is called by its label and synonyms in the language', () => {
  expect(themeWords(graph, 'mines', 'es')).toEqual(['mines', 'socavón']);
  expect(themeWords(graph, 'mines', 'en')).toEqual(['Mines', 'pit']);
});

it('a language that lacks it calls it as the original does', () => {
  expect(themeWords(graph, 'mines', 'pt')).toEqual(['mines', 'socavón']);
});

it('its label is there in a language that has only that', () => {
  expect(themeWords(graph, 'mines', 'fr')[0]).toBe('Mines');
});

it('what is no theme is not called anything', () => {
  expect(themeWords(graph, 'constructor', 'es')).toEqual([]);
});
