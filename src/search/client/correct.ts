import { distance } from 'fastest-levenshtein';
import { fold } from '../words.ts';

/** So many letters may be wrong in a word of this length. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : word.length < 11 ? 2 : 3);

const swaps = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));

/** How far a known word is from a typed one: letters wrong, two swapped ones counting once; a wrong first letter is rare and counts more. */
function farness(typed: string, known: string, swapped: ReadonlySet<string>): number {
  if (swapped.has(known)) return 1;
  return distance(typed, known) + (known.startsWith(typed.slice(0, 1)) ? 0 : 0.5);
}

/** Knows the words of a language's entries. */
export class Corrector {
  readonly #words: readonly string[];
  /** Without accents → its place among the most frequent. */
  readonly #ranks: ReadonlyMap<string, number>;

  /** @param text the words with spaces between, the most frequent first */
  constructor(text: string) {
    this.#words = text.split(' ');
    this.#ranks = new Map(this.#words.map((word, rank) => [fold(word), rank]));
  }

  has(word: string): boolean {
    return this.#ranks.has(fold(word));
  }

  /**
   * What a word that no entry has can have meant, the likeliest first: the nearest, then the most frequent.
   * @param reach how many letters more than usual may be wrong
   */
  corrections(word: string, reach = 0): string[] {
    if (this.has(word)) return [];
    const typed = fold(word);
    const most = tolerance(typed) + reach;
    const swapped = new Set(swaps(typed));
    return [...this.#ranks]
      .filter(([known]) => Math.abs(known.length - typed.length) <= most)
      .map(([known, rank]) => ({ rank, far: farness(typed, known, swapped) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || a.rank - b.rank)
      .map(({ rank }) => this.#words[rank] ?? '');
  }
}
