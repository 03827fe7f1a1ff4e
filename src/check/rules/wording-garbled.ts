import type { PageRule } from '../rule.ts';
import { foundIn } from '../texts.ts';

/** UTF-8 that was read as Windows-1252 (`Ã³` for ó, `â€™` for ’). */
const garbled = /[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2018-\u203a\u20ac\u2122]|â€.|ï»¿/;

/** Letters that a program took for others on the way. */
export const wordingGarbled: PageRule = (page, report) => {
  for (const { text, at, match } of foundIn(page, garbled))
    report('wording/garbled', at(match.index), { value: text.slice(Math.max(0, match.index - 12), match.index + 12) });
};
