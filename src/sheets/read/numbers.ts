import type { Locale } from '../../config/locales.ts';

/** What parts the thousands, beside a blank, and what the decimals. */
const marks: Record<Locale, { thousands: string; decimal: string }> = {
  es: { thousands: '.', decimal: ',' },
  pt: { thousands: '.', decimal: ',' },
  fr: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const grouped = (mark: string): RegExp => new RegExp(String.raw`^-?\d{1,3}(?:[${mark}]\d{3})+(?!\d)`);

/**
 * A number as people write it in a language: `2.198,5`, `2 198,5`, `2198.5`. Three figures behind the language's mark of
 * thousands are thousands. Nothing where it is no number alone.
 */
export function numberIn(text: string, locale: Locale): number | undefined {
  const { thousands, decimal } = marks[locale];
  const tight = text.trim().replace(/(?<=\d)[\s']+(?=\d{3}(?!\d))/g, '');
  const isGrouped = grouped(thousands).test(tight);
  const ungrouped = isGrouped ? tight.replaceAll(thousands, '') : tight;
  const said = ungrouped.replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(said) ? Number(said) : undefined;
}
