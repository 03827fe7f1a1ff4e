import { nameKey } from '../name-key.ts';
import { weights } from '../weights.ts';
import type { QuestionWords } from './asked.ts';
import { wordsAt } from './excerpt.ts';
import type { Index, Sort } from './index.ts';
import { countryRole, Narrowing, type Choices, type Counts } from './narrow.ts';
import { isMeant, partsOf, termsOf } from './query.ts';
import { wordsIn } from '../words.ts';
import { enough, rank, type Found, type Ranked } from './rank.ts';

/** What is asked: a query, empty to list everything, the chosen codes of each facet, the order. */
export interface Question {
  query: string;
  choices: Choices;
  /** By relevance where nothing is said. */
  sort?: Exclude<Sort, 'browse'> | undefined;
}

/** A word that no entry has, and what was searched in its place; without it the word was left out. */
export interface Correction {
  typed: string;
  meant?: string;
}

/** What a question finds. */
export interface Finding {
  /** The entries, in the order asked for. */
  results: readonly Ranked[];
  corrections: readonly Correction[];
  /** Whether an entry has every word that was looked for. */
  complete: boolean;
  /** For each value of the facets given, how many entries would be left if it were chosen beside what is chosen in the other facets. */
  count: (facets: readonly string[]) => Promise<Counts>;
}

/** Where the search gets what it needs; each is fetched when first asked for. */
export interface Means {
  index: () => Promise<Index>;
  /** How one asks in the language. */
  words: () => Promise<QuestionWords>;
  /** The likeliest word that one which the index does not know can have meant, itself if the entries have it. */
  correct: (word: string) => Promise<string | undefined>;
  /** Every code of each facet. */
  known: ReadonlyMap<string, readonly string[]>;
}

const factors = [
  ['type', weights.type],
  ['freshness', weights.freshness],
] as const;

/** What each entry is worth whatever is asked, by its type and freshness. */
async function priors(index: Index): Promise<(id: string) => number> {
  const sets = await Promise.all(
    factors.flatMap(([facet, table]) =>
      Object.entries(table).map(async ([code, factor]) => ({ factor, ids: await index.having(facet, code) })),
    ),
  );
  return (id) => sets.reduce((product, { factor, ids }) => (ids.has(id) ? product * factor : product), 1);
}

const lookUp = (index: Index, terms: readonly string[]): Promise<Found[]> =>
  Promise.all(terms.map(async (term) => ({ term, hits: await index.hits(term) })));

/** Whether what Pagefind found for a word has that word: true or false of one entry it is true or false of all. */
async function isKnown(index: Index, { term, hits }: Found, ranked: readonly Ranked[]): Promise<boolean> {
  if (term.startsWith('"')) return true;
  const best = ranked.find(({ id }) => hits.has(id));
  const hit = best === undefined ? undefined : hits.get(best.id);
  if (hit === undefined) return false;
  const { content } = await index.fragment(hit.id);
  return isMeant(term, wordsAt(content, hit.words));
}

interface Outcome {
  ranked: Ranked[];
  corrections: Correction[];
}

/** The entries in which a country had a role that the query asks about. */
async function wantedBy(index: Index, query: string, words: QuestionWords): Promise<Set<string>[]> {
  const verbs = new Set([...words.learning, ...words.sharing]);
  if (!wordsIn(query).some((word) => verbs.has(word))) return [];
  // Few queries ask this: what reads them is fetched when one does.
  const { asked } = await import('./asked.ts');
  const sets = asked(query, words).map(async ({ country, roles }) => {
    const each = await Promise.all(roles.map((role) => index.having(countryRole.joint, `${country}-${role}`)));
    return new Set(each.flatMap((ids) => [...ids]));
  });
  return (await Promise.all(sets)).filter((set) => set.size > 0);
}

/** The entries that are called what the query says. */
async function calledBy(index: Index, query: string, words: QuestionWords): Promise<ReadonlySet<string>> {
  const key = nameKey(query, new Set(words.stop));
  return key === undefined ? new Set() : index.having('named', key);
}

interface Reading {
  terms: string[];
  corrections: Correction[];
}

/** What to search in the place of words that no entry has: the parts of a code (`A-1`), or what each can have meant. */
async function reread(means: Means, terms: readonly string[], doubtful: readonly string[]): Promise<Reading> {
  const read = terms.map(async (typed): Promise<Reading> => {
    if (!doubtful.includes(typed)) return { terms: [typed], corrections: [] };
    const parts = partsOf(typed);
    if (parts.length > 1) return { terms: parts, corrections: [] };
    const meant = await means.correct(typed);
    if (meant === undefined) return { terms: [], corrections: [{ typed }] };
    return { terms: [meant], corrections: meant === typed ? [] : [{ typed, meant }] };
  });
  const all = await Promise.all(read);
  return { terms: [...new Set(all.flatMap((one) => one.terms))], corrections: all.flatMap((one) => one.corrections) };
}

/** Searches; where a word is in no entry, searches what it can have meant. */
async function search(means: Means, index: Index, query: string, words: QuestionWords): Promise<Outcome> {
  const terms = termsOf(query, new Set(words.stop));
  const [priorOf, all, wanted, called] = await Promise.all([
    priors(index),
    index.order('browse'),
    wantedBy(index, query, words),
    calledBy(index, query, words),
  ]);
  const prior = { priorOf, wanted, called, total: all.length };
  const corrections: Correction[] = [];
  let reading = terms;
  // Twice: a code's parts can be mistyped too.
  for (let round = 0; round < 2; round += 1) {
    const found = await lookUp(index, reading);
    const ranked = rank(found, prior);
    const known = await Promise.all(found.map((one) => isKnown(index, one, ranked)));
    const doubtful = reading.filter((_, at) => known[at] !== true);
    if (doubtful.length === 0) return { ranked, corrections };
    const read = await reread(means, reading, doubtful);
    reading = read.terms;
    corrections.push(...read.corrections);
  }
  return { ranked: rank(await lookUp(index, reading), prior), corrections };
}

async function everything(index: Index): Promise<Ranked[]> {
  return (await index.order('browse')).map((id) => ({ id, score: 0, coverage: 1, complete: true, locations: [] }));
}

async function inOrder(index: Index, entries: Ranked[], sort: Question['sort']): Promise<Ranked[]> {
  if (sort === undefined) return entries;
  const place = new Map((await index.order(sort)).map((id, at) => [id, at]));
  return entries.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

export async function find(means: Means, { query, choices, sort }: Question): Promise<Finding> {
  const [index, words] = await Promise.all([means.index(), means.words()]);
  const outcome = query.trim() === '' ? undefined : await search(means, index, query, words);
  const entries = await inOrder(index, outcome === undefined ? await everything(index) : enough(outcome.ranked), sort);
  const narrowing = new Narrowing(index, means.known);
  const ids = entries.map(({ id }) => id);
  const left = new Set(await narrowing.narrow(ids, choices));
  return {
    results: entries.filter(({ id }) => left.has(id)),
    corrections: outcome?.corrections ?? [],
    complete: outcome === undefined || outcome.ranked.some((entry) => entry.complete),
    count: (facets) => narrowing.count(ids, choices, facets),
  };
}
