import type { Lineage } from '../../graph/derive/lineage.ts';
import { acronymOf } from '../../graph/derive/view.ts';
import type { Node } from '../../graph/build.ts';
import { compareIn, formatList } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

/** The ways that begin in one country, or in one group of countries and organisations. */
export interface Origin {
  name: string;
  lineages: Lineage[];
}

const nameOf = (ctx: Context, partner: Node<'partners'>): string =>
  partner.data.country === undefined ? (acronymOf(partner, ctx.locale) ?? ctx.view(partner).title) : ctx.country(partner.data.country);

/** Where something comes from: the countries of the institutions, the acronyms of those of none. */
export function originOf(ctx: Context, from: readonly Node<'partners'>[]): string {
  const names = new Set(from.map((partner) => nameOf(ctx, partner)));
  return formatList([...names].sort(compareIn(ctx.locale)), ctx.locale);
}

/** Lineages by where they begin, in the reader's alphabet; in each the practices with an entry first, as the graph gives them. */
export function byOrigin(ctx: Context, lineages: readonly Lineage[]): Origin[] {
  const groups = Map.groupBy(lineages, ({ from }) => originOf(ctx, from));
  const compare = compareIn(ctx.locale);
  return [...groups].map(([name, members]) => ({ name, lineages: members })).sort((a, b) => compare(a.name, b.name));
}
