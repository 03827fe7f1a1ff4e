import type { Place } from '../../config/routes.ts';
import { keyOf, type Node } from '../../graph/build.ts';
import type { BoardScope } from '../../graph/derive/follow-up-board.ts';
import type { Context } from '../context.ts';

/** The network or theme that a board is about. */
export function nodeOfScope(ctx: Context, [kind, id = '']: BoardScope): Node | undefined {
  return kind === undefined ? undefined : ctx.graph.nodes.get(keyOf(kind === 'network' ? 'networks' : 'themes', id));
}

/** Its name in the reader's language. */
export function nameOfScope(ctx: Context, scope: BoardScope): string | undefined {
  const node = nodeOfScope(ctx, scope);
  return node === undefined ? undefined : ctx.view(node).title;
}

export const boardPlace = (scope: BoardScope): Place => ({ kind: 'learning', view: 'follow-up', of: scope });

/** Where all exchanges of a scope are listed: those with a list of their own, those of a network on its page. */
export function exchangesHref(ctx: Context, [kind, id = '']: BoardScope): string {
  if (kind === 'network') return `${ctx.href({ kind: 'entry', collection: 'networks', id })}#framed`;
  if (kind === 'theme') return ctx.href({ kind: 'entry', collection: 'themes', id });
  return ctx.href({ kind: 'list', section: 'exchanges' });
}
