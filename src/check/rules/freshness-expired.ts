import { freshnessOf } from '../../graph/derive/freshness.ts';
import type { BaseRule } from '../rule.ts';

/** An entry whose next look has been due for more than a year. */
export const freshnessExpired: BaseRule = ({ graph }, report, today) => {
  for (const node of graph.nodes.values()) {
    const fresh = freshnessOf(node, today);
    const file = node.files[node.lang]?.file;
    if (fresh?.state === 'expired' && file !== undefined)
      report(file, 'freshness/expired', { path: ['verified', 'on'] }, { value: fresh.verified, due: fresh.due ?? '' });
  }
};
