import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Heading, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { resultAnchor, sourceAnchor } from '../config/anchors.ts';
import { sectionByHeading } from '../schemas/registry.ts';
import { attributesOf, type BodyContext } from './check-body.ts';
import { isComponent, type ComponentName } from './components.ts';

export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

/** What the words of a body's components are: given by the caller, as they are the interface's in the body's language. */
export interface BodyWords {
  cite: (number: number) => string;
  note: (kind: string) => string;
  credit: (credit: string) => string;
  /** What a screen reader calls the box in which a wide table scrolls. */
  table: string;
  /** A result as it reads in a sentence, with the keys of its sources. */
  result: (key: string) => { text: string; sources: readonly string[] };
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Maker = (node: Jsx, state: State, context: BodyContext, words: BodyWords) => ElementContent | ElementContent[];

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const textNode = (value: string): ElementContent => ({ type: 'text', value });

function citation(source: string, context: BodyContext, words: BodyWords): Element {
  const number = (context.sources ?? []).indexOf(source) + 1;
  const link = element('a', { href: `#${sourceAnchor(source)}`, ariaLabel: words.cite(number) }, [textNode(`[${number}]`)]);
  return element('sup', { className: ['cite'] }, [link]);
}

/** A sentence put on lines of its own comes without a paragraph from one parser and with one from the other. */
function blocks(node: Jsx, state: State): ElementContent[] {
  const children = state.all(node);
  const inline = children.every(
    (child) =>
      child.type === 'text' || (child.type === 'element' && /^(?:a|em|strong|sup|sub|abbr|span|code|i|del|br)$/.test(child.tagName)),
  );
  return inline && children.length > 0 ? [element('p', {}, children)] : children;
}

const makers: Record<ComponentName, Maker> = {
  Cite: (node, _state, context, words) => citation(attributesOf(node)['source'] ?? '', context, words),
  Result: (node, _state, context, words) => {
    const of = attributesOf(node)['of'] ?? '';
    const { text, sources } = words.result(of);
    const shown = element('a', { href: `#${resultAnchor(of)}`, className: ['result'] }, [textNode(text)]);
    return [shown, ...sources.map((source) => citation(source, context, words))];
  },
  Note: (node, state, _context, words) => {
    const kind = attributesOf(node)['kind'] ?? 'note';
    const label = element('p', { className: ['note-label'] }, [textNode(words.note(kind))]);
    return element('aside', { className: ['note', `note-${kind}`] }, [label, ...blocks(node, state)]);
  },
  Steps: (node, state) => element('div', { className: ['steps'] }, blocks(node, state)),
  Quote: (node, state, context, words) => {
    const { source = '', by } = attributesOf(node);
    const caption = element('figcaption', {}, [...(by === undefined ? [] : [textNode(`${by} `)]), citation(source, context, words)]);
    return element('figure', { className: ['quote'] }, [element('blockquote', {}, blocks(node, state)), caption]);
  },
  Figure: (node, _state, _context, words) => {
    const { src = '', alt = '', caption, credit = '' } = attributesOf(node);
    const text = [...(caption === undefined ? [] : [textNode(`${caption} `)]), element('small', {}, [textNode(words.credit(credit))])];
    return element('figure', { className: ['figure'] }, [
      element('img', { src, alt, loading: 'lazy' }, []),
      element('figcaption', {}, text),
    ]);
  },
};

/** h2 carry their section's key; deeper ones the section's key and their own words, so that no page's own id is met. */
function headingIds(context: BodyContext, headings: BodyHeading[]): (node: Heading) => string {
  const slugger = new GithubSlugger();
  let section = 'text';
  return (node) => {
    const text = toString(node);
    const known = node.depth === 2 ? sectionByHeading(context.collection, text, context.lang)?.key : undefined;
    if (node.depth === 2) section = slugger.slug(known ?? `text-${text}`);
    const id = node.depth === 2 ? section : slugger.slug(`${section}-${text}`);
    headings.push({ depth: node.depth, id, text });
    return id;
  };
}

const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    'a',
    'abbr',
    'aside',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'hr',
    'i',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'ariaLabel', 'title', ['className', 'result']],
    abbr: ['title', 'lang'],
    aside: [['className', 'note', 'note-note', 'note-example', 'note-caution']],
    div: [['className', 'steps', 'table'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    figure: [['className', 'quote', 'figure']],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    i: ['lang'],
    img: ['src', 'alt', 'title', 'loading'],
    li: [['className', 'task-list-item']],
    ol: ['start'],
    p: [['className', 'note-label']],
    span: ['lang'],
    sup: [['className', 'cite']],
    td: [['className', 'align-right', 'align-center', 'align-left']],
    th: [['className', 'align-right', 'align-center', 'align-left'], 'scope'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'entry'], src: [] },
  strip: ['script', 'style'],
};

/** A ticked box that nobody can tick is a sign, not a control. */
const boxSign = (box: Element): ElementContent => textNode('checked' in box.properties && box.properties.checked !== false ? '☑' : '☐');

/** A wide table scrolls in a box of its own, which the keyboard must reach. */
const scrollBox = (table: Element, words: BodyWords): Element =>
  element('div', { className: ['table'], role: 'group', ariaLabel: words.table, tabIndex: 0 }, [table]);

function settle(node: HastRoot | ElementContent, words: BodyWords): void {
  if (!('children' in node)) return;
  for (const child of node.children) settle(child as ElementContent, words);
  node.children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    return child.tagName === 'input' ? boxSign(child) : child.tagName === 'table' ? scrollBox(child, words) : child;
  });
}

/** The policy allows no style attributes: a column's alignment becomes a class. */
function alignByClass(node: HastRoot | ElementContent): void {
  if (node.type === 'element' && typeof node.properties.align === 'string') {
    node.properties = { ...node.properties, className: [`align-${node.properties.align}`] };
    delete node.properties.align;
  }
  if ('children' in node) for (const child of node.children) alignByClass(child as ElementContent);
}

/** The headings of a body with their ids, as the page will have them, without making the page. */
export function headingsOf(tree: Root, context: BodyContext): BodyHeading[] {
  const headings: BodyHeading[] = [];
  const idOf = headingIds(context, headings);
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') idOf(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return headings;
}

/** Turns a checked body into a tree of HTML that holds nothing but what the list above allows. */
export function bodyToHast(tree: Root, context: BodyContext, words: BodyWords): { hast: HastRoot; headings: BodyHeading[] } {
  const headings: BodyHeading[] = [];
  const idOf = headingIds(context, headings);
  const jsx = (state: State, node: Jsx): ElementContent | ElementContent[] => {
    const name = node.name ?? '';
    return isComponent(name) ? makers[name](node, state, context, words) : element(name, attributesOf(node), state.all(node));
  };
  const hast = mdastToHast(tree, {
    handlers: {
      mdxJsxFlowElement: jsx,
      mdxJsxTextElement: jsx,
      heading: (state: State, node: Heading) => element(`h${node.depth}`, { id: idOf(node) }, state.all(node)),
    },
  }) as HastRoot;
  alignByClass(hast);
  settle(hast, words);
  return { hast: sanitize(hast, schema) as HastRoot, headings };
}
