import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { withBroader } from './themes.ts';

/** A theme that nothing stands above, and all that stands under it, itself among them. */
export interface Branch {
  top: Node<'themes'>;
  themes: Node<'themes'>[];
}

const isTop = ({ data }: Node<'themes'>): boolean => (data.broader ?? []).length === 0;

/** Every theme once: one that stands under several tops is where the nearest is. */
export function branchesOf(graph: Graph): Branch[] {
  const themes = nodesOf(graph, 'themes');
  const topOf = ({ id }: Node<'themes'>): Node<'themes'> | undefined =>
    withBroader(graph, id)
      .flatMap((above) => nodeOf(graph, 'themes', above) ?? [])
      .find(isTop);
  return themes.filter(isTop).map((top) => ({ top, themes: themes.filter((theme) => topOf(theme) === top) }));
}
