const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u3164]/gu;
const joiner = '\u200d';

function written(character: string): string {
  if (character === '\t') return '→';
  if (character === joiner) return character;
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * A text in one line in which nothing is hidden: a character that shows nothing, or turns the text around, is written as
 * its code, so that what a file holds can neither move a terminal's cursor nor end a line.
 */
export const visibleText = (text: string): string => text.replace(hidden, written);

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const none = /[\p{M}\u200d\ufe0f]/u;

/** Columns of a terminal that a text takes: two for East Asian characters and emoji, none for marks on others (Unicode Standard Annex 11). */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (none.test(character) ? 0 : wide.test(character) ? 2 : 1), 0);
