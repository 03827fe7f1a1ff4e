import type { BodyProblem } from './check-body.ts';

// The time that one parser or the other takes grows with the square of each of these; the fullest text has a tenth of them.
const maxSigns = 1_500;
/** A short row of a table is filled up to its columns: a few letters can ask for millions of cells. */
const maxCells = 10_000;
const maxMarkers = 2_000;
const maxLines = 3_000;

const signs = /[*_~`[\]<>{}!&\\|]/g;
/** What opens a list's item or a quotation, at the start of a line. */
const markers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]))+/gm;
const marker = />|[*+-]|\d[.)]/g;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** As many cells as a table could have here: its widest line by its lines. */
function cellsOf(part: string): number {
  const lines = part.split('\n');
  return lines.length * lines.reduce((most, line) => Math.max(most, count(line, /\|/g)), 0);
}

const lineEnds = (text: string): number => text.split('\n').length - 1;

const problem = (line: number, max: number): BodyProblem => ({ rule: 'mdx/crowded', line, column: 1, params: { max: String(max) } });

/** Where a text holds more of Markdown than any text needs, found before a parser meets it. */
export function crowded(body: string): BodyProblem | undefined {
  if (body.split('\n').length > maxLines) return problem(1, maxLines);
  if (count((body.match(markers) ?? []).join(''), marker) > maxMarkers) return problem(1, maxMarkers);
  let line = 1;
  for (const part of body.split(/(\n[ \t>]*(?=\n))/)) {
    const first = line + lineEnds(part.slice(0, part.length - part.trimStart().length));
    if (count(part, signs) > maxSigns) return problem(first, maxSigns);
    if (cellsOf(part) > maxCells) return problem(first, maxCells);
    line += lineEnds(part);
  }
  return undefined;
}
