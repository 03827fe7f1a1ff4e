import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/entries/entry.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { must } from '../helpers.ts';

/** What is said of a practice whose text is this one; most of it lacks much else. */
const suggestionFor = (header: string, field: string): string | undefined => {
  const folder = { collection: 'practices', id: 'a', texts: { es: `---\n${header}\n---\n` }, images: [] } as const;
  const { problems } = readEntry(folder, treeOfMicromark);
  return must(problems.find((problem) => problem.field === field)).params['suggestion'];
};

describe('the word that was meant', () => {
  it.each([
    ['a country by its name', 'country: Ecuador', 'country', 'EC'],
    ['a country by its name in another language', 'country: Brazil', 'country', 'BR'],
    ['a code in small letters', 'country: ec', 'country', 'EC'],
    ['a value by its label', 'verified: { on: 2026-01-02, review: Confirmada }', 'verified.review', 'confirmed'],
    ['a field by its label', 'resumen: Algo.', 'resumen', 'summary'],
    ['a field with a slip', 'sumary: Algo.', 'sumary', 'summary'],
  ])('is found for %s', (_name, header, field, word) => {
    expect(suggestionFor(header, field)).toBe(word);
  });

  it('is none where nothing is near', () => {
    expect(suggestionFor('country: Zzzzzzzz', 'country')).toBe('');
  });
});
