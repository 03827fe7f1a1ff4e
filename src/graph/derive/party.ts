import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, type Graph, type Key, type Node } from '../build.ts';
import { countriesOf } from './countries.ts';

/** Who gives or receives, offers or agrees: a country, or the organisation of no country by its entry's key (`partners/oit`). */
export type Party = CountryCode | Key;
export const isCountryParty = (party: Party): party is CountryCode => !party.includes('/');

/** The party that a partner stands for: its country, or itself where it has none. */
export const partyOf = (partner: Node<'partners'>): Party => partner.data.country ?? partner.key;

/** The parties of an agreement: countries, by themselves or through an institution, and organisations of no country. */
export function partiesOf(graph: Graph, agreement: Node<'agreements'>): Party[] {
  const named = (agreement.data.partyPartners ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []);
  return [...new Set<Party>([...countriesOf(graph, agreement), ...named.map(partyOf)])];
}
