import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { names } from './backlinks.ts';

/** The themes that an entry names by a field; a theme's own broader and related are not among them. */
export const themesOf = (graph: Graph, node: Node): Node<'themes'>[] =>
  node.collection === 'themes' ? [] : names(graph, node.key, 'themes').filter((theme) => theme.key !== node.key);

/** A theme and all that stand above it, nearest first. */
export function withBroader(graph: Graph, id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [];
  const broader = nodeOf(graph, 'themes', id)?.data.broader ?? [];
  return [...new Set([id, ...broader.flatMap((next) => withBroader(graph, next, [...seen, id]))])];
}

/** The themes right under one. */
export const narrowerOf = (graph: Graph, id: string): Node<'themes'>[] =>
  nodesOf(graph, 'themes').filter((theme) => (theme.data.broader ?? []).includes(id));

/** A theme and all that stand under it. */
function withNarrower(graph: Graph, id: string): string[] {
  return nodesOf(graph, 'themes').flatMap((theme) => (withBroader(graph, theme.id).includes(id) ? [theme.id] : []));
}

/** The entries about a theme or anything under it, each once. */
export function entriesAbout(graph: Graph, id: string): Node[] {
  const ids = new Set(withNarrower(graph, id));
  return [...graph.nodes.values()].filter((node) => themesOf(graph, node).some((theme) => ids.has(theme.id)));
}
