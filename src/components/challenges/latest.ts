import type { Node } from '../../graph/build.ts';
import { compareIn } from '../../i18n/format.ts';
import type { Context } from '../context.ts';
import { placeName } from '../offices/place.ts';

const dateOf = ({ data }: Node): string => {
  if ('stageAsOf' in data) return data.stageAsOf;
  return 'status' in data && 'period' in data ? (data.period?.start ?? data.period?.end ?? '') : '';
};

/** What happened last first; ministries, which have no date, by the names of their countries. */
export function latestFirst(ctx: Context, nodes: readonly Node[]): Node[] {
  const place = (node: Node) => (node.collection === 'partners' ? placeName(ctx, node as Node<'partners'>) : '');
  return nodes.toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    return one > other ? -1 : one < other ? 1 : compareIn(ctx.locale)(place(a), place(b));
  });
}
