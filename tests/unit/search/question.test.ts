import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { questionOf } from '../../../src/search/question.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { commonWords } from '../../../src/search/vocabulary.ts';
import { fold } from '../../../src/search/words.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const graph = graphOf(entry('partners/ecuador', { country: 'EC' }), entry('agreements/a', { parties: ['TT', 'EC'] }));
const ground = { graph, today: '2026-01-02' };

describe.each(locales)('what the browser needs to read a question in %s', (locale) => {
  const { stop, common, countries, ...verbs } = questionOf(ground, locale);

  it('is every word folded', () => {
    for (const word of [...stop, ...Object.values(verbs).flat(), ...Object.values(countries)]) expect(word).toBe(fold(word));
  });

  it('has the words to search without, and those that nearly all entries have', () => {
    expect(new Set(stop)).toEqual(stopWords(graph, locale));
    expect(common).toEqual(commonWords(ground, locale));
  });

  it('tells learning from sharing', () => {
    for (const words of Object.values(verbs)) expect(words.length).toBeGreaterThan(0);
    expect(verbs.learning.filter((word) => verbs.sharing.includes(word))).toEqual([]);
  });

  it('has the countries of which there is an entry', () => {
    expect(Object.keys(countries).toSorted()).toEqual(['EC', 'TT']);
  });
});

it('the countries are named in the language', () => {
  expect(questionOf(ground, 'es').countries).toEqual({ EC: 'ecuador', TT: 'trinidad y tobago' });
  expect(questionOf(ground, 'fr').countries).toEqual({ EC: 'equateur', TT: 'trinite-et-tobago' });
});
