import type { Position } from '../../entries/problem.ts';
import type { Fix } from './fix.ts';
import { unlessAltered } from './same.ts';

const trailing = /[ \t]+(?=\r?$)/;
/** Two spaces at the end of a line in the middle of a paragraph break it there. */
const breaks = /\S {2,}\r?$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** Where the text below the frontmatter begins, by the index of its line. */
function bodyStart(lines: readonly string[]): number {
  if (!/^\uFEFF?---[ \t]*\r?$/.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line)) + 1;
}

/** The lines of a text that end in blanks which say nothing, by their index; in a fenced block none. */
function blanksIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  const body = bodyStart(lines);
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = index < body ? undefined : fence.exec(line)?.[1];
    const breaksLine = index >= body && breaks.test(line) && !isBlank(lines[index + 1]);
    if (open !== undefined && mark?.startsWith(open) === true && isBlank(line.replace(fence, ''))) open = undefined;
    else if (open === undefined && mark !== undefined) open = mark;
    else if (open === undefined && trailing.test(line) && !breaksLine) found.push(index);
  }
  return found;
}

/** Where lines end in blanks that say nothing. */
export function trailingBlanks(text: string): Position[] {
  if (!/[ \t]\r?$/m.test(text)) return [];
  const lines = text.split('\n');
  return blanksIn(lines).map((index) => ({ line: index + 1, column: (trailing.exec(lines[index] ?? '')?.index ?? 0) + 1 }));
}

export function trimLines(text: string): string {
  const lines = text.split('\n');
  const trimmed = blanksIn(lines).reduce((all, index) => all.with(index, (all[index] ?? '').replace(trailing, '')), lines);
  return unlessAltered(text, trimmed.join('\n'));
}

/** No blanks at the end of a line. */
export const trailingSpaceFix: Fix = { rules: ['form/trailing-space'], apply: trimLines };
