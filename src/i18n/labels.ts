import type { Locale, Localized } from '../config/locales.ts';
import countries from '../schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../schemas/field.ts';
import { codes, vocabularies, type Code, type VocabularyName } from '../schemas/vocabularies/index.ts';

interface Term {
  label: Localized;
  definition: Localized;
}

function termOf(vocabulary: VocabularyName, code: string): Term {
  const term = (vocabularies[vocabulary] as Record<string, Term | undefined>)[code];
  if (term === undefined) throw new Error(`${vocabulary} has no ${code}`);
  return term;
}

/** A controlled value in words. */
export const labelOf = <N extends VocabularyName>(vocabulary: N, code: Code<N>, locale: Locale): string =>
  termOf(vocabulary, code).label[locale];

/** What a controlled value means. */
export const definitionOf = <N extends VocabularyName>(vocabulary: N, code: Code<N>, locale: Locale): string =>
  termOf(vocabulary, code).definition[locale];

/** A country's name as the OAS writes it, from the site's own table. */
export const countryName = (code: CountryCode, locale: Locale): string => countries[code].name[locale];

/** Every country of the table. */
const countryCodes = Object.keys(countries) as CountryCode[];

/** The countries of the table by sub-region, in the vocabulary's order; a sub-region without any is left out. */
export const countriesByRegion = (): { region: Code<'sub-region'>; members: CountryCode[] }[] =>
  codes('sub-region')
    .map((region) => ({ region, members: countryCodes.filter((code) => countries[code].subRegion === region) }))
    .filter(({ members }) => members.length > 0);
