import type { PageRule } from '../rule.ts';
import { textsOf } from '../texts.ts';

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

const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null);

/** Words that keep a place for others are not published. */
export const wordingPlaceholder: PageRule = (page, report) => {
  for (const { text, at } of textsOf(page)) {
    const match = firstOf(anywhere, text);
    if (match !== null) report('wording/placeholder', at(match.index), { value: match[0] });
  }
  for (const { value, path } of page.values) if (firstOf(alone, value.trim()) !== null) report('wording/placeholder', { path }, { value });
};
