import type { Code } from '../../schemas/vocabularies/index.ts';
import { nodeOf, type Graph, type Node } from '../build.ts';
import { byStart } from './lineage.ts';
import { partyOf, type Party } from './party.ts';
import { tookPlace } from './roles.ts';

/** The exchanges on record in which one party shared something with another, the earliest first. */
export interface Flow {
  from: Party;
  to: Party;
  exchanges: Node<'exchanges'>[];
}

type Activity = Node<'exchanges'>['data']['activities'][number];
type Role = Code<'role'>;
const sharing: readonly Role[] = ['provider', 'second-provider', 'two-way'];
const learning: readonly Role[] = ['recipient', 'two-way'];

/** The party that a participant stands for; none for what is named without a country and has no profile. */
function partyIn(graph: Graph, { partner: id, country }: Activity['participants'][number]): Party | undefined {
  const partner = id === undefined ? undefined : nodeOf(graph, 'partners', id);
  return partner === undefined ? country : partyOf(partner);
}

/** Who took part in an activity, each party once with its roles. */
function rolesIn(graph: Graph, activity: Activity): Map<Party, Role[]> {
  const roles = new Map<Party, Role[]>();
  for (const participant of activity.participants) {
    const party = partyIn(graph, participant);
    if (party !== undefined) roles.set(party, [...(roles.get(party) ?? []), participant.role]);
  }
  return roles;
}

/**
 * The pairs of one exchange, each once: in the same activity the first shared (`provider`, `second-provider`, `two-way`)
 * and the second learnt (`recipient`, `two-way`). Two that both came as `two-way` to an exchange of many countries
 * (`multilateral`) make no pair: of such a meeting no record says who learnt from whom.
 */
export function pairsOf(graph: Graph, exchange: Node<'exchanges'>): [from: Party, to: Party][] {
  const pairs = new Map<string, [Party, Party]>();
  for (const activity of exchange.data.activities) {
    const roles = rolesIn(graph, activity);
    for (const [from, shared] of roles) {
      for (const [to, learnt] of roles) {
        const givers = sharing.filter((role) => shared.includes(role));
        const takers = learning.filter((role) => learnt.includes(role));
        const onlyMet = givers.every((role) => role === 'two-way') && takers.every((role) => role === 'two-way');
        if (from === to || givers.length === 0 || takers.length === 0) continue;
        if (exchange.data.modality === 'multilateral' && onlyMet) continue;
        pairs.set(`${from} ${to}`, [from, to]);
      }
    }
  }
  return [...pairs.values()];
}

/** Who shared with whom in some exchanges, by default all that took place; an exchange counts once for each pair. Sorted by the two names. */
export function flowsOf(graph: Graph, exchanges: readonly Node<'exchanges'>[] = tookPlace(graph)): Flow[] {
  const flows = new Map<string, Flow>();
  for (const exchange of exchanges.toSorted(byStart)) {
    for (const [from, to] of pairsOf(graph, exchange)) {
      const flow = flows.get(`${from} ${to}`) ?? { from, to, exchanges: [] };
      flow.exchanges.push(exchange);
      flows.set(`${from} ${to}`, flow);
    }
  }
  return [...flows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flow]) => flow);
}

/** The exchanges of some flows, each once, the earliest first. */
export const exchangesOf = (flows: readonly Flow[]): Node<'exchanges'>[] =>
  [...new Set(flows.flatMap((flow) => flow.exchanges))].sort(byStart);

/** What a party gave and what it received in some flows: exchanges, each once, and with whom. */
export interface Balance {
  gave: Node<'exchanges'>[];
  gaveTo: Party[];
  received: Node<'exchanges'>[];
  receivedFrom: Party[];
}
export function balanceOf(flows: readonly Flow[], party: Party): Balance {
  const out = flows.filter((flow) => flow.from === party);
  const back = flows.filter((flow) => flow.to === party);
  return {
    gave: exchangesOf(out),
    gaveTo: out.map((flow) => flow.to),
    received: exchangesOf(back),
    receivedFrom: back.map((flow) => flow.from),
  };
}
