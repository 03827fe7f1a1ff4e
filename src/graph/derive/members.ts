import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { isCountryParty, pairsOf, type Party } from './flows.ts';
import { tookPlace } from './roles.ts';

/** The members of a network as its list names them: countries (its institutions stand for theirs) and organisations of no country. */
export function membersOf(graph: Graph, { data }: Node<'networks'>): Party[] {
  const partners = (data.memberPartners ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []);
  return [...new Set<Party>([...(data.memberCountries ?? []), ...partners.map((partner) => partner.data.country ?? partner.key)])];
}

export const memberCountries = (graph: Graph, network: Node<'networks'>): CountryCode[] =>
  membersOf(graph, network).filter(isCountryParty).sort();

/** The exchanges that took place, told apart by the members of a network that shared or learnt in them. */
export interface MemberExchanges {
  /** Framed by the network, whoever took part, as a source says. */
  framed: Node<'exchanges'>[];
  /** In which a member shared with a member, whatever the framework. */
  among: Node<'exchanges'>[];
  /** In which a member shared with or learnt from somebody who is none. */
  withOthers: Node<'exchanges'>[];
}

export function memberExchanges(graph: Graph, network: Node<'networks'>): MemberExchanges {
  const members = new Set(membersOf(graph, network));
  const having = (count: number) =>
    tookPlace(graph).filter((exchange) =>
      pairsOf(graph, exchange).some((pair) => pair.filter((party) => members.has(party)).length === count),
    );
  return {
    framed: nodesOf(graph, 'exchanges').filter(({ data }) => (data.frameworks ?? []).includes(network.key)),
    among: having(2),
    withOthers: having(1),
  };
}

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
