import type { Graph, Node } from '../build.ts';
import type { Collection } from '../../config/routes.ts';
import { nodesOf } from '../build.ts';
import { countriesOf } from './countries.ts';
import { themesOf } from './themes.ts';

/**
 * Entries of the same collection that share themes with one: most shared themes first, then another country's before the
 * same country's (who reads about Ecuador knows Ecuador), then by id. Those without a shared theme are left out.
 */
export function relatedTo<C extends Collection>(graph: Graph, node: Node<C>, limit: number): Node<C>[] {
  const themes = new Set(themesOf(graph, node as Node).map((theme) => theme.id));
  const home = new Set(countriesOf(graph, node));
  const scored = nodesOf(graph, node.collection)
    .filter((other) => other.key !== node.key)
    .map((other) => ({
      other,
      shared: themesOf(graph, other as Node).filter((theme) => themes.has(theme.id)).length,
      near: countriesOf(graph, other as Node).some((country) => home.has(country)) ? 1 : 0,
    }))
    .filter(({ shared }) => shared > 0);
  scored.sort((a, b) => b.shared - a.shared || a.near - b.near || (a.other.id < b.other.id ? -1 : 1));
  return scored.slice(0, limit).map(({ other }) => other);
}
