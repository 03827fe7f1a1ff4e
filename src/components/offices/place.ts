import type { Node } from '../../graph/build.ts';
import { officesOf } from '../../graph/derive/offices.ts';
import { acronymOf } from '../../graph/derive/view.ts';
import { compareIn } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

/** A ministry by its country, and by its acronym where the country has several on record. */
export function placeName(ctx: Context, ministry: Node<'partners'>): string {
  const { country } = ministry.data;
  if (country === undefined) return ctx.view(ministry).title;
  const several = officesOf(ctx.graph).of.filter((other) => other.data.country === country);
  const acronym = acronymOf(ministry, ctx.locale);
  return several.length > 1 && acronym !== undefined ? `${ctx.country(country)} (${acronym})` : ctx.country(country);
}

/** Alphabetically by that name in the reader's language. */
export function sortedByPlace(ctx: Context, ministries: readonly Node<'partners'>[]): Node<'partners'>[] {
  const compare = compareIn(ctx.locale);
  return ministries.toSorted((a, b) => compare(placeName(ctx, a), placeName(ctx, b)));
}
