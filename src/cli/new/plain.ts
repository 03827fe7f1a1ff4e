import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { valueIn } from '../../i18n/typed/value.ts';
import { isDate } from '../../schemas/dates.ts';
import type { FieldModel } from '../../schemas/describe.ts';

/** A whole number from here on is a year. */
const firstYear = 1000;

/** What is wrong with a number or a date that was typed, without a word about how files are written. */
export function refusePlainly({ kind, min = 0 }: FieldModel, text: string, lang: Locale, today: string): string | undefined {
  const value = valueIn(kind, text, lang, today);
  if (kind === 'number' && min >= firstYear && !/^\d{4}$/.test(text)) return t(lang, 'new.year');
  if (kind === 'number' && typeof value === 'string') return t(lang, 'new.number');
  return kind === 'date' && !isDate(String(value)) ? t(lang, 'new.date') : undefined;
}
