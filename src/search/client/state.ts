import type { Choices } from './narrow.ts';
import type { Question } from './find.ts';

/** What is being looked for: the same thing as the address of the page says. */
export type State = Question;

const sorts = ['newest', 'verified'] as const;

/** Nothing is asked: an order alone asks nothing. */
export const isEmpty = ({ query, choices }: State): boolean => query.trim() === '' && choices.size === 0;

/** Reads `?q=…&type=a,b&year=2008..2012&sort=newest`; of a facet it takes each code once, and of other names nothing. */
export function readState(search: string, facets: readonly string[]): State {
  const params = new URLSearchParams(search);
  const codes = (facet: string) => [...new Set(params.getAll(facet).flatMap((value) => value.split(',')))].filter((code) => code !== '');
  const choices = facets.map((facet) => [facet, codes(facet)] as const).filter(([, chosen]) => chosen.length > 0);
  return { query: params.get('q') ?? '', choices: new Map(choices), sort: sorts.find((sort) => sort === params.get('sort')) };
}

/** The inverse of `readState`: empty, or with its question mark. */
export function writeState({ query, choices, sort }: State): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
  const parts = query.trim() === '' ? [] : [`q=${encode(query.trim())}`];
  for (const [facet, codes] of choices) parts.push(`${facet}=${codes.map(encode).join(',')}`);
  if (sort !== undefined) parts.push(`sort=${sort}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The same choices with these codes of a facet. */
export function withCodes(choices: Choices, facet: string, codes: readonly string[]): Choices {
  const next = new Map(choices);
  if (codes.length > 0) next.set(facet, codes);
  else next.delete(facet);
  return next;
}

/** The same choices with a code of a facet chosen or no longer chosen. */
export function toggled(choices: Choices, facet: string, code: string, chosen: boolean): Choices {
  const others = (choices.get(facet) ?? []).filter((one) => one !== code);
  return withCodes(choices, facet, chosen ? [...others, code] : others);
}
