import papa from 'papaparse';
import { itemAnchor } from '../config/anchors.ts';
import type { Locale } from '../config/locales.ts';
import { dueByCountry, dueKinds, type DueItem } from '../graph/derive/due.ts';
import { itemText } from '../graph/derive/item-text.ts';
import { viewOf } from '../graph/derive/view.ts';
import { formatDate, languageName } from '../i18n/format.ts';
import { countryName, labelOf } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import type { CountryCode } from '../schemas/field.ts';
import { entryAddress, type Served } from './address.ts';

/** Where one reads what is due: the place on the page for what an exchange left to be done, the translation itself for one that is behind. */
export function dueAddress(due: DueItem, locale: Locale, served: Served): string {
  const page = entryAddress(due.node, due.kind === 'translation' ? due.lang : locale, served);
  return due.kind === 'follow-up' ? `${page}#${itemAnchor(due.item.kind, due.item.key)}` : page;
}

/** What is due in words: what was to be done, or the entry's title. */
export function dueText(due: DueItem, locale: Locale): string {
  const title = viewOf(due.node, locale).title;
  return due.kind === 'follow-up' ? (itemText(due.item, locale).text ?? title) : title;
}

/** The day, month or year agreed, or the day from which a look is due; a translation has none. */
function dateOf(due: DueItem): string | undefined {
  if (due.kind === 'translation') return undefined;
  return due.kind === 'review' ? due.freshness.due : due.item.agreed;
}

function stateOf(due: DueItem, locale: Locale): string {
  if (due.kind === 'translation') return t(locale, 'due.translation', { language: languageName(due.lang, locale) });
  if (due.kind === 'review') return labelOf('freshness', due.freshness.state, locale);
  return labelOf('follow-up-state', due.item.state, locale);
}

interface DueRow {
  country: string;
  kind: DueItem['kind'];
  /** Key of the entry, and of the item in it. */
  entry: string;
  item: string;
  /** Language of a translation. */
  language: string;
  date: string;
  state: string;
  text: string;
  url: string;
}

const rowOf = (country: CountryCode | undefined, due: DueItem, locale: Locale, served: Served): DueRow => ({
  country: country ?? '',
  kind: due.kind,
  entry: due.node.key,
  item: due.kind === 'follow-up' ? due.item.key : '',
  language: due.kind === 'translation' ? due.lang : '',
  date: dateOf(due) ?? '',
  state: stateOf(due, locale),
  text: dueText(due, locale),
  url: dueAddress(due, locale, served),
});

const columns: readonly (keyof DueRow)[] = ['country', 'kind', 'entry', 'item', 'language', 'date', 'state', 'text', 'url'];

/** What is due as a table (CSV, UTF-8, RFC 4180), a row for each country of an item; no cell is a formula for a spreadsheet. */
export function dueCsv(items: readonly DueItem[], locale: Locale, served: Served): string {
  const rows = dueByCountry(items).flatMap(({ country, items: own }) => own.map((due) => rowOf(country, due, locale, served)));
  return `${papa.unparse({ fields: [...columns], data: rows }, { escapeFormulae: true }).trimEnd()}\r\n`;
}

const totals = { 'follow-up': 'followUp.due.items', review: 'followUp.due.entries', translation: 'due.translations' } as const;

function linesOf(due: DueItem, locale: Locale, served: Served): string[] {
  const date = dateOf(due);
  const when = date === undefined ? '' : `${formatDate(date, locale)} · `;
  return [`    ${when}${stateOf(due, locale)} · ${dueText(due, locale)}`, `      ${dueAddress(due, locale, served)}`];
}

function kindLines(items: readonly DueItem[], kind: DueItem['kind'], locale: Locale, served: Served): string[] {
  const own = items.filter((due) => due.kind === kind);
  return own.length === 0
    ? []
    : [`  ${t(locale, totals[kind], { count: own.length })}`, ...own.flatMap((due) => linesOf(due, locale, served))];
}

/** What is due for editors to read, under the name of each country. */
export const dueList = (items: readonly DueItem[], locale: Locale, served: Served): string =>
  dueByCountry(items)
    .map(({ country, items: own }) =>
      [
        country === undefined ? t(locale, 'due.noCountry') : `${countryName(country, locale)} (${country})`,
        ...dueKinds.flatMap((kind) => kindLines(own, kind, locale, served)),
      ].join('\n'),
    )
    .join('\n\n');
