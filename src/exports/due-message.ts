import type { Locale } from '../config/locales.ts';
import { dueKinds, type DueItem } from '../graph/derive/due.ts';
import { colon, formatDate } from '../i18n/format.ts';
import { countryName } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import type { CountryCode } from '../schemas/field.ts';
import { addressOf, type Served } from './address.ts';
import { dueAddress, dueText } from './due.ts';
import { howToReply } from './reply.ts';

/** What is said beside one thing that is due; of a translation nothing. */
function detail(due: DueItem, locale: Locale): string[] {
  if (due.kind === 'review') return [t(locale, 'due.message.checked', { date: formatDate(due.freshness.verified, locale) })];
  if (due.kind === 'follow-up' && due.item.agreed !== undefined)
    return [t(locale, 'followUp.agreedDate', { date: formatDate(due.item.agreed, locale) })];
  return [];
}

const item = (due: DueItem, locale: Locale, served: Served): string =>
  [`- ${dueText(due, locale)}`, ...[...detail(due, locale), dueAddress(due, locale, served)].map((line) => `  ${line}`)].join('\n');

function part(items: readonly DueItem[], kind: DueItem['kind'], locale: Locale, served: Served): string[] {
  const own = items.filter((due) => due.kind === kind);
  if (own.length === 0) return [];
  const list = own.map((due) => item(due, locale, served)).join('\n');
  const said = `${t(locale, `due.message.${kind}`)}${colon(locale).trimEnd()}\n${list}`;
  return kind === 'follow-up' ? [said, t(locale, 'due.message.noReport')] : [said];
}

/** What a country is asked about in a language: translations only into that language, as the others are not its to read. */
export const askedOf = (items: readonly DueItem[], country: CountryCode, locale: Locale): DueItem[] =>
  items.filter((due) => due.countries.includes(country) && (due.kind !== 'translation' || due.lang === locale));

/**
 * A letter as plain text, its subject first, ready to be sent to the institutions of a country: what is due, how to answer and
 * till when. It counts nothing, blames nobody and addresses no person.
 * @returns nothing where the country is asked about nothing in that language.
 */
export function dueMessage(
  items: readonly DueItem[],
  country: CountryCode,
  locale: Locale,
  today: string,
  served: Served,
): string | undefined {
  const own = askedOf(items, country, locale);
  if (own.length === 0) return undefined;
  const page = addressOf({ kind: 'country', code: country }, locale, served);
  return [
    t(locale, 'due.message.subject', { country: countryName(country, locale) }),
    t(locale, 'due.message.greeting'),
    t(locale, 'due.message.intro', { url: page }),
    t(locale, 'due.message.ask'),
    ...dueKinds.flatMap((kind) => part(own, kind, locale, served)),
    ...howToReply(locale, today),
    t(locale, 'due.message.closing'),
    `${t(locale, 'due.message.signature')}\n${addressOf({ kind: 'home' }, locale, served)}`,
  ].join('\n\n');
}
