import type { PhrasingContent } from 'mdast';
import { keysCited, numbered } from '../../entries/cited.ts';
import { isBlank, isSilent, textOf } from './text.ts';
import { first, isElement, type Element } from './xml.ts';

/** What a text refers to beyond itself. */
export interface ProseContext {
  /** Addresses of links by their name in the document. */
  links: ReadonlyMap<string, string>;
  /** Whether a list is numbered, by its name in the document. */
  isNumbered: (list: string) => boolean;
  /** Keys of the entry's sources by the number that the worksheet cites them by; the first is 1. */
  sources: readonly (string | undefined)[];
  /** Whether headings of the document are kept: in a text that has no sections of its own. */
  headings: boolean;
}

interface Look {
  strong: boolean;
  emphasis: boolean;
}

const isOn = (properties: Element | undefined, name: string): boolean => {
  const found = properties === undefined ? undefined : first(properties, name);
  return found !== undefined && !['0', 'false', 'none'].includes(found.attributes['w:val'] ?? '');
};

const lookOf = (run: Element): Look => {
  const properties = first(run, 'w:rPr');
  return { strong: isOn(properties, 'w:b'), emphasis: isOn(properties, 'w:i') };
};

interface Piece extends Look {
  text: string;
  href: string | undefined;
}

const isSafe = (href: string | undefined): boolean => href !== undefined && /^https?:\/\//i.test(href) && URL.canParse(href);

function piecesOf(element: Element, { links }: ProseContext, href?: string): Piece[] {
  return element.children.flatMap((child): Piece[] => {
    if (!isElement(child) || isSilent(child) || isBlank(child)) return [];
    if (child.name === 'w:r') return [{ ...lookOf(child), text: textOf(child), href }];
    const target = child.name === 'w:hyperlink' ? links.get(child.attributes['r:id'] ?? '') : href;
    return piecesOf(child, { links } as ProseContext, isSafe(target) ? target : undefined);
  });
}

const alike = (one: Piece, other: Piece): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href;

/** Programs cut a text into runs as they like: those that look alike are one. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last !== undefined && alike(last, piece)) return [...all.slice(0, -1), { ...last, text: last.text + piece.text }];
    return piece.text === '' ? all : [...all, piece];
  }, []);

const citation = new RegExp(`\\s*${numbered.source}`, 'g');

/** A text with `[1, 3]` as citations of these sources; a number without a source stays as it stands. */
export function withCitations(text: string, sources: ProseContext['sources']): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(citation)) {
    const keys = keysCited(match[1] ?? '', sources);
    if (keys === undefined) continue;
    nodes.push({ type: 'text', value: text.slice(at, match.index) });
    for (const key of keys)
      nodes.push({
        type: 'mdxJsxTextElement',
        name: 'Cite',
        attributes: [{ type: 'mdxJsxAttribute', name: 'source', value: key }],
        children: [],
      });
    at = match.index + match[0].length;
  }
  return [...nodes, { type: 'text', value: text.slice(at) }];
}

/** An address, without the signs that end the sentence around it. */
const address = /https?:\/\/[^\s<>"'\\{}|^`[\]]*[^\s<>"'\\{}|^`[\].,;:!?()]/gi;

/** A text whose addresses are links. */
function withLinks(text: string, sources: ProseContext['sources']): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: href, index } of text.matchAll(address)) {
    if (!isSafe(href)) continue;
    nodes.push(...withCitations(text.slice(at, index), sources), { type: 'link', url: href, children: [{ type: 'text', value: href }] });
    at = index + href.length;
  }
  return [...nodes, ...withCitations(text.slice(at), sources)];
}

/** Blanks stand outside of what is emphasised, where Markdown can read the signs. */
function dressed({ text, strong, emphasis, href }: Piece, sources: ProseContext['sources']): PhrasingContent[] {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text.replace(/\s+/g, ' ')) ?? [];
  if (core === '') return before === '' ? [] : [{ type: 'text', value: ' ' }];
  let nodes = href === undefined ? withLinks(core, sources) : withCitations(core, []);
  if (emphasis) nodes = [{ type: 'emphasis', children: nodes }];
  if (strong) nodes = [{ type: 'strong', children: nodes }];
  if (href !== undefined) nodes = [{ type: 'link', url: href, children: nodes }];
  const blank = (side: string): PhrasingContent[] => (side === '' ? [] : [{ type: 'text', value: ' ' }]);
  return [...blank(before), ...nodes, ...blank(after)];
}

/** Texts beside each other as one, without blanks at the ends. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged = nodes.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text') return [...all.slice(0, -1), { type: 'text', value: last.value + node.value }];
    return [...all, node];
  }, []);
  const [head] = merged;
  const tail = merged.at(-1);
  if (head?.type === 'text') head.value = head.value.trimStart();
  if (tail?.type === 'text') tail.value = tail.value.trimEnd();
  return merged.filter((node) => node.type !== 'text' || node.value !== '');
}

/** The content of a paragraph: text, emphasis, links and citations. */
export function phrasesIn(paragraph: Element, context: ProseContext): PhrasingContent[] {
  const pieces = joined(piecesOf(paragraph, context)).map((piece) => ({ ...piece, text: piece.text.normalize('NFC') }));
  return tidy(pieces.flatMap((piece) => dressed(piece, context.sources)));
}
