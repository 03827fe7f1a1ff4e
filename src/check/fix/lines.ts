import type { Position } from '../../entries/problem.ts';

/** Puts `after` in the place of `before` where it stands, in quotes or not, at a position; else nothing is changed. */
export function replaceAt(text: string, { line, column }: Position, before: string, after: string): string {
  const lines = text.split('\n');
  const own = lines[line - 1];
  if (own === undefined || before === '') return text;
  const start = column - 1 + (/["']/.test(own[column - 1] ?? '') ? 1 : 0);
  if (!own.startsWith(before, start)) return text;
  lines[line - 1] = `${own.slice(0, start)}${after}${own.slice(start + before.length)}`;
  return lines.join('\n');
}

/** Lower ones first, so that those above keep their place. */
export const fromBelow = <T extends Position>(places: readonly T[]): T[] =>
  [...places].sort((a, b) => b.line - a.line || b.column - a.column);
