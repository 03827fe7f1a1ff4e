import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { checkBody, type BodyContext, type BodyLink, type BodyProblem } from './check-body.ts';
import { bodyToHast, type BodyHeading, type BodyWords } from './to-hast.ts';
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

export const emptyBody: Body = { html: '', headings: [], links: [], citations: [] };

interface SyntaxFault {
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
  reason?: string;
}

/** Only micromark says where; what satteri alone refuses is reported at the place its message begins with. */
function syntaxProblem(body: string, error: unknown): BodyProblem {
  const fault = whyNot(body) ?? (error as SyntaxFault);
  const written = /^(\d+):(\d+)/.exec(fault.message);
  const place = fault.place === undefined ? undefined : 'start' in fault.place ? fault.place.start : fault.place;
  return {
    rule: 'mdx/syntax',
    line: place?.line ?? Number(written?.[1] ?? 1),
    column: place?.column ?? Number(written?.[2] ?? 1),
    params: { reason: (fault.reason ?? fault.message).slice(0, 160) },
  };
}

function whyNot(body: string): SyntaxFault | undefined {
  try {
    treeOfMicromark(body);
    return undefined;
  } catch (error) {
    return error as SyntaxFault;
  }
}

/**
 * Reads, checks and renders a body. Never throws: what is wrong comes back as problems, and then the HTML is empty.
 * @param read `treeOfSatteri` in the build, `treeOfMicromark` in a browser; a test holds them to the same answer.
 */
export function render(body: string, context: BodyContext, words: BodyWords, read: TreeReader): { body: Body; problems: BodyProblem[] } {
  if (body.trim() === '') return { body: emptyBody, problems: [] };
  let tree: Root;
  try {
    tree = read(body);
  } catch (error) {
    return { body: emptyBody, problems: [syntaxProblem(body, error)] };
  }
  const { problems, links, citations } = checkBody(tree, context);
  if (problems.length > 0) return { body: { ...emptyBody, links }, problems };
  const { hast, headings } = bodyToHast(tree, context, words);
  return { body: { html: toHtml(hast), headings, links, citations }, problems };
}
