import type { Position } from '../entries/problem.ts';
import { visibleText, widthOf } from './visible.ts';

/** A line of a file as a report shows it. */
export interface FrameLine {
  number: number;
  text: string;
  /** Of the line with the problem: how many columns stand before the place, and how many the place takes. */
  caret?: { before: number; width: number };
}

/** Characters that are shown before and after the place of a long line. */
const [before, after] = [60, 40];
const cut = '…';

/** The word at a column, or the one character where it is none. */
const wordAt = (line: string, index: number): string =>
  /^[\p{L}\p{N}_-]+/u.exec(line.slice(index, index + after))?.[0] ?? line.slice(index, index + 1);

/** A lone half of a character that lies beyond U+FFFF is not cut off. */
const startNear = (line: string, index: number): number => (/[\udc00-\udfff]/.test(line[index] ?? '') ? index - 1 : index);

/** A line around a place, with the place's columns once hidden characters are written out. */
function around(line: string, number: number, column: number): FrameLine {
  const index = Math.min(column - 1, line.length);
  const start = index > before ? startNear(line, index - before) : 0;
  const end = startNear(line, Math.min(line.length, index + after));
  const left = `${start > 0 ? cut : ''}${visibleText(line.slice(start, index))}`;
  const place = visibleText(wordAt(line, index));
  const text = `${left}${visibleText(line.slice(index, end))}${end < line.length ? cut : ''}`;
  return { number, text, caret: { before: widthOf(left), width: Math.max(1, widthOf(place)) } };
}

const beginning = (line: string): string => {
  const end = startNear(line, Math.min(line.length, before + after));
  return `${visibleText(line.slice(0, end))}${end < line.length ? cut : ''}`;
};

/** One line of a text, without taking the others apart: a text may be large. */
function lineAt(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** The line of a problem and the one before it; nothing where the file has no such line. */
export function frame(text: string, { line, column }: Position): FrameLine[] {
  const own = lineAt(text, line);
  if (own === undefined) return [];
  const above = line > 1 ? lineAt(text, line - 1) : undefined;
  const context = above === undefined ? [] : [{ number: line - 1, text: beginning(above) }];
  return [...context, around(own, line, column)];
}
