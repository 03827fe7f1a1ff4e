import type { Indicator } from '../../graph/derive/indicators.ts';
import { partOf } from '../../graph/derive/share.ts';
import { formatAmount } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

/** An indicator in figures: a percentage where the numbers carry one, else how many of how many; and in small what it rests on. */
export function figureOf(ctx: Context, { share, onlyYes }: Indicator): { large: string; small: string } {
  const [met, reporting, of] = [share.met.length, share.reporting.length, share.of.length];
  const part = onlyYes ? undefined : partOf(share);
  if (part === undefined) {
    const small = onlyYes ? 'challenges.small.onlyYes' : 'challenges.small.few';
    return { large: ctx.t('challenges.figure', { met, of }), small: ctx.t(small, { met, reporting, of }) };
  }
  const percent = formatAmount({ value: Math.round(part * 100), unit: '%' }, ctx.locale);
  return { large: percent, small: ctx.t('challenges.small.percent', { met, reporting, of }) };
}
