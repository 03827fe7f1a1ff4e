import type { Problem } from '../../entries/problem.ts';
import type { Fix } from './fix.ts';
import { fromBelow, replaceAt } from './lines.ts';

/** Writes `of` under `translates`, in the frontmatter alone. */
function insert(text: string, digest: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line));
  const at = lines.findIndex((line, index) => index < end && line.startsWith('translates:'));
  const line = lines[at];
  if (line === undefined) return text;
  lines.splice(at + 1, 0, `of: ${digest}${line.endsWith('\r') ? '\r' : ''}`);
  return lines.join('\n');
}

function stamp(text: string, problem: Problem): string {
  const { value, expected } = problem.params;
  if (expected === undefined) return text;
  return value === undefined ? insert(text, expected) : replaceAt(text, problem, value, expected);
}

/** The digest of the original in a translation: the one who runs it says the translation was looked over. */
export const digestFix: Fix = {
  rules: ['translation/no-digest', 'translation/stale'],
  apply: (text, problems) => fromBelow(problems).reduce(stamp, text),
};
