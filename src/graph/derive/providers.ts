import type { CountryCode } from '../../schemas/field.ts';
import { codes, type Code } from '../../schemas/vocabularies/index.ts';
import type { Graph, Node } from '../build.ts';
import { byStart } from './lineage.ts';
import { ministriesOf } from './offices.ts';
import { periodOf, periods, type PeriodId } from './periods.ts';
import { participantsOf, tookPlace, withRole, type Participant } from './roles.ts';

/** Where a provider comes from in the seed's third shift; `unclassified` where no profile says it. */
export type Origin = Code<'tradition'> | 'unclassified';
export const origins: readonly Origin[] = [...codes('tradition'), 'unclassified'];

/** What a country's ministries say of its tradition; nothing where none says it, or not all the same. */
function traditionOfCountry(graph: Graph, country: CountryCode | undefined): Code<'tradition'> | undefined {
  const ministries = ministriesOf(graph).filter(({ data }) => data.country === country);
  const said = new Set(ministries.flatMap(({ data }) => data.tradition ?? []));
  return country !== undefined && said.size === 1 ? [...said][0] : undefined;
}

/** The tradition of who took part: its profile's; without one, that of its country's ministry. */
const originOf = (graph: Graph, { partner, country }: Participant): Origin =>
  partner?.data.tradition ?? traditionOfCountry(graph, country) ?? 'unclassified';

/** The origins of those who shared in an exchange, each once, in the vocabulary's order; none where no activity names a provider. */
export function originsOf(graph: Graph, exchange: Node<'exchanges'>): Origin[] {
  const shared = withRole(participantsOf(graph, exchange), 'provider', 'second-provider', 'two-way');
  const found = new Set(shared.map((one) => originOf(graph, one)));
  return origins.filter((origin) => found.has(origin));
}

/** One period's exchanges, and those in which each origin provided; one with providers of two origins counts once for each. */
export interface ProviderPeriod {
  period: PeriodId;
  /** All that took place in it, the earliest first. */
  of: Node<'exchanges'>[];
  by: Record<Origin, Node<'exchanges'>[]>;
  /** Those whose sources name nobody who shared. */
  without: Node<'exchanges'>[];
}

/** Who provided in each of the three periods, by the tradition of the provider. */
export function providersByPeriod(graph: Graph): ProviderPeriod[] {
  const known = new Map(tookPlace(graph).map((exchange) => [exchange, originsOf(graph, exchange)]));
  const sorted = [...known.keys()].sort(byStart);
  return periods.map(({ id: period }) => {
    const of = sorted.filter((exchange) => periodOf(exchange) === period);
    const having = (origin: Origin) => of.filter((exchange) => known.get(exchange)?.includes(origin));
    const by = Object.fromEntries(origins.map((origin) => [origin, having(origin)])) as ProviderPeriod['by'];
    return { period, of, by, without: of.filter((exchange) => known.get(exchange)?.length === 0) };
  });
}
