import { wordsIn } from './words.ts';
import { termsOf } from './client/query.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo): the index keeps seven letters of a name instead of the name. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * What a name and a query that is that name have in common, whatever accents, case, punctuation and little words;
 * nothing where no letter is left.
 */
export function nameKey(name: string, stopWords: ReadonlySet<string>): string | undefined {
  const letters = termsOf(name.replaceAll('"', ' '), stopWords).flatMap(wordsIn).join('');
  return letters === '' ? undefined : digest(letters);
}
