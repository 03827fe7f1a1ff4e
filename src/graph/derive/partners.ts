import type { Graph, Node } from '../build.ts';
import { names } from './backlinks.ts';

/** Ids of the institutions that an entry speaks of: those it names in its data or its text, and itself where it is one. */
export const partnersOf = (graph: Graph, node: Node): string[] => [
  ...new Set([...(node.collection === 'partners' ? [node.id] : []), ...names(graph, node.key, 'partners').map(({ id }) => id)]),
];
