import { nodeOf } from '../../graph/build.ts';
import type { FlowSummary } from '../../graph/derive/flow-summary.ts';
import type { Slice } from '../../graph/derive/slices.ts';
import { formatList } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

/** A part of the exchanges by its name: the modality, the period, the theme; nothing for all. */
export function sliceName(ctx: Context, { modality, period, theme }: Slice): string {
  const node = theme === undefined ? undefined : nodeOf(ctx.graph, 'themes', theme);
  return [
    ...(modality === undefined ? [] : [ctx.label('modality', modality)]),
    ...(period === undefined ? [] : [ctx.t(`learning.period.${period}`)]),
    ...(node === undefined ? [] : [ctx.view(node).title]),
  ].join(', ');
}

/** The sentence that answers: how many exchanges, pairs and parties; `pairs` is the number of flows. */
export function leadOf(ctx: Context, { exchanges, countries, organisations }: FlowSummary, pairs: number): string {
  if (pairs === 0) return ctx.t('flows.none');
  const parties = [
    ...(countries.length === 0 ? [] : [ctx.t('flows.count.countries', { count: countries.length })]),
    ...(organisations.length === 0 ? [] : [ctx.t('flows.count.organisations', { count: organisations.length })]),
  ];
  return ctx.t('flows.lead', {
    count: exchanges.length,
    pairs: ctx.t('flows.count.pairs', { count: pairs }),
    parties: formatList(parties, ctx.locale),
  });
}
