import { isCountryParty, type Flow, type Party } from '../../graph/derive/flows.ts';
import type { CountryCode } from '../../schemas/field.ts';
import type { Arc } from '../map/RegionMap.astro';
import type { Context } from '../context.ts';
import { partyName } from './party.ts';

type CountryFlow = Flow & { from: CountryCode; to: CountryCode };

/** Flows between two countries: what a map can show. */
export const betweenCountries = (flows: readonly Flow[]): CountryFlow[] =>
  flows.filter((flow): flow is CountryFlow => isCountryParty(flow.from) && isCountryParty(flow.to));

/** An arc for each flow between two countries; seen from one of them, what it gave and what it received. */
export const arcsOf = (ctx: Context, flows: readonly Flow[], seenFrom?: Party): Arc[] =>
  betweenCountries(flows).map(({ from, to, exchanges }) => ({
    from,
    to,
    weight: exchanges.length,
    title: ctx.t('flows.arc', { from: partyName(ctx, from), to: partyName(ctx, to), count: exchanges.length }),
    kind: seenFrom === undefined ? 'flow' : seenFrom === from ? 'gave' : 'received',
  }));
