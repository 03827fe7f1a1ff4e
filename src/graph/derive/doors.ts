import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { isCountryParty, type Party } from './flows.ts';
import type { Suggestion } from './matches.ts';
import { participantsOf, withRole } from './roles.ts';

const belongsTo = (party: Party, partner: Node<'partners'>): boolean => (partner.data.country ?? partner.key) === party;

/**
 * The institutions to write to: those that declared the offer, whose practices these are and that shared in these exchanges;
 * where none has a profile, the country's ministries.
 */
export function doorsOf(graph: Graph, { party, practices, exchanges, neighbours, offers }: Suggestion): Node<'partners'>[] {
  const shared = [...exchanges, ...neighbours].flatMap((exchange) =>
    withRole(participantsOf(graph, exchange), 'provider', 'second-provider', 'two-way').flatMap(({ partner }) => partner ?? []),
  );
  const owners = practices.flatMap(({ data }) => nodeOf(graph, 'partners', data.institution) ?? []);
  const found = [...offers.map(({ partner }) => partner), ...owners, ...shared].filter((partner) => belongsTo(party, partner));
  if (found.length > 0 || !isCountryParty(party)) return [...new Set(found)];
  return nodesOf(graph, 'partners').filter(({ data }) => data.country === party && data.kind === 'ministry');
}
