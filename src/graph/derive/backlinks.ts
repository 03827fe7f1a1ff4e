import type { Collection } from '../../config/routes.ts';
import type { Graph, Key, Node } from '../build.ts';

const distinct = (nodes: readonly (Node | undefined)[]): Node[] => [...new Set(nodes)].filter((node) => node !== undefined);

/** Who reviewed an entry is no part of what it speaks of. */
const isTold = (field: string): boolean => field !== 'verified.by';

/** The entries of a collection that name an entry, by any field or by the fields given. */
export function namedBy<C extends Collection>(graph: Graph, key: Key, collection: C, fields?: readonly string[]): Node<C>[] {
  const edges = (graph.in.get(key) ?? []).filter((edge) => fields?.includes(edge.field) ?? isTold(edge.field));
  return distinct(edges.map((edge) => graph.nodes.get(edge.from))).filter((node): node is Node<C> => node.collection === collection);
}

/** The entries of a collection that an entry names, by any field or by the fields given. */
export function names<C extends Collection>(graph: Graph, key: Key, collection: C, fields?: readonly string[]): Node<C>[] {
  const edges = (graph.out.get(key) ?? []).filter((edge) => fields?.includes(edge.field) ?? isTold(edge.field));
  return distinct(edges.map((edge) => graph.nodes.get(edge.to))).filter((node): node is Node<C> => node.collection === collection);
}

/** The entries of a collection joined to an entry in either direction, each once, in the graph's order. */
export function joined<C extends Collection>(graph: Graph, key: Key, collection: C): Node<C>[] {
  const both = new Set<Node>([...names(graph, key, collection), ...namedBy(graph, key, collection)] as Node[]);
  return [...graph.nodes.values()].filter((node): node is Node<C> => both.has(node) && node.collection === collection && node.key !== key);
}
