import type { PageRule } from '../rule.ts';
import { foundIn } from '../texts.ts';

/**
 * What stands in a draft for words that are still to come. Capitals count in the second: `todo` is a word in Spanish and
 * Portuguese, `XXX` a number.
 */
const anywhere: readonly RegExp[] = [
  /lorem ipsum|\b(?:FIXME|TBD|TBC)\s*:|\[(?:por completar|a completar|por definir|a definir|completar|pendiente|pendente|to be completed|to be confirmed|insert [^\]]{1,40}|à compléter|à définir|a compléter|\.{3}|…)\]/i,
  /\bTODO\s*:|\bX{4,}\b|\bx{3,}\b/,
];
/** The same, where it is all that a field says. */
const alone: readonly RegExp[] = [
  /^(?:fixme|tbd|tbc|n\/?a|s\/?d|pendiente|pendente|por completar|a completar|por definir|a definir|to be completed|to be confirmed|à compléter|à définir|test|prueba|teste|essai|asdf+|\?+|\.+|…|-+)[.:]?$/i,
  /^TODO$/,
];

/** No such text is longer. */
const longest = 24;

/** Words that keep a place for others are not published. */
export const wordingPlaceholder: PageRule = (page, report) => {
  for (const pattern of anywhere)
    for (const { at, match } of foundIn(page, pattern)) report('wording/placeholder', at(match.index), { value: match[0] });
  for (const { value, path } of page.values)
    if (value.length < longest && alone.some((pattern) => pattern.test(value.trim()))) report('wording/placeholder', { path }, { value });
};
