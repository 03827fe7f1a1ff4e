import { weights } from '../weights.ts';
import type { Hit } from './pagefind.ts';

/** An entry that was found, with what its place comes from. */
export interface Ranked {
  id: string;
  score: number;
  /** The share of the query that it has, its words weighed by rarity: 0 to 1. */
  coverage: number;
  /** Whether it has every word of the query. */
  complete: boolean;
  /** Positions of the words found, counted in words of its `content`. */
  locations: number[];
}

export interface Found {
  term: string;
  hits: ReadonlyMap<string, Hit>;
}

/** How rare a word is among `total` entries (BM25's idf, never negative). */
export const rarity = (having: number, total: number): number => Math.log(1 + (total - having + 0.5) / (having + 0.5));

/** Of the pairs of neighbours in the query, the share that stands together in the entry. */
function togetherness(positions: readonly (readonly number[] | undefined)[]): number {
  const pairs = positions.slice(1).map((second, index) => [positions[index], second] as const);
  const near = pairs.filter(([first = [], second = []]) => {
    const at = new Set(second);
    return first.some((position) => Array.from({ length: weights.near }, (_, step) => position + step + 1).some((next) => at.has(next)));
  });
  return pairs.length === 0 ? 0 : near.length / pairs.length;
}

const hasIn = (fields: readonly string[], hit: Hit | undefined): boolean =>
  hit?.matchedMetaFields?.some((field) => fields.includes(field)) === true;

/** What is known of entries beside the words that they have. */
export interface Prior {
  /** How many entries there are. */
  total: number;
  /** What an entry is worth whatever is asked: its type, its freshness. */
  priorOf: (id: string) => number;
  /** Sets of entries that the question asks for beside its words, each as rare as it is. */
  wanted: readonly ReadonlySet<string>[];
  /** The entries that are called what the query says. */
  called: ReadonlySet<string>;
}

/**
 * Puts the entries that have any of the words in order, the best first. Pure: BM25 of each word as Pagefind gives it, summed,
 * then what a sum cannot see: how much of the query is there, whether together, whether the entry is called so.
 */
export function rank(found: readonly Found[], { total, priorOf, wanted, called }: Prior): Ranked[] {
  const rarities = found.map(({ hits }) => rarity(hits.size, total));
  const asked = wanted.map((set) => ({ set, rare: rarity(set.size, total) }));
  const whole = [...rarities, ...asked.map(({ rare }) => rare)].reduce((sum, value) => sum + value, 0);
  const ids = new Set(found.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...ids].map((id): Ranked => {
    const own = found.map(({ hits }) => hits.get(id));
    const met = asked.reduce((sum, { set, rare }) => sum + (set.has(id) ? rare : 0), 0);
    const has = own.reduce((sum, hit, index) => sum + (hit === undefined ? 0 : (rarities[index] ?? 0)), met);
    const coverage = whole === 0 ? 0 : has / whole;
    const words = own.reduce((sum, hit) => sum + (hit?.score ?? 0), met * weights.asked);
    const together = togetherness(own.map((hit) => hit?.words)) * weights.together;
    const named = own.every((hit) => hasIn(['title', 'names'], hit)) ? weights.named : 0;
    const exactly = called.has(id) ? weights.called : 0;
    return {
      id,
      coverage,
      complete: own.every((hit) => hit !== undefined),
      score: (words + (together + named + exactly) * whole) * coverage ** weights.coverage * priorOf(id),
      locations: own.flatMap((hit) => hit?.words ?? []),
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Those that have enough of what the best have: all words where an entry has all, else as many as there are together. */
export function enough(ranked: readonly Ranked[]): Ranked[] {
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return ranked.filter(({ coverage }) => coverage >= best * weights.enough);
}
