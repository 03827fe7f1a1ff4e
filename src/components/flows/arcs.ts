import { betweenCountries } from '../../graph/derive/flow-summary.ts';
import type { Flow } from '../../graph/derive/flows.ts';
import type { Party } from '../../graph/derive/party.ts';
import type { Context } from '../context.ts';
import type { Arc } from '../map/RegionMap.astro';

/** An arc for each flow between two countries; seen from one of them, what it gave and what it received. */
export const arcsOf = (ctx: Context, flows: readonly Flow[], seenFrom?: Party): Arc[] =>
  betweenCountries(flows).map(({ from, to, exchanges }) => ({
    from,
    to,
    weight: exchanges.length,
    title: ctx.t('flows.arc', { from: ctx.country(from), to: ctx.country(to), count: exchanges.length }),
    kind: seenFrom === undefined ? 'flow' : seenFrom === from ? 'gave' : 'received',
  }));
