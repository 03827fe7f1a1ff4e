import { describe, expect, it } from 'vitest';
import { locales, type Localized } from '../../../src/config/locales.ts';
import countries from '../../../src/schemas/countries.json' with { type: 'json' };
import { codes, vocabularies, type VocabularyName } from '../../../src/schemas/vocabularies/index.ts';

interface Term {
  label: Localized;
  definition?: Localized;
}

const names = Object.keys(vocabularies) as VocabularyName[];
const termsOf = (name: VocabularyName): [string, Term][] => Object.entries(vocabularies[name]);

/** A text is complete when it has the four languages, each with words. */
const incomplete = (text: Localized | undefined): boolean =>
  Object.keys(text ?? {})
    .sort()
    .join() !== [...locales].sort().join() || locales.some((locale) => (text?.[locale] ?? '').trim() === '');

describe.each(names)('the vocabulary %s', (name) => {
  it('has a label in four languages for every code', () => {
    expect(
      termsOf(name)
        .filter(([, term]) => incomplete(term.label))
        .map(([code]) => code),
    ).toEqual([]);
  });

  it('defines its codes in four languages where it defines them', () => {
    expect(
      termsOf(name)
        .filter(([, term]) => term.definition !== undefined && incomplete(term.definition))
        .map(([code]) => code),
    ).toEqual([]);
  });

  it('has codes that an address can hold, each once', () => {
    const list = codes(name);
    expect(list.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });

  it.each(locales)('has no label twice in %s', (locale) => {
    const labels = termsOf(name).map(([, term]) => term.label[locale].toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe('countries', () => {
  const list = Object.entries(countries);

  it('have a name in four languages', () => {
    expect(list.filter(([, { name }]) => incomplete(name)).map(([code]) => code)).toEqual([]);
  });

  it.each(locales)('have names of their own in %s', (locale) => {
    const known = list.map(([, { name }]) => name[locale]);
    expect(known.filter((name, index) => known.indexOf(name) !== index)).toEqual([]);
  });

  it('are known by two letters, stand in a sub-region, and have a capital on the globe', () => {
    for (const [code, { subRegion, capital }] of list) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(codes('sub-region')).toContain(subRegion);
      expect(Math.abs(capital.lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(capital.lat)).toBeLessThanOrEqual(90);
    }
  });

  it('include the members of the OAS', () => {
    expect(list.filter(([, { oas }]) => oas).length).toBeGreaterThanOrEqual(34);
  });
});
