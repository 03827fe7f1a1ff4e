import type { Locale } from '../../config/locales.ts';
import { compareIn, languageName } from '../../i18n/format.ts';

/** Languages that sources and institutions of the Americas and of their partners write in (ISO 639); any other is written as its code. */
const codes = ['es', 'en', 'pt', 'fr', 'ht', 'nl', 'qu', 'ay', 'gn', 'nah', 'arn', 'de', 'it', 'ja', 'ko', 'zh', 'ar', 'ca'];

/** The names of languages by their codes, in the order of the reader's language. */
export const languageNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, languageName(code, locale)] as const).sort(([, a], [, b]) => compareIn(locale)(a, b)));
