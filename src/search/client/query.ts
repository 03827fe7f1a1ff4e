import { fold, wordsIn } from '../words.ts';

const isPhrase = (query: string): boolean => /^\s*".+"\s*$/.test(query);

/** An article or a preposition without its vowel is a word of its own, and tells nothing. */
const withoutElision = (word: string): string => word.replace(/^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu, '');

/** What stands at the edges of a word, or between two, and is no part of a code such as `A.B-1`. */
const split = (query: string): string[] =>
  query
    .split(/[\s,;:/()[\]{}«»"“”¿?¡!…|+&]+/u)
    .map((word) => withoutElision(word.replace(/^[.'’\-–]+|[.'’\-–]+$/gu, '')))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word joined of such as stand everywhere is one too; a letter beside one is its ending. */
function isStop(word: string, stopWords: ReadonlySet<string>): boolean {
  const parts = wordsIn(word);
  return parts.some((part) => stopWords.has(part)) && parts.every((part) => stopWords.has(part) || part.length === 1);
}

/**
 * The words to look for, each once: those that stand everywhere go, where others remain. A phrase in quotes is one.
 * @param stopWords folded
 */
export function termsOf(query: string, stopWords: ReadonlySet<string>): string[] {
  if (isPhrase(query)) return /[\p{L}\p{N}]/u.test(query) ? [query.trim()] : [];
  const words = split(query);
  const telling = words.filter((word) => !isStop(word, stopWords));
  const byForm = new Map((telling.length > 0 ? telling : words).map((word) => [fold(word), word]));
  return [...byForm.values()];
}

/** The words that a code is made of: `A.B-1` of `A`, `B` and `1`. */
export const partsOf = (word: string): string[] => word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');

const letters = (word: string): string[] => fold(word).split(/[^\p{L}\p{N}]+/u);

/**
 * Whether words of an entry are what a word of the query looks for: begun by it, or another form of it. Pagefind answers a
 * word that no entry has with those that share its longest beginning, so that every word finds something.
 */
export function isMeant(term: string, found: readonly string[]): boolean {
  const wanted = letters(term).join('');
  // Of a form with another ending so many letters stay.
  const stem = Math.max(4, wanted.length - 3);
  return found.some((word) => {
    const parts = letters(word);
    return [...parts, parts.join('')].some(
      (part) =>
        part.startsWith(wanted) || (wanted.length >= stem && part.startsWith(wanted.slice(0, stem)) && part.length <= wanted.length + 2),
    );
  });
}
