import { plain } from './plain.ts';

/** Longer names are cut at a word: they stand in addresses. */
const longest = 40;

/** Words that say nothing in a name. */
export const little: ReadonlySet<string> = new Set(
  'a al d da das de del des di do dos du e el en et in l la las le les lo los o of os por the to um uma un una une y'.split(' '),
);

const words = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The first words of a text that say something as an id or a key: lower-case, without accents, with hyphens; may be empty. */
export function slugOf(text: string, count: number): string {
  const all = words(text);
  const telling = all.filter((word) => !little.has(word));
  const slug = (telling.length === 0 ? all : telling).slice(0, count).join('-');
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

const titleWords = 6;

/** The id that an entry gets by itself from its title; empty where that has no Latin letter and no digit. */
export const idFrom = (title: string): string => slugOf(title, titleWords);

/** A name with the first number that makes it one of its own. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}
