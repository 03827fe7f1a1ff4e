/** Letters without the marks that stand on them, in small: what a search compares. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o');

/** Longest id that is made from a title. */
const maxLength = 60;

/**
 * A name in ASCII for an entry's folder or an item's key, cut between words: `Inspección de basurales` as
 * `inspeccion-de-basurales`. Empty where a text has no Latin letter and no digit.
 */
export function slugOf(text: string, max = maxLength): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= max);
  return fitting.length > 0 ? fitting.join('-') : (words[0] ?? '').slice(0, max);
}

/** A name with the first number that makes it one of its own. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; taken(free); number += 1) free = `${name}-${number}`;
  return free;
}
