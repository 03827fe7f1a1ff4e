import type { Query } from './queries.ts';

/** How often a search answers, over some queries. */
export interface Score {
  queries: number;
  /** Share of queries with an answer first. */
  at1: number;
  /** Share of queries with an answer among the first five. */
  at5: number;
  /** Mean reciprocal rank: the mean of 1 / place of the first answer, 0 where there is none among those looked at. */
  mrr: number;
}

/** The place of the first answer, from 1; none where it is not among the results. */
export function placeOf({ relevant }: Query, results: readonly string[]): number | undefined {
  const at = results.findIndex((id) => relevant.includes(id));
  return at < 0 ? undefined : at + 1;
}

export function scoreOf(places: readonly (number | undefined)[]): Score {
  const share = (holds: (place: number) => boolean) =>
    places.filter((place) => place !== undefined && holds(place)).length / Math.max(1, places.length);
  const reciprocal = places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / place), 0);
  return {
    queries: places.length,
    at1: share((place) => place === 1),
    at5: share((place) => place <= 5),
    mrr: reciprocal / Math.max(1, places.length),
  };
}

/** The score of each class, in the order of the queries, and of all of them. */
export function byClass(queries: readonly Query[], places: readonly (number | undefined)[]): Map<string, Score> {
  const classes = [...new Set(queries.map((query) => query.class))];
  const rows = classes.map((name) => [name, scoreOf(places.filter((_, at) => queries[at]?.class === name))] as const);
  return new Map([...rows, ['all', scoreOf(places)]]);
}
