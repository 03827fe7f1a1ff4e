import { keywordsEnd } from '../keywords-end.ts';

/** A run of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

interface Found {
  /** The entry's text as the index has it: words by which it is found, the mark of their end, title, text. */
  content: string;
  title: string;
  /** Positions of the words found, counted in words of `content`. */
  locations: readonly number[];
}

const length = 32;
const lead = 6;

/** Splits as Pagefind counts words. */
const split = (text: string): string[] => text.split(/[^\S\uFEFF]+/);
const withoutCites = (word: string): string => word.replace(/\[\d+\]/g, '');

/** The words of an entry at the positions that the search marked. */
export const wordsAt = (content: string, locations: readonly number[]): string[] => {
  const words = split(content);
  return locations.flatMap((at) => words[at] ?? []);
};

/** Where the text begins that one would read: after the words it is also found by, and after its title. */
function beginning(words: readonly string[], title: string): number {
  const start = words.findIndex((word) => word.startsWith(keywordsEnd)) + 1;
  return start + (title === '' ? 0 : split(title).length);
}

/** The stretch with the most of what was looked for, the first of equals. */
function densest(hits: readonly number[]): number {
  const within = hits.map((from) => hits.filter((at) => at >= from && at < from + length - lead).length);
  return hits[within.indexOf(Math.max(...within))] ?? 0;
}

function join(words: readonly string[], from: number, hits: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const hit = hits.has(from + index);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += ` ${word}`;
    else pieces.push({ text: word, hit });
  });
  return pieces;
}

/** The passage that shows why an entry was found; none where its text has none of the words. */
export function excerpt({ content, title, locations }: Found): Piece[] | undefined {
  const words = split(content);
  const start = beginning(words, title);
  const hits = [...new Set(locations)].filter((at) => at >= start).sort((a, b) => a - b);
  if (hits.length === 0) return undefined;
  const from = Math.max(start, Math.min(densest(hits) - lead, words.length - length));
  const passage = words.slice(from, from + length).map(withoutCites);
  const pieces = join(passage, from, new Set(hits));
  if (from > start) pieces.unshift({ text: '…', hit: false });
  if (from + length < words.length) pieces.push({ text: '…', hit: false });
  return pieces;
}
