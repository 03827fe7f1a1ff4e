import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { countriesByRegion, countryName, definitionOf, labelOf } from '../../../src/i18n/labels.ts';
import countries from '../../../src/schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../../../src/schemas/field.ts';
import { codes, vocabularies, type Code, type VocabularyName } from '../../../src/schemas/vocabularies/index.ts';

const countryCodes = Object.keys(countries) as CountryCode[];
const names = Object.keys(vocabularies) as VocabularyName[];

describe('a controlled value', () => {
  it.each(locales)('has a label and a meaning in %s, and the one is not the other', (locale) => {
    for (const name of names) {
      for (const code of codes(name)) {
        const said = [labelOf(name, code, locale), definitionOf(name, code, locale)];
        expect(
          said.map((text) => text.trim()),
          name,
        ).not.toContain('');
        expect(said[0], name).not.toBe(said[1]);
      }
    }
  });

  it.each(locales)('is told from the others of its vocabulary in %s', (locale) => {
    for (const name of names) {
      const labels = codes(name).map((code) => labelOf(name, code, locale));
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });

  it('is said in the language asked for', () => {
    expect(locales.map((locale) => labelOf('freshness', 'current', locale))).toEqual(['Al día', 'Current', 'Em dia', 'À jour']);
    expect(definitionOf('freshness', 'closed', 'en')).toBe('The entry is about something that has ended and does not lapse.');
  });

  it('that the vocabulary lacks is an error that names it', () => {
    expect(() => labelOf('freshness', 'fresh' as Code<'freshness'>, 'es')).toThrow('freshness has no fresh');
    expect(() => definitionOf('freshness', 'fresh' as Code<'freshness'>, 'es')).toThrow('freshness has no fresh');
  });
});

describe('the countries', () => {
  it('have a name of their own in each language', () => {
    for (const locale of locales) {
      const said = countryCodes.map((code) => countryName(code, locale).trim());
      expect(said).not.toContain('');
      expect(new Set(said).size).toBe(countryCodes.length);
    }
    expect(locales.map((locale) => countryName('US', locale))).toEqual(['Estados Unidos', 'United States', 'Estados Unidos', 'États-Unis']);
  });

  it('stand each in its sub-region and in no other, by the vocabulary’s order', () => {
    const regions = countriesByRegion();
    expect(regions.flatMap(({ members }) => members).sort()).toEqual([...countryCodes].sort());
    for (const { region, members } of regions) {
      expect(members.length, region).toBeGreaterThan(0);
      for (const code of members) expect(countries[code].subRegion, code).toBe(region);
    }
    const order = codes('sub-region').filter((code) => countryCodes.some((one) => countries[one].subRegion === code));
    expect(regions.map(({ region }) => region)).toEqual(order);
  });
});
