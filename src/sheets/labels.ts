import { isLocale, type Locale } from '../config/locales.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { languageName } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import type { Question } from './plan.ts';

/** The name of a question, without its number. */
export function labelOf(question: Question, locale: Locale): string {
  if (question.as === 'prose') return question.section?.heading[locale] ?? t(locale, 'sheets.free');
  const { help, name } = question.field;
  return isLocale(name) || help === undefined ? languageName(name, locale) : fieldLabel(help, locale);
}
