import type { Locale } from '../../config/locales.ts';
import { formatDate } from '../format.ts';
import { addressIn } from './addresses.ts';
import { dateIn } from './dates.ts';
import { numberIn, readNumber } from './numbers.ts';

/**
 * A figure, a date or an address as an entry holds it, from how people write one; what is not understood, and a text of
 * another kind, stays as it is, for the schema to refuse.
 * @param kind of the field (`schemas/describe.ts`).
 * @param today `YYYY-MM-DD`, where it is known on what day the text was written.
 */
export function valueIn(kind: string | undefined, text: string, locale: Locale, today?: string): string | number {
  if (kind === 'number') return numberIn(text, locale) ?? text;
  if (kind === 'date') return dateIn(text, locale, today) ?? text;
  return kind === 'url' ? addressIn(text) : text;
}

/** How a text was read, where it could have been meant otherwise: `44 157` of `44.157`, `marzo de 2019`, a whole address. */
export function readAs(kind: string | undefined, text: string, value: unknown, locale: Locale): string | undefined {
  if (typeof value === 'number') return /[^\d-]/.test(text) ? readNumber(value, locale) : undefined;
  if (typeof value !== 'string' || value === text) return undefined;
  return kind === 'date' ? formatDate(value, locale) : kind === 'url' ? value : undefined;
}
