import { locales } from '../config/locales.ts';
import { suggest } from '../entries/suggest.ts';
import { countryName } from '../i18n/labels.ts';
import countries from '../schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../schemas/field.ts';
import { UsageError } from './args.ts';

/** Without accents and capitals. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

const known = new Map(
  (Object.keys(countries) as CountryCode[]).flatMap((code) =>
    [code, ...locales.map((locale) => countryName(code, locale))].map((name): [string, CountryCode] => [folded(name), code]),
  ),
);

/**
 * The country that a person names by its code or by its name in one of the site's languages, whatever accents and capitals.
 * @throws {UsageError} when there is none in the table.
 */
export function countryNamed(text: string): CountryCode {
  const found = known.get(folded(text));
  if (found !== undefined) return found;
  const near = known.get(
    suggest(
      folded(text),
      [...known.keys()].filter((name) => name.length > 2),
    ) ?? '',
  );
  throw new UsageError('desk.unknownCountry', { value: text, ...(near === undefined ? {} : { suggestion: near }) });
}
