import type { Index, Sort } from '../../../src/search/client/index.ts';
import type { Fragment, Hit } from '../../../src/search/client/pagefind.ts';
import { nameKey } from '../../../src/search/name-key.ts';
import { fold } from '../../../src/search/words.ts';
import { must } from '../helpers.ts';

/** An entry as a test tells it: its title is the beginning of its text. */
export interface Told {
  title: string;
  text?: string;
  /** Facet → codes. */
  codes?: Record<string, readonly string[]>;
  /** What it is sorted by; the order of the list where nothing is said. */
  newest?: number;
  verified?: number;
}

const plain = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = ({ title, text = '' }: Told): string[] => `${title} ${text}`.trim().split(/\s+/);

/** Where a word stands, or another that it begins. */
const beginning = (words: readonly string[], letters: string): number[] =>
  words.flatMap((word, at) => (plain(word).startsWith(letters) ? [at] : []));

const phrase = (words: readonly string[], wanted: readonly string[]): number[] =>
  words.flatMap((_, at) =>
    wanted.every((word, step) => plain(words[at + step] ?? '') === word) ? wanted.map((_word, step) => at + step) : [],
  );

/**
 * Answers as Pagefind does: a word finds those that it begins, one that no entry has finds those that share its longest
 * beginning. Of a word it says how often it stands there.
 */
export function fakeIndex(told: Readonly<Record<string, Told>>, stop: readonly string[] = []): Index {
  const entries = Object.entries(told);
  const hitOf = ([id, entry]: [string, Told], words: number[], letters: string): [string, Hit] => {
    const inTitle = plain(entry.title).includes(letters);
    const data = () => Promise.resolve(fragmentOf(id));
    return [id, { id, score: words.length, words, matchedMetaFields: inTitle ? ['title'] : [], data }];
  };
  const all = (find: (words: readonly string[]) => number[], letters: string) =>
    new Map(
      entries.flatMap((entry) => {
        const words = find(wordsOf(entry[1]));
        return words.length === 0 ? [] : [hitOf(entry, words, letters)];
      }),
    );
  const fragmentOf = (id: string): Fragment => {
    const entry = must(told[id]);
    return { url: `/${id}/`, content: wordsOf(entry).join(' '), meta: { title: entry.title }, filters: {}, anchors: [] };
  };
  const hits = (word: string): ReadonlyMap<string, Hit> => {
    const letters = plain(word);
    if (word.startsWith('"')) return all((words) => phrase(words, word.split(/\s+/).map(plain)), letters);
    const lengths = Array.from({ length: letters.length }, (_, cut) => letters.length - cut);
    const answers = lengths.map((length) => all((words) => beginning(words, letters.slice(0, length)), letters));
    return answers.find(({ size }) => size > 0) ?? new Map<string, Hit>();
  };
  const having = (facet: string, code: string) =>
    entries.flatMap(([id, { title, codes = {} }]) => {
      const own = facet === 'named' ? [nameKey(title, new Set(stop))] : (codes[facet] ?? []);
      return own.includes(code) ? [id] : [];
    });
  const order = (sort: Sort) =>
    entries.toSorted(([, a], [, b]) => (sort === 'browse' ? 0 : (b[sort] ?? 0) - (a[sort] ?? 0))).map(([id]) => id);
  return {
    hits: (word) => Promise.resolve(hits(word)),
    having: (facet, code) => Promise.resolve(new Set(having(facet, code))),
    order: (sort) => Promise.resolve(order(sort)),
    fragment: (id) => Promise.resolve(fragmentOf(id)),
  };
}
