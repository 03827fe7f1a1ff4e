import { nodesOf, type Graph, type Node } from '../build.ts';
import { themesOf } from './themes.ts';

/** The themes that some entries name, each with those that name it, both in the order given; what stands under a theme is not in it. */
export function byTheme<N extends Node>(graph: Graph, nodes: readonly N[]): { theme: Node<'themes'>; nodes: N[] }[] {
  const named = nodes.map((node) => ({ node, themes: new Set(themesOf(graph, node)) }));
  return nodesOf(graph, 'themes')
    .map((theme) => ({ theme, nodes: named.flatMap(({ node, themes }) => (themes.has(theme) ? [node] : [])) }))
    .filter((group) => group.nodes.length > 0);
}
