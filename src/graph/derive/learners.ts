import countries from '../../schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../../schemas/field.ts';

const elsewhere = new Set<string>(['europe', 'asia', 'other']);

/** The countries of the Americas, for each of which the site says whom it could ask; sorted by code. */
export const learnerCountries: readonly CountryCode[] = (Object.keys(countries) as CountryCode[])
  .filter((code) => !elsewhere.has(countries[code].subRegion))
  .sort();
