import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { checkBody, type BodyContext, type BodyLink, type BodyProblem } from './check-body.ts';
import { crowded } from './crowded.ts';
import { hiddenIn, hiddenInTree } from './invisible.ts';
import { bodyToHast, headingsOf, type BodyHeading, type BodyWords } from './to-hast.ts';
import { treeOfMicromark } from './tree-micromark.ts';

/** A body as the site stores it: one HTML for the four languages and any base, with `entry:` links that `Body.astro` resolves. */
export interface Body {
  html: string;
  headings: BodyHeading[];
  links: BodyLink[];
  /** Keys of the sources it cites, in order of appearance. */
  citations: string[];
}

export type TreeReader = (body: string) => Root;

/** Whether a body is read for its page, or only for what is wrong in it and what it links to. */
export type Wanted = 'html' | 'checked';

export const emptyBody: Body = { html: '', headings: [], links: [], citations: [] };

interface SyntaxFault {
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
  reason?: string;
}

/** Deeper than any text is; beyond it both parsers take time or stack without end. */
const maxDepth = 50;
const nested = new RegExp(String.raw`(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+|[{*_]){${maxDepth}}`);

const tooDeep = (line: number, column: number): BodyProblem => ({
  rule: 'mdx/syntax',
  line,
  column,
  params: { reason: `nested more than ${maxDepth} deep` },
});

/** Where a text opens too many blocks in one line, found before a parser meets it. */
function deepLine(body: string): BodyProblem | undefined {
  const match = nested.exec(body);
  if (match === null) return undefined;
  const before = body.slice(0, match.index).split('\n');
  return tooDeep(before.length, (before.at(-1)?.length ?? 0) + 1);
}

function deepNode(tree: Root): BodyProblem | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const start = level[0]?.position?.start;
    if (depth > maxDepth) return tooDeep(start?.line ?? 1, start?.column ?? 1);
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** An open tag's place stands in the words, counted from the body's first line: it becomes the problem's place. */
function syntaxProblem(error: unknown): BodyProblem {
  const { message, reason = message, place } = error as SyntaxFault;
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const [, openLine, openColumn] = /^Expected a closing tag.*?\((\d+):(\d+)[-)]/.exec(reason) ?? [];
  const start = place === undefined ? undefined : 'start' in place ? place.start : place;
  return {
    rule: 'mdx/syntax',
    line: Number(openLine ?? start?.line ?? line ?? 1),
    column: Number(openColumn ?? start?.column ?? column ?? 1),
    params: { reason: reason.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').slice(0, 160) },
  };
}

/** What is wrong with a text that a parser cannot read. Micromark says more, and where: it is heard first. */
function whyNot(body: string, context: BodyContext, error: unknown): BodyProblem[] {
  try {
    const { problems } = checkBody(treeOfMicromark(body), context);
    return problems.length > 0 ? problems : [syntaxProblem(error)];
  } catch (fault) {
    return [syntaxProblem(fault)];
  }
}

/**
 * Reads, checks and renders a body. Never throws: what is wrong comes back as problems, and then the HTML is empty.
 * @param read `treeOfSatteri` in the build, `treeOfMicromark` in a browser; a test holds them to the same answer.
 * @param wants `checked` leaves the HTML out: who only asks what is wrong need not wait for it.
 */
export function render(
  body: string,
  context: BodyContext,
  words: BodyWords,
  read: TreeReader,
  wants: Wanted = 'html',
): { body: Body; problems: BodyProblem[] } {
  if (body.trim() === '') return { body: emptyBody, problems: [] };
  const unread = deepLine(body) ?? crowded(body);
  if (unread !== undefined) return { body: emptyBody, problems: [unread] };
  let tree: Root;
  try {
    tree = read(body);
  } catch (error) {
    return { body: emptyBody, problems: whyNot(body, context, error) };
  }
  const deeper = deepNode(tree);
  if (deeper !== undefined) return { body: emptyBody, problems: [deeper] };
  const { problems, links, citations } = checkBody(tree, context);
  // What the file itself holds has been said of the file; beside it only an entity can write such a character.
  const hidden = body.includes('&') && hiddenIn(body) === undefined ? hiddenInTree(tree) : undefined;
  if (hidden !== undefined)
    problems.push({ rule: 'file/invisible', line: hidden.line, column: hidden.column, params: { value: hidden.code } });
  if (problems.length > 0) return { body: { ...emptyBody, links }, problems };
  if (wants === 'checked') return { body: { html: '', headings: headingsOf(tree, context), links, citations }, problems };
  const { hast, headings } = bodyToHast(tree, context, words);
  return { body: { html: toHtml(hast), headings, links, citations }, problems };
}
