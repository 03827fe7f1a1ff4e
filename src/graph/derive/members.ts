import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';
import { flowsOf, isCountryParty, type Flow, type Party } from './flows.ts';
import { byStart } from './lineage.ts';

/** The members of a network as its list names them: countries (its institutions stand for theirs) and organisations of no country. */
export function membersOf(graph: Graph, { data }: Node<'networks'>): Party[] {
  const partners = (data.memberPartners ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []);
  return [...new Set<Party>([...(data.memberCountries ?? []), ...partners.map((partner) => partner.data.country ?? partner.key)])];
}

export const memberCountries = (graph: Graph, network: Node<'networks'>): CountryCode[] =>
  membersOf(graph, network).filter(isCountryParty).sort();

/** Who shared with whom in what took place, as far as members of a network did: whatever the framework. */
export interface MemberFlows {
  /** From a member to a member. */
  among: Flow[];
  /** Between a member and somebody who is none. */
  withOthers: Flow[];
}

export function memberFlows(graph: Graph, network: Node<'networks'>): MemberFlows {
  const members = new Set(membersOf(graph, network));
  const having = (count: number) =>
    flowsOf(graph).filter(({ from, to }) => [from, to].filter((party) => members.has(party)).length === count);
  return { among: having(2), withOthers: having(1) };
}

/** The exchanges of some flows, each once, the earliest first. */
export const exchangesOf = (flows: readonly Flow[]): Node<'exchanges'>[] =>
  [...new Set(flows.flatMap(({ exchanges }) => exchanges))].sort(byStart);

/** The exchanges that a network framed as a source says, whoever took part; those only announced too. */
export const framedBy = (graph: Graph, network: Node<'networks'>): Node<'exchanges'>[] =>
  namedBy(graph, network.key, 'exchanges', ['frameworks']);

/** The parties of an agreement: countries, those of its institutions, organisations of no country. */
function partiesOf(graph: Graph, { data }: Node<'agreements'>): Set<Party> {
  const partners = (data.partyPartners ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []);
  return new Set<Party>([...(data.parties ?? []), ...partners.map((partner) => partner.data.country ?? partner.key)]);
}

/** The agreements of which at least two members of a network are parties, and nobody else. */
export function memberAgreements(graph: Graph, network: Node<'networks'>): Node<'agreements'>[] {
  const members = new Set(membersOf(graph, network));
  return nodesOf(graph, 'agreements').filter((agreement) => {
    const parties = [...partiesOf(graph, agreement)];
    return parties.length > 1 && parties.every((party) => members.has(party));
  });
}
