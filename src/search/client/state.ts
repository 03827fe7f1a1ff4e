/** What is being looked for: the same thing as the address of the page says. */
export interface State {
  query: string;
  /** Facet → chosen codes; a facet without a choice is not there. */
  choices: ReadonlyMap<string, readonly string[]>;
}

export const isEmpty = ({ query, choices }: State): boolean => query.trim() === '' && choices.size === 0;

/** Reads `?q=…&type=a,b&country=EC`; of a facet it takes each code once, and of other names nothing. */
export function readState(search: string, facets: readonly string[]): State {
  const params = new URLSearchParams(search);
  const codes = (facet: string) => [...new Set(params.getAll(facet).flatMap((value) => value.split(',')))].filter((code) => code !== '');
  const choices = facets.map((facet) => [facet, codes(facet)] as const).filter(([, chosen]) => chosen.length > 0);
  return { query: params.get('q') ?? '', choices: new Map(choices) };
}

/** The inverse of `readState`: empty, or with its question mark. */
export function writeState({ query, choices }: State): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
  const parts = query.trim() === '' ? [] : [`q=${encode(query.trim())}`];
  for (const [facet, codes] of choices) parts.push(`${facet}=${codes.map(encode).join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The same state with a code of a facet chosen or no longer chosen. */
export function toggled({ query, choices }: State, facet: string, code: string, chosen: boolean): State {
  const others = (choices.get(facet) ?? []).filter((one) => one !== code);
  const codes = chosen ? [...others, code] : others;
  const next = new Map(choices);
  if (codes.length > 0) next.set(facet, codes);
  else next.delete(facet);
  return { query, choices: next };
}
