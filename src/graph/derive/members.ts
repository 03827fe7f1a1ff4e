import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';
import { flowsOf, type Flow } from './flows.ts';
import { isCountryParty, partiesOf, partyOf, type Party } from './party.ts';

/** The members of a network as its list names them: countries (its institutions stand for theirs) and organisations of no country. */
export function membersOf(graph: Graph, { data }: Node<'networks'>): Party[] {
  const partners = (data.memberPartners ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []);
  return [...new Set<Party>([...(data.memberCountries ?? []), ...partners.map(partyOf)])];
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

/** The exchanges that a network framed as a source says, whoever took part; those only announced too. */
export const framedBy = (graph: Graph, network: Node<'networks'>): Node<'exchanges'>[] =>
  namedBy(graph, network.key, 'exchanges', ['frameworks']);

/** The agreements of which at least two members of a network are parties, and nobody else. */
export function memberAgreements(graph: Graph, network: Node<'networks'>): Node<'agreements'>[] {
  const members = new Set(membersOf(graph, network));
  return nodesOf(graph, 'agreements').filter((agreement) => {
    const parties = partiesOf(graph, agreement);
    return parties.length > 1 && parties.every((party) => members.has(party));
  });
}
