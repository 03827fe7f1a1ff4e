import { nodeOf, type Graph, type Node } from '../build.ts';
import type { Suggestion } from './matches.ts';
import { ministriesOf } from './offices.ts';
import { isCountryParty, partyOf, type Party } from './party.ts';
import { participantsOf, withRole } from './roles.ts';

const belongsTo = (party: Party, partner: Node<'partners'>): boolean => partyOf(partner) === party;

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
  return ministriesOf(graph).filter(({ data }) => data.country === party);
}
