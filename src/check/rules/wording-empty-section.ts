import type { Line, PageRule } from '../rule.ts';

const fenceLine = /^ {0,3}(`{3,}|~{3,})/;
const headingLine = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/;

interface Heading extends Line {
  depth: number;
}

/** The headings of a text under which nothing stands before the next of their level or a higher one. */
function emptyIn(lines: readonly Line[]): Heading[] {
  const empty: Heading[] = [];
  let open: Heading | undefined;
  let fence: string | undefined;
  for (const { text, line } of lines) {
    const mark = fenceLine.exec(text)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const [, signs, title = ''] = fence === undefined && mark === undefined ? (headingLine.exec(text) ?? []) : [];
    if (signs !== undefined) {
      if (open !== undefined && open.depth >= signs.length) empty.push(open);
      open = { text: title, line, depth: signs.length };
    } else if (text.trim() !== '') open = undefined;
  }
  return open === undefined ? empty : [...empty, open];
}

/** A heading with nothing under it promises what the entry does not say. */
export const wordingEmptySection: PageRule = ({ entry, body, lines }, report) => {
  if (entry === undefined || entry.collection === 'pages' || !body.includes('#')) return;
  for (const { text, line } of emptyIn(lines())) report('wording/empty-section', { line, column: 1 }, { value: text.slice(0, 80) });
};
