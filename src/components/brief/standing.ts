import type { Node } from '../../graph/build.ts';
import { isBilateral, standingOf, type Standing } from '../../graph/derive/standing.ts';
import { compareIn, formatDate, formatPeriod } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

const order: readonly Standing[] = ['in-force', 'pending', 'signed', 'undated', 'replaced', 'ended'];

/** How an agreement stands on the day of the build, in words. */
export function standingWords(ctx: Context, agreement: Node<'agreements'>): string {
  const standing = standingOf(agreement, ctx.today);
  const { signed, inForce, ended } = agreement.data;
  const date = standing === 'ended' ? ended : standing === 'pending' ? inForce : signed;
  return ctx.t(`pairs.standing.${standing}`, {
    since: formatPeriod({ start: inForce }, ctx.locale),
    date: date === undefined ? '' : formatDate(date, ctx.locale),
  });
}

/** First those of two countries alone, then by how they stand, then by title. */
export function sortAgreements(ctx: Context, agreements: readonly Node<'agreements'>[]): Node<'agreements'>[] {
  const compare = compareIn(ctx.locale);
  const place = (one: Node<'agreements'>) => (isBilateral(ctx.graph, one) ? 0 : order.length) + order.indexOf(standingOf(one, ctx.today));
  return agreements.toSorted((a, b) => place(a) - place(b) || compare(ctx.view(a).title, ctx.view(b).title));
}
