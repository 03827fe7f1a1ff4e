import type { CountryCode } from '../../schemas/field.ts';
import type { Node } from '../build.ts';
import { type Flow } from './flows.ts';
import { isCountryParty, type Party } from './party.ts';

/** What some exchanges say of who learnt from whom. */
export interface FlowSummary {
  /** The exchanges in which somebody learnt from somebody, each once. */
  exchanges: Node<'exchanges'>[];
  /** The exchanges of which no record says who learnt from whom: meetings of many countries. */
  meetings: Node<'exchanges'>[];
  givers: Party[];
  receivers: Party[];
  countries: CountryCode[];
  organisations: Party[];
}

/** `flows` are those of `exchanges`. Exchanges keep their order, parties that of the flows. */
export function summaryOf(exchanges: readonly Node<'exchanges'>[], flows: readonly Flow[]): FlowSummary {
  const flowing = new Set(flows.flatMap((flow) => flow.exchanges));
  const parties = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  return {
    exchanges: exchanges.filter((exchange) => flowing.has(exchange)),
    meetings: exchanges.filter((exchange) => !flowing.has(exchange)),
    givers: [...new Set(flows.map(({ from }) => from))],
    receivers: [...new Set(flows.map(({ to }) => to))],
    countries: parties.filter(isCountryParty),
    organisations: parties.filter((party) => !isCountryParty(party)),
  };
}

export type CountryFlow = Flow & { from: CountryCode; to: CountryCode };

/** The flows that a map can show: those between two countries. */
export const betweenCountries = (flows: readonly Flow[]): CountryFlow[] =>
  flows.filter((flow): flow is CountryFlow => isCountryParty(flow.from) && isCountryParty(flow.to));
