import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import type { ReasonId } from '../i18n/reasons.ts';
import { emptyBody, unreadBody, type Body } from './body.ts';
import { checkBody, type BodyContext, type BodyProblem } from './check-body.ts';
import { crowded } from './crowded.ts';
import { hiddenIn, hiddenInTree } from './invisible.ts';
import { bodyToHast, headingsOf, type BodyWords } from './to-hast.ts';
import { faultsIn } from './unreadable.ts';

export type TreeReader = (body: string) => Root;

/** Whether a body is read for its page, or only for what is wrong in it and what it links to. */
export type Wanted = 'html' | 'checked';

/** Deeper than any text is; beyond it both parsers take time or stack without end. */
const maxDepth = 50;
const nested = new RegExp(String.raw`(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+|[{*_]){${maxDepth}}`);

const tooDeep = (line: number, column: number): BodyProblem => ({
  rule: 'mdx/syntax',
  line,
  column,
  params: { reason: 'depth' satisfies ReasonId, max: String(maxDepth) },
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
  if (unread !== undefined) return { body: unreadBody, problems: [unread] };
  let tree: Root;
  try {
    tree = read(body);
  } catch (error) {
    return faultsIn(body, context, error);
  }
  const deeper = deepNode(tree);
  if (deeper !== undefined) return { body: unreadBody, problems: [deeper] };
  const { problems, links, citations } = checkBody(tree, context);
  // What the file itself holds has been said of the file; beside it only an entity can write such a character.
  const hidden = body.includes('&') && hiddenIn(body) === undefined ? hiddenInTree(tree) : undefined;
  if (hidden !== undefined)
    problems.push({ rule: 'file/invisible', line: hidden.line, column: hidden.column, params: { value: hidden.code } });
  if (wants === 'checked' || problems.length > 0)
    return { body: { html: '', headings: headingsOf(tree, context), links, citations }, problems };
  const { hast, headings } = bodyToHast(tree, context, words);
  return { body: { html: toHtml(hast), headings, links, citations }, problems };
}
