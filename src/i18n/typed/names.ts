import { plain } from './plain.ts';
import { little } from './slug.ts';

/** Something that one may name: what a file has for it, what lists show, and whatever else it is called. */
export interface Called {
  id: string;
  title: string;
  names: readonly string[];
}

/** Institutions put their acronym or country behind their name, and those who name them leave it out. */
const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/, '');

/**
 * The one that a text names: by its id, its title, its title without what stands in brackets behind it, or another of its
 * names; case, accents and signs do not matter. Nothing where the text fits none, or more than one.
 */
export function calledBy<C extends Called>(known: readonly C[], text: string): C | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const isWanted = (name: string): boolean => plain(name) === wanted;
  const ways: ((one: C) => boolean)[] = [
    ({ id }) => id === text.trim(),
    ({ title }) => isWanted(title),
    ({ title, names }) => [title, ...names].some((name) => isWanted(name) || isWanted(withoutBrackets(name))),
  ];
  const [found, ...others] = ways.map((way) => known.filter(way)).find((some) => some.length > 0) ?? [];
  return others.length === 0 ? found : undefined;
}

/** Those that have every word of a text in what they are called; little words, accents and capitals do not matter. */
export function having<T>(all: readonly T[], text: string, called: (one: T) => string): T[] {
  const said = plain(text).split(' ');
  const telling = said.filter((word) => !little.has(word));
  const words = telling.length === 0 ? said : telling;
  return all.filter((one) => {
    const names = plain(called(one));
    return words.every((word) => names.includes(word));
  });
}
