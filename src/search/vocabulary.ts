import type { Locale } from '../config/locales.ts';
import { schemas } from '../schemas/registry.ts';
import { walk } from '../schemas/walk.ts';
import type { Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { indexEntry } from './attributes.ts';
import { stopWords } from './stop-words.ts';
import { fold } from './words.ts';
import { findable, type Ground } from './facets.ts';

/** Shorter words are no ground for a correction. */
const shortest = 4;
/** A word of the texts alone that fewer entries have is as likely to be an odd form as what somebody meant. */
const rare = 3;

const nearlyAll = 0.8;

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]+;/gi, ' ');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length >= shortest && !/\d/.test(word));

/** The words of an entry's heads and keywords, and those of its text. */
function wordsOfEntry(ground: Ground, node: Node, locale: Locale): { heads: Set<string>; text: Set<string> } {
  const view = viewOf(node, locale);
  const { meta, keywords } = indexEntry(ground, node, locale);
  const data = [...walk(schemas[node.collection], view.data)].flatMap(({ value, meta: { translatable } }) =>
    translatable === true && typeof value === 'string' ? [value] : [],
  );
  return {
    heads: new Set([...Object.values(meta), ...Object.values(keywords).flat()].flatMap(wordsOf)),
    text: new Set([...data, withoutTags(view.body.html)].flatMap(wordsOf)),
  };
}

interface Known {
  /** As it is most often written, with and without accents. */
  word: string;
  /** How many entries have it. */
  entries: number;
  /** Whether a title, a summary or a keyword has it. */
  head: boolean;
}

function read(ground: Ground, locale: Locale): Known[] {
  const counts = new Map<string, { entries: number; forms: Map<string, number>; head: boolean }>();
  for (const node of findable(ground.graph)) {
    const { heads, text } = wordsOfEntry(ground, node, locale);
    for (const word of new Set([...heads, ...text])) {
      const known = counts.get(fold(word)) ?? { entries: 0, forms: new Map<string, number>(), head: false };
      known.entries += 1;
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      known.head ||= heads.has(word);
      counts.set(fold(word), known);
    }
  }
  return [...counts.values()]
    .map(({ entries, forms, head }) => ({ entries, head, word: [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '' }))
    .sort((a, b) => b.entries - a.entries || (a.word < b.word ? -1 : 1));
}

/** The words of a language's entries, those of most entries first: what a mistyped word can have meant. */
export const vocabulary = (ground: Ground, locale: Locale): string[] =>
  read(ground, locale)
    .filter(({ entries, head }) => head || entries >= rare)
    .map(({ word }) => word);

/**
 * The two words that most entries have, if nearly all have them: what the field itself is called. One asks for them again
 * and again, and their part of the index is the largest.
 */
export function commonWords(ground: Ground, locale: Locale): string[] {
  const all = findable(ground.graph).length;
  const stop = stopWords(ground.graph, locale);
  return read(ground, locale)
    .filter(({ word, entries }) => entries >= all * nearlyAll && !stop.has(fold(word)))
    .slice(0, 2)
    .map(({ word }) => word);
}
