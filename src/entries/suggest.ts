import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to one that is not known, or nothing when none is near (more than two fifths of it differs). */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === '') return undefined;
  const nearest = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), nearest) <= Math.max(2, word.length * 0.4) ? nearest : undefined;
}
