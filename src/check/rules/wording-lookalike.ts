import type { PageRule } from '../rule.ts';
import { textsOf } from '../texts.ts';

/** A Latin letter beside a Cyrillic or Greek one in the same word; what is measured (µ, Ω) stands alone. */
const mixed = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}{2}/u;

/** Letters of two alphabets in one word look right and are found by no search. */
export const wordingLookalike: PageRule = (page, report) => {
  for (const { text, at } of textsOf(page)) {
    const match = mixed.exec(text);
    if (match !== null) report('wording/lookalike', at(match.index), { value: match[0] });
  }
};
