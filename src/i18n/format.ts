import { formatTags, locales, type Locale, type Localized } from '../config/locales.ts';
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
const millions = perLocale((tag) => new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' }));
/** The sign with the space that the language puts before it, or without. */
const percents = perLocale((tag) =>
  new Intl.NumberFormat(tag, { style: 'percent' })
    .formatToParts(0)
    .flatMap((part) => (part.type === 'integer' ? [] : part.value))
    .join(''),
);
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const languages = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const collators = perLocale((tag) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }));

export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);
export const formatList = (items: readonly string[], locale: Locale): string => lists[locale].format(items);
/** Labels joined in one sentence: only the first keeps its capital, and acronyms theirs. */
export const formatLabels = (labels: readonly string[], locale: Locale): string =>
  formatList(
    labels.map((label, index) => (index === 0 ? label : label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(locale)))),
    locale,
  );
/** What French writes before a colon and a semicolon. */
const blankBefore: Localized = { es: '', en: '', pt: '', fr: ' ' };
/** What stands between a name and what is said of it. */
export const colon = (locale: Locale): string => `${blankBefore[locale]}: `;
/** What stands between two items that have commas of their own. */
export const semicolon = (locale: Locale): string => `${blankBefore[locale]}; `;
/** The name of a language in another: `español` in Spanish. */
export const languageName = (code: string, locale: Locale): string => languages[locale].of(code) ?? code;
export const compareIn = (locale: Locale): ((a: string, b: string) => number) => collators[locale].compare;

/** The first of a month where the language writes an ordinal, which `Intl` does not. */
const firstDay: Partial<Record<Locale, string>> = { pt: '1º', fr: '1er' };
const said = ({ type, value }: Intl.DateTimeFormatPart, locale: Locale): string =>
  type === 'day' && value === '1' ? (firstDay[locale] ?? value) : value;

const timeOf = (date: string): Date => new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
const formatterOf = (date: string, locale: Locale): Intl.DateTimeFormat => (date.length === 7 ? months : days)[locale];

/** A date at the precision that it has: `2013`, `julio de 2013`, `29 de julio de 2013`, `1er août 2013`. */
export function formatDate(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  return formatterOf(date, locale)
    .formatToParts(timeOf(date))
    .map((part) => said(part, locale))
    .join('');
}

/** Two dates of one precision, what they share said once: `15–19 de marzo de 2010`, `29 de marzo – 2 de abril de 2010`. */
function formatRange(start: string, end: string, locale: Locale): string {
  if (start.length === 4) return formatYears({ start, end });
  const parts = formatterOf(start, locale).formatRangeToParts(timeOf(start), timeOf(end));
  const first = parts.filter((part) => part.source === 'startRange');
  const dash = parts.findLastIndex((part) => part.source === 'startRange') + 1;
  return parts.map((part, index) => (index !== dash ? said(part, locale) : first.length === 1 ? '–' : ' – ')).join('');
}

/** A period in words: both ends, one, or a single date where they are the same. */
export function formatPeriod({ start, end }: { start?: string | undefined; end?: string | undefined }, locale: Locale): string {
  if (start !== undefined && end !== undefined) {
    if (start === end) return formatDate(start, locale);
    if (start.length === end.length) return formatRange(start, end, locale);
    return t(locale, 'period.range', { start: formatDate(start, locale), end: formatDate(end, locale) });
  }
  if (start !== undefined)
    return t(locale, start.length === 10 ? 'period.since.day' : 'period.since', { start: formatDate(start, locale) });
  if (end === undefined) return '';
  return t(locale, end.length === 10 ? 'period.until.day' : 'period.until', { end: formatDate(end, locale) });
}

/** The years that a period touches, for lists: `2008–2010`, `2008`. */
export function formatYears({ start, end }: { start?: string | undefined; end?: string | undefined }): string {
  const years = [start, end].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)]));
  return [...new Set(years)].join('–');
}

/** Whole millions are written with the word, and the Romance languages put a preposition between it and what is counted. */
const inMillions = (amount: number): boolean => amount !== 0 && amount % 1e6 === 0 && Math.abs(amount) < 1e9;
const ofMillions: Record<Locale, (unit: string) => string> = {
  es: (unit) => `de ${unit}`,
  en: (unit) => unit,
  pt: (unit) => `de ${unit}`,
  fr: (unit) => (/^[aeéèêiîoôuyh]/i.test(unit) ? `d’${unit}` : `de ${unit}`),
};

/** An amount as it was reported: `aproximadamente 2.000 niños`, `16 millones de personas`, `70% de los egresados`. */
export function formatAmount({ value, to, qualifier, unit, currency }: Amount, locale: Locale): string {
  const word = currency === undefined && inMillions(value) && inMillions(to ?? value);
  const figureOf = (amount: number) => (word ? millions[locale].format(amount) : formatNumber(amount, locale));
  const money = (amount: number) => (currency === undefined ? figureOf(amount) : `${currency} ${figureOf(amount)}`);
  const figure = to === undefined ? money(value) : t(locale, 'amount.range', { from: money(value), to: money(to) });
  const counted = (name: string) =>
    name.startsWith('%') ? `${percents[locale]}${name.slice(1)}` : ` ${word ? ofMillions[locale](name) : name}`;
  const named = unit === undefined ? figure : `${figure}${counted(unit)}`;
  if (qualifier === undefined || qualifier === 'exact') return named;
  return t(locale, `amount.${qualifier}`, { amount: named });
}
