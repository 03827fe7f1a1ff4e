import type { Root } from 'mdast';
import { unreadBody, type Body } from './body.ts';
import { checkBody, type BodyContext, type BodyProblem } from './check-body.ts';
import { mdxReason, type SyntaxFault } from './mdx-reason.ts';
import { headingsOf } from './to-hast.ts';
import { treeOfMicromark } from './tree-micromark.ts';

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
    params: mdxReason(error as SyntaxFault),
  };
}

/** Nothing of a paragraph stands on such a line; a fence is left in its place, so that what it holds stays code. */
const isBetween = (line: string): boolean => /^[\s>]*$/.test(line) || /^[\s>]*(?:`{3}|~{3})/.test(line);

/** The paragraph, list or table on a line, or the last one before it, as the first and the last of its lines. */
function blockAt(lines: readonly string[], line: number): [from: number, to: number] | undefined {
  let at = Math.min(line, lines.length) - 1;
  while (at >= 0 && isBetween(lines[at] ?? '')) at -= 1;
  if (at < 0) return undefined;
  let [from, to] = [at, at];
  while (from > 0 && !isBetween(lines[from - 1] ?? '')) from -= 1;
  while (to < lines.length - 1 && !isBetween(lines[to + 1] ?? '')) to += 1;
  return [from, to];
}

/** Names of tags in a text. */
const tagsIn = (text: string): string[] => [...text.matchAll(/<\/?([A-Za-z][\w.:-]*)/g)].map((match) => match[1] ?? '');

/** Whether a fault is one of its own, and does not follow from the blocks that were left out before it. */
function isOwn(error: unknown, before: ReadonlySet<string>): boolean {
  const { reason = '', ruleId = '' } = error as SyntaxFault;
  if (before.size === 0) return true;
  return !ruleId.includes('eof') && tagsIn(reason).every((tag) => !before.has(tag));
}

/** So often is a text read again without the block that could not be read: a text has few such faults, and reading takes time. */
const maxTurns = 8;

/**
 * All that is wrong with a text that a parser cannot read: micromark says more, and where, so it is heard. Each block with a
 * fault is left out, its lines with it empty, until the others can be read.
 * @param error what the parser said, for a text in which micromark finds nothing.
 */
export function faultsIn(body: string, context: BodyContext, error: unknown): { problems: BodyProblem[]; body: Body } {
  const lines = body.split('\n');
  const problems: BodyProblem[] = [];
  const before = new Set<string>();
  for (let turn = 0; turn < maxTurns; turn += 1) {
    let tree: Root;
    try {
      tree = treeOfMicromark(lines.join('\n'));
    } catch (fault) {
      const problem = syntaxProblem(fault);
      if (isOwn(fault, before)) problems.push(problem);
      const block = blockAt(lines, problem.line);
      if (block === undefined) break;
      const [from, to] = block;
      for (const tag of ['', ...tagsIn(`${lines.slice(from, to + 1).join('\n')} ${(fault as SyntaxFault).reason ?? ''}`)]) before.add(tag);
      lines.fill('', from, to + 1);
      continue;
    }
    const found = checkBody(tree, context);
    problems.push(...found.problems);
    const read = { html: '', links: found.links, citations: found.citations, headings: headingsOf(tree, context) };
    return { problems: problems.length > 0 ? problems : [syntaxProblem(error)], body: turn === 0 ? read : { ...read, unread: true } };
  }
  return { problems, body: unreadBody };
}
