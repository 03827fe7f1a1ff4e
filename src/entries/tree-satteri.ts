import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Where emphasis, a link or a cell ends between an element's tags, Sätteri ends the element there, without its closing tag. */
function isCrossed(node: Nodes, body: string): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  const source = body.slice(node.position?.start.offset, node.position?.end.offset);
  const last = source.slice(source.lastIndexOf('<'));
  return !last.endsWith('/>') && !(last.startsWith('</') && last.endsWith('>'));
}

function refuseCrossed(node: Nodes, body: string): void {
  if (isCrossed(node, body)) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    throw new Error(`${line}:${column}: A tag closes outside of what it was opened in`);
  }
  if ('children' in node) for (const child of node.children) refuseCrossed(child, body);
}

/** Reads a body with the parser that Astro uses: quick, Node only, JSX attributes without positions. Throws on bad syntax. */
export function treeOfSatteri(body: string): Root {
  // CommonMark's own rule, which micromark keeps.
  const tree = mdxToMdast(body.replaceAll('\0', '\uFFFD'), { features: { gfm: { footnotes: false }, frontmatter: false } }) as Root;
  refuseCrossed(tree, body);
  return tree;
}
