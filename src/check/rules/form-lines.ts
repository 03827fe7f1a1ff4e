import { trailingBlanks } from '../fix/trailing-space.ts';
import type { PageRule } from '../rule.ts';

/** Blanks at the end of lines: said once for a file, at the first. */
export const formTrailingSpace: PageRule = ({ entry, text }, report) => {
  const [first, ...more] = entry === undefined ? [] : trailingBlanks(text);
  if (first !== undefined) report('form/trailing-space', first, { value: String(more.length + 1) });
};

/** The last line of a file is a line like the others. */
export const formFinalNewline: PageRule = ({ entry, text }, report) => {
  if (entry === undefined || text.endsWith('\n')) return;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  report('form/final-newline', { line: text.split('\n').length, column: last.length + 1 });
};
