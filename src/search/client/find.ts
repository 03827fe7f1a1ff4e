import { wordsAt } from './excerpt.ts';
import type { Answer, Counts, Filters, Pagefind } from './pagefind.ts';
import { hasEveryWord } from './words.ts';

export type Results = Answer['results'];
type Choices = ReadonlyMap<string, readonly string[]>;

/** What is asked of the index: a query, empty to list everything, and the chosen codes of each facet. */
export interface Question {
  query: string;
  choices: Choices;
}

const toFilters = (choices: Choices, without?: string): Filters =>
  Object.fromEntries([...choices].filter(([facet]) => facet !== without).map(([facet, codes]) => [facet, { any: [...codes] }]));

const ask = (index: Pagefind, query: string, filters: Filters): Promise<Answer> =>
  query === '' ? index.search(null, { filters, sort: { browse: 'asc' } }) : index.search(query, { filters });

/** Whether there are entries with every word, whatever the filters. */
async function isKnown(index: Pagefind, query: string): Promise<boolean> {
  const first = query === '' ? undefined : await (await ask(index, query, {})).results[0]?.data();
  return first === undefined || hasEveryWord(query, wordsAt(first.content, first.locations));
}

/** A facet with a choice leaves only its own codes, so each such facet takes a search without its choice. */
async function countValues(index: Pagefind, { query, choices }: Question, facets: readonly string[]): Promise<Counts> {
  // Pagefind counts only the facets whose part of the index it has.
  await index.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, { any: [''] }])) });
  const current = ask(index, query, toFilters(choices));
  const counted = facets.map(async (facet) => {
    const { filters } = await (choices.has(facet) ? ask(index, query, toFilters(choices, facet)) : current);
    return [facet, filters[facet] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** What a question finds. */
export interface Finding {
  /** The entries that have every word, the best first; without a query all that is left, in the order of the site's sections. */
  results: Results;
  /** For each value of the facets given, how many entries would be left if it were chosen beside what is chosen in the other facets. */
  count: (facets: readonly string[]) => Promise<Counts>;
}

export async function find(index: Pagefind, question: Question): Promise<Finding> {
  if (!(await isKnown(index, question.query))) {
    return { results: [], count: (facets) => Promise.resolve(Object.fromEntries(facets.map((facet) => [facet, {}]))) };
  }
  const { results } = await ask(index, question.query, toFilters(question.choices));
  return { results, count: (facets) => countValues(index, question, facets) };
}
