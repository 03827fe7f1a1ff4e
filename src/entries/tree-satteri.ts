import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Reads a body with the parser that Astro uses: quick, Node only, JSX attributes without positions. Throws on bad syntax. */
export const treeOfSatteri = (body: string): Root =>
  mdxToMdast(body, { features: { gfm: { footnotes: false }, frontmatter: false } }) as Root;
