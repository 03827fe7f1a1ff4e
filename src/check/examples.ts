import type { Problem, RuleId } from '../entries/problem.ts';
import type { FrameLine } from './frame.ts';
import examples from './examples.json' with { type: 'json' };

/** A case that a rule refuses, as a report shows it: taken from the trees in `tests/fixtures`, by `npm run examples`. */
export interface Example {
  problem: Problem;
  /** The line before and the line with the problem; none of what is no text. */
  lines: readonly FrameLine[];
  /** The same place once `--fix` has been there, where it mends the rule. */
  mended?: readonly FrameLine[];
}

/** The example of a rule; a rule whose case is too large to show has none. */
export const exampleOf = (rule: RuleId): Example | undefined => (examples as Partial<Record<RuleId, Example>>)[rule];
