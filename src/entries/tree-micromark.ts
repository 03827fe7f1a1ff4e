import type { Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { esm, esmFromMarkdown } from './esm.ts';

/** A paragraph that holds nothing but JSX and blanks is no paragraph: its elements stand on their own (MDX's "unravel"). */
function unravel(node: Paragraph): RootContent[] | undefined {
  const parts = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (parts.length === 0 || !parts.every((part) => part.type === 'mdxJsxTextElement' || part.type === 'mdxTextExpression'))
    return undefined;
  return parts.map(
    (part) => ({ ...part, type: part.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression' }) as RootContent,
  );
}

function settle(children: RootContent[]): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return unravel(child) ?? [child];
    if ('children' in child) child.children = settle(child.children) as never;
    return [child];
  });
}

/** Reads the same subset as `tree-satteri.ts` with a position on everything; runs in a browser too. Throws on bad syntax. */
export function treeOfMicromark(body: string): Root {
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmAutolinkLiteral(), mdxMd(), esm, mdxExpression(), mdxJsx()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
      esmFromMarkdown,
      mdxExpressionFromMarkdown(),
      mdxJsxFromMarkdown(),
    ],
  });
  tree.children = settle(tree.children);
  return tree;
}
