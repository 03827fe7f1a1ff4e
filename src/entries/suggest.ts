import { closest, distance } from 'fastest-levenshtein';

/** A longer word was never meant for a known one, and to compare it takes time. */
const maxLength = 200;

/** The known word nearest to one that is not known, or nothing when none is near (more than two fifths of it differs). */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === '' || word.length > maxLength) return undefined;
  const nearest = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), nearest) <= Math.max(2, word.length * 0.4) ? nearest : undefined;
}
