import { formatTags, locales, type Locale } from '../config/locales.ts';
import type { Code } from '../schemas/vocabularies/index.ts';
import { t } from './t.ts';

export interface Amount {
  value: number;
  to?: number | undefined;
  qualifier?: Code<'qualifier'> | undefined;
  unit?: string | undefined;
  currency?: string | undefined;
}

const perLocale = <T>(make: (tag: string) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(formatTags[locale])])) as Record<Locale, T>;

const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2, useGrouping: 'always' }));
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const languages = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const collators = perLocale((tag) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }));

export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);
export const formatList = (items: readonly string[], locale: Locale): string => lists[locale].format(items);
/** The name of a language in another: `español` in Spanish. */
export const languageName = (code: string, locale: Locale): string => languages[locale].of(code) ?? code;
export const compareIn = (locale: Locale): ((a: string, b: string) => number) => collators[locale].compare;

/** A date at the precision that it has: `2013`, `julio de 2013`, `29 de julio de 2013`. */
export function formatDate(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  const time = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return (date.length === 7 ? months : days)[locale].format(time);
}

/** A period in words: both ends, one, or a single date where they are the same. */
export function formatPeriod({ start, end }: { start?: string | undefined; end?: string | undefined }, locale: Locale): string {
  if (start !== undefined && end !== undefined) {
    return start === end
      ? formatDate(start, locale)
      : t(locale, 'period.range', { start: formatDate(start, locale), end: formatDate(end, locale) });
  }
  if (start !== undefined) return t(locale, 'period.since', { start: formatDate(start, locale) });
  return end === undefined ? '' : t(locale, 'period.until', { end: formatDate(end, locale) });
}

/** The years that a period touches, for lists: `2008–2010`, `2008`. */
export function formatYears({ start, end }: { start?: string | undefined; end?: string | undefined }): string {
  const years = [start, end].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)]));
  return [...new Set(years)].join('–');
}

/** An amount as it was reported: `alrededor de 2.000 niños`. */
export function formatAmount({ value, to, qualifier, unit, currency }: Amount, locale: Locale): string {
  const money = (amount: number) => (currency === undefined ? formatNumber(amount, locale) : `${currency} ${formatNumber(amount, locale)}`);
  const figure = to === undefined ? money(value) : t(locale, 'amount.range', { from: money(value), to: money(to) });
  const named = unit === undefined ? figure : unit === '%' ? `${figure} %` : `${figure} ${unit}`;
  if (qualifier === undefined || qualifier === 'exact') return named;
  return t(locale, `amount.${qualifier}`, { amount: named });
}
