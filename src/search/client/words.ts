/** Lower case without accents, as the index compares words. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isPhrase = (query: string): boolean => /^\s*".+"\s*$/.test(query);
const wordsOf = (query: string): string[] => query.split(/\s+/).filter((word) => word !== '');
/** `l'emploi` is two words in French; the first tells nothing. */
const withoutElision = (word: string): string => word.replace(/^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu, '');

/** The query without the words that stand everywhere, where others remain. A phrase in quotes stays as it is. */
export function telling(query: string, stopWords: ReadonlySet<string>): string {
  if (isPhrase(query)) return query;
  const words = wordsOf(query).map(withoutElision);
  const kept = words.filter((word) => !stopWords.has(fold(word)));
  return (kept.length > 0 ? kept : words).join(' ');
}

const parts = (word: string): string[] => {
  const letters = fold(word).split(/[^\p{L}\p{N}]+/u);
  return [...letters, letters.join('')];
};

/**
 * Whether an entry that was found has every word of the query. Pagefind answers a word that no entry has with those that
 * share its longest beginning (`drones` finds `DR`): true or false of one result it is true or false of all.
 * @param found the words of the entry that the search marked
 */
export function hasEveryWord(query: string, found: readonly string[]): boolean {
  if (found.length === 0) return true;
  const known = found.flatMap(parts);
  return wordsOf(query)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4)
    .every((word) => {
      const beginning = word.slice(0, Math.max(3, Math.ceil(word.length * 0.4)));
      return known.some((part) => part.startsWith(beginning));
    });
}
