import type { z } from 'astro/zod';
import { locales } from '../config/locales.ts';
import { countryName, labelOf } from '../i18n/labels.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { fieldMeta, isCountryCode } from '../schemas/field.ts';
import { unwrap } from '../schemas/translation.ts';
import type { Code, VocabularyName } from '../schemas/vocabularies/index.ts';
import type { Named } from './suggest.ts';

const inEach = (word: string, name: (locale: (typeof locales)[number]) => string): Named[] => locales.map((locale) => [name(locale), word]);

/** What the values of a closed list are called in the four languages: one may write the word for the code. */
export function namesOfValues(schema: z.ZodType, values: readonly string[]): Named[] {
  const vocabulary = fieldMeta.get(unwrap(schema))?.vocabulary;
  return values.flatMap((value) => {
    if (vocabulary !== undefined) return inEach(value, (locale) => labelOf(vocabulary, value as Code<VocabularyName>, locale));
    return isCountryCode(value) ? inEach(value, (locale) => countryName(value, locale)) : [];
  });
}

/** What the fields of a group are called in the four languages. */
export const namesOfFields = (shape: Record<string, z.ZodType>): Named[] =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const help = fieldMeta.get(unwrap(schema))?.help;
    return help === undefined ? [] : inEach(name, (locale) => fieldLabel(help, locale));
  });
