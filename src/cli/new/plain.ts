import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { isDate } from '../../schemas/dates.ts';
import type { FieldModel } from '../../schemas/describe.ts';

const padded = (part = ''): string => part.padStart(2, '0');

/** A date as one writes it every day, `29/11/2026` or `11/2026`, as the files have it; `undefined` when it is none. */
export function isoOf(text: string): string | undefined {
  const [, first, second, year = ''] = /^(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ?? [];
  const candidates =
    first === undefined
      ? [`${year}-${padded(second)}`]
      : [
          [second, first],
          [first, second],
        ].map((parts) => [year, ...parts.map(padded)].join('-'));
  return candidates.find(isDate);
}

/** A whole number from here on is a year. */
const firstYear = 1000;

/** What is wrong with a number or a date that was typed, without a word about how files are written. */
export function refusePlainly({ kind, min = 0 }: FieldModel, text: string, lang: Locale): string | undefined {
  const isYear = min >= firstYear;
  if (kind === 'number' && isYear && !/^\d{4}$/.test(text)) return t(lang, 'new.year');
  if (kind === 'number' && Number.isNaN(Number(text))) return t(lang, 'new.number');
  if (kind !== 'date' || isDate(text)) return undefined;
  const date = isoOf(text);
  return date === undefined ? t(lang, 'new.date') : t(lang, 'new.dateAs', { date });
}
