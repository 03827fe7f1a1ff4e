import type { Node } from '../../graph/build.ts';
import { byStart } from '../../graph/derive/lineage.ts';
import { compareIn } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

const isExchange = (node: Node): node is Node<'exchanges'> => node.collection === 'exchanges';

/** Entries of one collection as a list shows them: exchanges the newest first, others by title. */
export function inListOrder(ctx: Context, nodes: readonly Node[]): Node[] {
  const compare = compareIn(ctx.locale);
  return nodes.toSorted((a, b) => (isExchange(a) && isExchange(b) ? byStart(b, a) : compare(ctx.view(a).title, ctx.view(b).title)));
}
