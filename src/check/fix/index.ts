import type { Problem, RuleId } from '../../entries/problem.ts';
import { dateFix } from './date.ts';
import { digestFix } from './digest.ts';
import { finalNewlineFix } from './final-newline.ts';
import type { Fix, Mended } from './fix.ts';
import { keyOrderFix } from './key-order.ts';
import { trailingSpaceFix } from './trailing-space.ts';

/** In this order: those that look for a place come before those that move lines, and of those the date adds none. */
const fixes: readonly Fix[] = [dateFix, digestFix, keyOrderFix, trailingSpaceFix, finalNewlineFix];

/** Whether `--fix` mends, where there is no doubt, what a rule finds. */
export const isMendable = (rule: RuleId): boolean => fixes.some(({ rules }) => rules.includes(rule));

/** Mends one file; `rules` are those of which something was mended. */
export function mend(text: string, problems: readonly Problem[], of: Mended): { text: string; rules: RuleId[] } {
  const mended: RuleId[] = [];
  const result = fixes.reduce((before, { rules, apply }) => {
    const own = problems.filter(({ rule }) => rules.includes(rule));
    const after = own.length === 0 ? before : apply(before, own, of);
    if (after !== before) mended.push(...new Set(own.map(({ rule }) => rule)));
    return after;
  }, text);
  return { text: result, rules: mended };
}
