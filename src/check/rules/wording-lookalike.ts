import type { PageRule } from '../rule.ts';
import { foundIn } from '../texts.ts';

/** A Latin letter beside a Cyrillic or Greek one in the same word; what is measured (µ, Ω) stands alone. */
const mixed = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}{2}/u;

/** A letter of another alphabet at all: quickly told, and in nearly no page. */
const other = /[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]/;

/** Letters of two alphabets in one word look right and are found by no search. */
export const wordingLookalike: PageRule = (page, report) => {
  if (!other.test(page.said)) return;
  for (const { at, match } of foundIn(page, mixed)) report('wording/lookalike', at(match.index), { value: match[0] });
};
