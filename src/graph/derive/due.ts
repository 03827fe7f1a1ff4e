import { lastDay } from '../../schemas/dates.ts';
import type { Graph, Node } from '../build.ts';
import { followUpItems, type FollowUpItem } from './follow-up.ts';
import { freshnessOf, type Freshness } from './freshness.ts';

/** What was agreed for a date that has passed on a day (`YYYY-MM-DD`), and of which no source says that it was done; for editors alone. The earliest date first. */
export const passedItems = (graph: Graph, today: string): FollowUpItem[] =>
  followUpItems(graph)
    .filter(({ state, agreed }) => ['agreed', 'no-report-found'].includes(state) && agreed !== undefined && lastDay(agreed) < today)
    .sort((a, b) => (lastDay(a.agreed ?? '') < lastDay(b.agreed ?? '') ? -1 : 1));

/** The entries that are to be looked at again on a day, the longest due first. */
export function dueEntries(graph: Graph, today: string): { node: Node; freshness: Freshness }[] {
  return [...graph.nodes.values()]
    .flatMap((node) => {
      const freshness = freshnessOf(node, today);
      return freshness !== undefined && ['due', 'expired'].includes(freshness.state) ? [{ node, freshness }] : [];
    })
    .sort((a, b) => ((a.freshness.due ?? '') < (b.freshness.due ?? '') ? -1 : 1));
}
