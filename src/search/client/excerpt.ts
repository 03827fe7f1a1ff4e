import { quotable } from '../quotable.ts';
import { fold } from '../words.ts';

/** A run of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

interface Found {
  /** The entry's text as the index has it: words it is also found by, a mark, title and text, perhaps a mark and facts. */
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

/** From where to where one may quote: after the title, and before the facts that stand beside the text. */
function bounds(words: readonly string[], title: string): [from: number, to: number] {
  const [start, end = words.length] = words.flatMap((word, index) => (word.startsWith(quotable) ? [index] : []));
  return start === undefined ? [0, words.length] : [start + 1 + split(title).length, end];
}

/** Where the stretch begins that shows most of what was looked for: the first of those with the most different words. */
function telling(words: readonly string[], hits: readonly number[]): number {
  const worth = hits.map((from) => {
    const within = hits.filter((at) => at >= from && at < from + length - lead);
    return new Set(within.map((at) => fold(words[at] ?? '').slice(0, 4))).size;
  });
  return hits[worth.indexOf(Math.max(...worth))] ?? 0;
}

function join(words: readonly string[], from: number, hits: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  words.map(withoutCites).forEach((word, index) => {
    const hit = hits.has(from + index);
    const last = pieces.at(-1);
    if (word === '') return;
    if (last?.hit === hit) last.text += ` ${word}`;
    else pieces.push({ text: word, hit });
  });
  return pieces;
}

/** The passage that shows why an entry was found; none where its text has none of the words. */
export function excerpt({ content, title, locations }: Found): Piece[] | undefined {
  const words = split(content);
  const [start, end] = bounds(words, title);
  const hits = [...new Set(locations)].filter((at) => at >= start && at < end).sort((a, b) => a - b);
  if (hits.length === 0) return undefined;
  const from = Math.max(start, Math.min(telling(words, hits) - lead, end - length));
  const to = Math.min(end, from + length);
  const pieces = join(words.slice(from, to), from, new Set(hits));
  if (from > start) pieces.unshift({ text: '…', hit: false });
  if (to < end) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** A heading of an entry's text, by the word it begins at. */
interface Anchor {
  element: string;
  id: string;
  location: number;
  text: string;
}

/** The section that shows most of what was looked for; none where no section has any. */
export function sectionOf<A extends Anchor>({ content, title, locations }: Found, anchors: readonly A[]): A | undefined {
  const words = split(content);
  const [start, end] = bounds(words, title);
  const headings = anchors.filter(({ element, location }) => /^h[23]$/.test(element) && location >= start && location < end);
  const begin = headings[0]?.location ?? end;
  const hits = locations.filter((at) => at >= begin && at < end).sort((a, b) => a - b);
  if (hits.length === 0) return undefined;
  const at = telling(words, hits);
  return headings.findLast(({ location }) => location <= at);
}
