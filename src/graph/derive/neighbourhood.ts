import { collections, type Collection } from '../../config/routes.ts';
import type { Graph, Key, Node } from '../build.ts';
import { joined } from './backlinks.ts';

/** The entries of one kind that stand right beside an entry. */
export interface Neighbours {
  collection: Exclude<Collection, 'pages'>;
  /** The first of them, in the graph's order. */
  shown: Node[];
  /** The rest. */
  more: Node[];
}

const kinds = collections.filter((collection) => collection !== 'pages');

/** What an entry names and what names it, by kind, each once; of each kind at most `limit` are shown. A kind without any is left out. */
export const neighbourhoodOf = (graph: Graph, key: Key, limit: number): Neighbours[] =>
  kinds.flatMap((collection) => {
    const nodes = joined(graph, key, collection) as Node[];
    return nodes.length === 0 ? [] : [{ collection, shown: nodes.slice(0, limit), more: nodes.slice(limit) }];
  });
