import type { Locale } from '../config/locales.ts';
import { languageName } from '../i18n/format.ts';
import { countryName, labelOf } from '../i18n/labels.ts';
import { t, type MessageKey } from '../i18n/t.ts';
import { plain } from '../i18n/typed/plain.ts';
import type { FieldModel } from '../schemas/describe.ts';
import type { CountryCode } from '../schemas/field.ts';
import type { Code, VocabularyName } from '../schemas/vocabularies/index.ts';

/** What one may choose: what stands in the entry, and what a person reads. */
export interface Choice {
  code: string;
  label: string;
}

/** Languages that the region's institutions work in; another is written by its name or code. */
export const offeredLanguages = ['es', 'en', 'pt', 'fr', 'ht', 'nl', 'qu', 'ay', 'gn', 'de', 'it'] as const;

const answers = { true: 'sheets.yes', false: 'sheets.no' } as const satisfies Record<string, MessageKey>;

/** The closed lists that have no vocabulary, by the field's name in its list. */
const closed: Record<string, (code: string, locale: Locale) => string> = {
  'resources.kind': (code, locale) => t(locale, `resource.${code as 'staff' | 'money' | 'time'}`),
};

function labelIn({ kind, path, vocabulary }: FieldModel, code: string, locale: Locale): string {
  if (vocabulary !== undefined) return labelOf(vocabulary, code as Code<VocabularyName>, locale);
  if (kind === 'country') return countryName(code as CountryCode, locale);
  return closed[path]?.(code, locale) ?? code;
}

/** What a field offers to choose from in a language, apart from entries (`names.ts`); nothing where one writes freely. */
export function choicesOf(field: FieldModel, locale: Locale): Choice[] {
  const { kind, values } = field;
  if (kind === 'boolean') return Object.entries(answers).map(([code, key]) => ({ code, label: t(locale, key) }));
  if (kind === 'language') return offeredLanguages.map((code) => ({ code, label: languageName(code, locale) }));
  return (values ?? []).map((code) => ({ code, label: labelIn(field, code, locale) }));
}

/** The code that a text chooses, whether it is a label of the language, of another, or the code itself. */
export function codeOf(field: FieldModel, text: string, locales: readonly Locale[]): string | undefined {
  const wanted = plain(text);
  for (const locale of locales) {
    const found = choicesOf(field, locale).find(({ label, code }) => plain(label) === wanted || code === text.trim());
    if (found !== undefined) return found.code;
  }
  return undefined;
}
