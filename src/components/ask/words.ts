import type { Node } from '../../graph/build.ts';
import { nodeOf } from '../../graph/build.ts';
import { neighboursOf } from '../../graph/derive/experience.ts';
import type { Suggestion } from '../../graph/derive/matches.ts';
import { matchRule, type MatchRule, type ReasonId } from '../../graph/derive/match-rule.ts';
import { compareIn, semicolon } from '../../i18n/format.ts';
import type { Context } from '../context.ts';
import { inOrder } from '../flows/party.ts';

/** A theme's name in the reader's language. */
export function themeName(ctx: Context, id: string): string {
  const theme = nodeOf(ctx.graph, 'themes', id);
  return theme === undefined ? id : ctx.view(theme).title;
}

/** Themes in the reader's alphabet. */
export const byName = (ctx: Context, themes: readonly Node<'themes'>[]): Node<'themes'>[] =>
  themes.toSorted((a, b) => compareIn(ctx.locale)(ctx.view(a).title, ctx.view(b).title));

/** The neighbours of some themes that exchanges are about. */
export function neighbourNames(ctx: Context, themes: readonly string[], exchanges: readonly Node<'exchanges'>[]): string {
  const near = neighboursOf(ctx.graph, themes).filter((theme) => exchanges.some(({ data }) => data.themes.includes(theme)));
  return near.map((theme) => themeName(ctx, theme)).join(semicolon(ctx.locale));
}

/** What a reason adds, in words. */
export function pointsWords(ctx: Context, reason: ReasonId): string {
  const { points, most } = (matchRule as MatchRule)[reason];
  if (points === 0) return ctx.t('ask.points.none');
  return most === undefined ? ctx.t('ask.points.once', { count: points }) : ctx.t('ask.points.each', { count: points, most });
}

/** Most points first; those with the same in the reader's alphabet. */
export function inTurn(ctx: Context, suggestions: readonly Suggestion[]): Suggestion[] {
  const order = inOrder(
    ctx,
    suggestions.map(({ party }) => party),
  );
  return suggestions.toSorted((a, b) => b.points - a.points || order.indexOf(a.party) - order.indexOf(b.party));
}
