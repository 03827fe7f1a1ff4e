import type { Collection } from '../../config/routes.ts';
import type { Problem, RuleId } from '../../entries/problem.ts';

/** What a file is, as far as mending it asks. */
export interface Mended {
  collection: Collection;
  /** Whether it is a translation, which has fields of its own. */
  translation: boolean;
}

/**
 * Mends what a machine can mend without a doubt. Line ends and a byte-order mark stay as they are; what it says has been
 * mended is all that has changed, and mending once more changes nothing.
 */
export interface Fix {
  /** What it mends. */
  rules: readonly RuleId[];
  /** @param problems those of the file by its rules, placed in `text` as it was before any of them was mended. */
  apply: (text: string, problems: readonly Problem[], of: Mended) => string;
}
