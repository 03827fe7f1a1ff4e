import type { CountryCode } from '../../schemas/field.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';

/** Somebody who took part in an exchange, with the roles that the activities give. */
export interface Participant {
  partner?: Node<'partners'>;
  name?: string;
  country?: CountryCode;
  roles: Code<'role'>[];
}

/** Who took part in an exchange, each once with all roles, in the order of the activities. */
export function participantsOf(graph: Graph, exchange: Node<'exchanges'>): Participant[] {
  const found = new Map<string, Participant>();
  for (const { partner: id, name, country, role } of exchange.data.activities.flatMap((activity) => activity.participants)) {
    const partner = nodeOf(graph, 'partners', id ?? '');
    const home = partner?.data.country ?? country;
    const known = found.get(id ?? `${name ?? ''} ${country ?? ''}`);
    if (known === undefined) {
      found.set(id ?? `${name ?? ''} ${country ?? ''}`, {
        ...(partner === undefined ? {} : { partner }),
        ...(name === undefined ? {} : { name }),
        ...(home === undefined ? {} : { country: home }),
        roles: [role],
      });
    } else if (!known.roles.includes(role)) known.roles.push(role);
  }
  return [...found.values()];
}

export const withRole = (participants: readonly Participant[], ...roles: Code<'role'>[]): Participant[] =>
  participants.filter((one) => one.roles.some((role) => roles.includes(role)));

/** The exchanges that took place or are under way: what was only announced, or did not take place, taught nobody yet. */
export const tookPlace = (graph: Graph): Node<'exchanges'>[] =>
  nodesOf(graph, 'exchanges').filter((exchange) => ['completed', 'under-way'].includes(exchange.data.status));

/** A partner's experience: the exchanges in which it shared and in which it learnt; never an offer or a need. */
export function experienceOf(
  graph: Graph,
  partner: Node<'partners'>,
): { shared: Node<'exchanges'>[]; learnt: Node<'exchanges'>[]; helped: Node<'exchanges'>[] } {
  const having = (...roles: Code<'role'>[]) =>
    tookPlace(graph).filter((exchange) =>
      withRole(participantsOf(graph, exchange), ...roles).some((one) => one.partner?.id === partner.id),
    );
  return {
    shared: having('provider', 'second-provider', 'two-way'),
    learnt: having('recipient', 'two-way'),
    helped: having('facilitator', 'funder'),
  };
}
