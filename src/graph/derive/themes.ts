import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { names } from './backlinks.ts';

/** The fields by which an entry says what it is about; a link in its text does not. */
const aboutFields = ['themes', 'offers.themes', 'needs.themes', 'priorities.themes'];

/** The themes that an entry names by a field; a theme's own broader and related are not among them. */
export const themesOf = (graph: Graph, node: Node): Node<'themes'>[] => names(graph, node.key, 'themes', aboutFields);

/** A theme and all that stand above it, nearest first. */
export function withBroader(graph: Graph, id: string): string[] {
  const found = new Set([id]);
  // A set walks on to what is added on the way: level by level, each theme once.
  for (const next of found) for (const broader of nodeOf(graph, 'themes', next)?.data.broader ?? []) found.add(broader);
  return [...found];
}

/** The themes that an entry is found under: those it names, or for a theme itself, and all that stand above. */
export function themeIdsOf(graph: Graph, node: Node): string[] {
  const ids = node.collection === 'themes' ? [node.id] : themesOf(graph, node).map((theme) => theme.id);
  return [...new Set(ids.flatMap((id) => withBroader(graph, id)))];
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
