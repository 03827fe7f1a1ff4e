import type { Locale } from '../../config/locales.ts';

/** What parts the thousands, beside a blank, and what the decimals. */
const marks: Record<Locale, { thousands: string; decimal: string }> = {
  es: { thousands: '.', decimal: ',' },
  pt: { thousands: '.', decimal: ',' },
  fr: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const grouped = (mark: string): RegExp => new RegExp(String.raw`^-?\d{1,3}(?:[${mark}]\d{3})+(?!\d)`);

/** Mexico and Central America part thousands by a comma, the South decimals: `44,157` in Spanish is either. */
const isEither = (text: string, locale: Locale): boolean => locale === 'es' && /^-?[1-9]\d{0,2},\d{3}$/.test(text);

/**
 * A number as people write it in a language: `2.198,5`, `2 198,5`, `2198.5`. Three figures behind the language's mark of
 * thousands are thousands. Nothing where it is no number alone, or could be two.
 */
export function numberIn(text: string, locale: Locale): number | undefined {
  const { thousands, decimal } = marks[locale];
  const tight = text.trim().replace(/(?<=\d)[\s']+(?=\d{3}(?!\d))/g, '');
  if (isEither(tight, locale)) return undefined;
  const isGrouped = grouped(thousands).test(tight);
  const ungrouped = isGrouped ? tight.replaceAll(thousands, '') : tight;
  const said = ungrouped.replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(said) ? Number(said) : undefined;
}

const digits = (value: number, useGrouping: boolean): string => value.toLocaleString('en', { useGrouping, maximumFractionDigits: 20 });

/** A number as one would type it in a language: `numberIn` reads the same in it. */
export function typedNumber(value: number, locale: Locale): string {
  const text = digits(value, false).replace('.', marks[locale].decimal);
  return isEither(text, locale) ? `${text}0` : text;
}

/** A number in which nobody can read another: a blank parts its thousands. */
export const readNumber = (value: number, locale: Locale): string =>
  digits(value, true)
    .replace('.', marks[locale].decimal === '.' ? '.' : '¤')
    .replaceAll(',', '\u202f')
    .replace('¤', ',');
