import { nodesOf, type Graph, type Node } from '../build.ts';
import { lapsesOn } from './freshness.ts';
import { partyOf, type Party } from './party.ts';

type Item = NonNullable<Node<'partners'>['data']['offers']>[number];

/** What an institution declared to offer or to need, in its own words. */
export interface Declaration {
  partner: Node<'partners'>;
  /** Its country, or itself where it has none. */
  party: Party;
  list: 'offers' | 'needs';
  item: Item;
  /** The day from which it no longer stands, `YYYY-MM-DD`. */
  lapses: string;
  stands: boolean;
}

const declaredBy = (partner: Node<'partners'>, list: Declaration['list'], today: string): Declaration[] =>
  (partner.data[list] ?? []).map((item) => {
    const lapses = lapsesOn(item.declared);
    return { partner, party: partyOf(partner), list, item, lapses, stands: today < lapses };
  });

/** The latest first; of one day by the partner and the key. */
const byDate = (a: Declaration, b: Declaration): number => {
  const [one, other] = [`${a.partner.id} ${a.item.key}`, `${b.partner.id} ${b.item.key}`];
  return a.item.declared > b.item.declared ? -1 : a.item.declared < b.item.declared ? 1 : one < other ? -1 : 1;
};

/**
 * The register: every offer or need that an institution declared, the latest first. Experience is no part of it.
 * @param today `YYYY-MM-DD`
 */
export const registerOf = (graph: Graph, list: Declaration['list'], today: string): Declaration[] =>
  nodesOf(graph, 'partners')
    .flatMap((partner) => declaredBy(partner, list, today))
    .sort(byDate);
