import type { BlockContent, List, Paragraph, Root } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { phrasesIn, withCitations, type ProseContext } from './phrases.ts';
import { clean, paragraphsIn } from './text.ts';
import { first, type Element } from './xml.ts';

const propertiesOf = (paragraph: Element): Element | undefined => first(paragraph, 'w:pPr', ['w:r']);

function listOf(paragraph: Element): string | undefined {
  const numbered = propertiesOf(paragraph);
  const list = numbered === undefined ? undefined : first(numbered, 'w:numId')?.attributes['w:val'];
  return list === '0' ? undefined : list;
}

function depthOf(paragraph: Element): 2 | 3 | 4 | undefined {
  const properties = propertiesOf(paragraph);
  const style = properties === undefined ? undefined : first(properties, 'w:pStyle')?.attributes['w:val'];
  const level = Number(/^(?:Heading|heading)\s?([1-9])$/.exec(style ?? '')?.[1] ?? 0);
  return level === 0 ? undefined : (Math.min(level + 1, 4) as 2 | 3 | 4);
}

function append(blocks: BlockContent[], paragraph: Element, context: ProseContext): void {
  const children = phrasesIn(paragraph, context);
  if (children.length === 0) return;
  const content: Paragraph = { type: 'paragraph', children };
  const list = listOf(paragraph);
  const depth = context.headings ? depthOf(paragraph) : undefined;
  const last = blocks.at(-1);
  if (list !== undefined) {
    const ordered = context.isNumbered(list);
    const item = { type: 'listItem', spread: false, children: [content] } as const;
    if (last?.type === 'list' && last.ordered === ordered) last.children.push({ ...item, children: [content] });
    else blocks.push({ type: 'list', ordered, spread: false, children: [{ ...item, children: [content] }] } satisfies List);
  } else if (depth !== undefined) blocks.push({ type: 'heading', depth, children });
  else blocks.push(content);
}

/** At the beginning of a paragraph MDX takes these words for code. */
const words: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

const markdown = (children: BlockContent[]): string => {
  const root: Root = { type: 'root', children };
  const extensions = [
    gfmAutolinkLiteralToMarkdown(),
    mdxExpressionToMarkdown(),
    mdxJsxToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown(),
    words,
  ];
  return clean(toMarkdown(root, { bullet: '-', emphasis: '_', listItemIndent: 'one', extensions }));
};

/**
 * A paragraph of plain text, as an entry's body holds it: whatever looks like code in it is text.
 * @param sources keys of the entry's sources, by the number that `[1]` cites them by.
 */
export const paragraphProse = (value: string, sources: ProseContext['sources'] = []): string =>
  markdown([{ type: 'paragraph', children: withCitations(value, sources) }]);

/** The text of a box of several paragraphs, as an entry's body holds it: whatever looks like code in it is text. */
export function proseIn(cell: Element, context: ProseContext): string {
  const blocks: BlockContent[] = [];
  for (const paragraph of paragraphsIn(cell)) append(blocks, paragraph, context);
  return markdown(blocks);
}
