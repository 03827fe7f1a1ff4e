import type { Code } from '../../schemas/vocabularies/index.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';

/** Something that an exchange left to be done: a commitment of its action plan, or a follow-up agreed or done. */
export interface FollowUpItem {
  exchange: Node<'exchanges'>;
  kind: 'commitment' | 'follow-up';
  key: string;
  state: Code<'follow-up-state'>;
  /** The date agreed for it, where a source says so. */
  agreed?: string;
  /** When it was done. */
  done?: string;
  /** Id of the partner that committed itself. */
  who?: string;
}

/** What one exchange left to be done, in the order of its entry. */
export function itemsOf(exchange: Node<'exchanges'>): FollowUpItem[] {
  const { commitments = [], followUps = [] } = exchange.data;
  return [
    ...commitments.map(({ key, state, by, who }): FollowUpItem => ({
      exchange,
      kind: 'commitment',
      key,
      state,
      ...(by === undefined ? {} : { agreed: by }),
      ...(who === undefined ? {} : { who }),
    })),
    ...followUps.map(({ key, state, due, on }): FollowUpItem => ({
      exchange,
      kind: 'follow-up',
      key,
      state,
      ...(due === undefined ? {} : { agreed: due }),
      ...(on === undefined ? {} : { done: on }),
    })),
  ];
}

/** What all exchanges left to be done; exchanges that report nothing have no item. */
export const followUpItems = (graph: Graph): FollowUpItem[] => nodesOf(graph, 'exchanges').flatMap(itemsOf);
