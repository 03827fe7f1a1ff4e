import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Where emphasis, a link or a cell ends between an element's tags, Sätteri ends the element there, without its closing tag. */
function isCrossed(node: Nodes, body: string): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  const source = body.slice(node.position?.start.offset, node.position?.end.offset);
  const last = source.slice(source.lastIndexOf('<'));
  return !last.endsWith('/>') && !(last.startsWith('</') && last.endsWith('>'));
}

/** In a bare address Sätteri reads on where MDX begins an expression. */
const hasBrace = (node: Nodes): boolean => node.type === 'link' && /[{}]/.test(node.url);

/** What Sätteri takes otherwise than micromark, which is then asked what is wrong with it. */
function refuseOther(node: Nodes, body: string): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  if (isCrossed(node, body)) throw new Error(`${line}:${column}: A tag closes outside of what it was opened in`);
  if (hasBrace(node)) throw new Error(`${line}:${column}: A brace stands in an address`);
  if ('children' in node) for (const child of node.children) refuseOther(child, body);
}

/** Reads a body with the parser that Astro uses: quick, Node only, JSX attributes without positions. Throws on bad syntax. */
export function treeOfSatteri(body: string): Root {
  // CommonMark's own rule, which micromark keeps.
  const tree = mdxToMdast(body.replaceAll('\0', '\uFFFD'), { features: { gfm: { footnotes: false }, frontmatter: false } }) as Root;
  refuseOther(tree, body);
  return tree;
}
