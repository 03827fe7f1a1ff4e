import ical from 'ical-generator';
import { itemAnchor } from '../config/anchors.ts';
import type { Locale } from '../config/locales.ts';
import { hrefOf } from '../config/routes.ts';
import { site } from '../config/site.ts';
import type { FollowUpItem } from '../graph/derive/follow-up.ts';
import { itemText } from '../graph/derive/item-text.ts';
import { viewOf } from '../graph/derive/view.ts';
import { formatDate } from '../i18n/format.ts';
import { labelOf } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import { lastDay } from '../schemas/dates.ts';

/** The items that a calendar can hold: those with an agreed date that a source gives. */
export const datedItems = (items: readonly FollowUpItem[]): FollowUpItem[] => items.filter(({ agreed }) => agreed !== undefined);

/** The day itself, or that the source gives only a month or a year. */
function dateInWords(agreed: string, locale: Locale): string {
  const precision = agreed.length === 10 ? 'day' : agreed.length === 7 ? 'month' : 'year';
  return t(locale, `followUp.calendar.${precision}`, { date: formatDate(agreed, locale) });
}

function describe(item: FollowUpItem, locale: Locale): string {
  const { title } = viewOf(item.exchange, locale);
  return [
    t(locale, 'followUp.calendar.of', { title }),
    dateInWords(item.agreed ?? '', locale),
    t(locale, 'followUp.calendar.state', { state: labelOf('follow-up-state', item.state, locale) }),
    t(locale, 'followUp.calendar.note'),
  ].join('\n');
}

/**
 * Agreed dates as a calendar (RFC 5545): a day each, all-day; a year or a month stands on its last day and says so. The same
 * entries give the same bytes: an event's stamp is the day on which its entry was last verified.
 * @param siteUrl address without base; @param base begins and ends with a slash.
 */
export function calendarOf(
  items: readonly FollowUpItem[],
  name: string,
  locale: Locale,
  { siteUrl, base }: { siteUrl: string; base: string },
): string {
  const host = new URL(siteUrl).host;
  const calendar = ical({ name, prodId: { company: site.name, product: site.name, language: locale.toUpperCase() } });
  for (const item of datedItems(items)) {
    const { exchange, kind, key, agreed = '' } = item;
    const page = new URL(hrefOf({ kind: 'entry', collection: 'exchanges', id: exchange.id }, locale, base), siteUrl).href;
    calendar.createEvent({
      id: `${exchange.id}-${kind}-${key}@${host}`,
      start: new Date(`${lastDay(agreed)}T00:00:00Z`),
      allDay: true,
      stamp: new Date(`${lastDay(exchange.data.verified.on)}T00:00:00Z`),
      summary: itemText(item, locale).text ?? viewOf(exchange, locale).title,
      description: describe(item, locale),
      url: `${page}#${itemAnchor(kind, key)}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}
