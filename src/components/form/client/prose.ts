/** A text as somebody writes it in a form, and as a file holds it: sources are cited by their numbers, `[1]`, and `<5%` is no code. */
import { keysCited, numbered, numbersIn } from '../../../entries/cited.ts';

/** Keys of the sources, by the number that a text cites them by; nothing where there is none yet. */
export type SourceKeys = readonly (string | undefined)[];

/** What is left as it is: code, tags, what is escaped already, definitions of links. */
const code = /(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`)/.source;
const tag = /<\/?[A-Za-z](?:[^>"]|"[^"]*")*>/.source;
const escape = /\\[\s\S]/.source;
const definition = /^ {0,3}\[[^\]\n]+\]:.*$/.source;
const left = [code, tag, escape, definition].join('|');

/** A citation that is not the text of a link, with the blank before it. */
const cited = String.raw`(?<blank>[^\S\n]*)${numbered.source.replace('(', '(?<list>')}(?!\()`;
/** What MDX takes for the beginning of code. */
const sign = /<(?![A-Za-z/])|\{/.source;

const inForm = new RegExp(`${left}|${cited}|${sign}`, 'gm');
const inFile = new RegExp([code, /(?:<Cite\s+source="[^"]*"\s*\/>)+/.source, tag, escape].join('|'), 'gm');

interface Groups {
  blank?: string;
  list?: string;
}

/** A text with each of its citations as another text; where there is none, the citation stays. */
function withCitations(text: string, replace: (list: string) => string | undefined, elsewhere = (whole: string) => whole): string {
  return text.replace(inForm, (whole: string, ...rest: unknown[]) => {
    const { blank = '', list } = rest.at(-1) as Groups;
    if (list === undefined) return elsewhere(whole);
    const instead = replace(list);
    if (instead === undefined) return whole;
    const before = text.slice(0, rest.at(-3) as number);
    // In a file it stands right at its word; but a blank after the mark of a list keeps it one.
    const opens = !/\p{L}/u.test(before.slice(before.lastIndexOf('\n') + 1));
    return `${opens || instead.startsWith('[') ? blank : ''}${instead}`;
  });
}

/** What somebody wrote, as a file holds it. */
export const toFile = (text: string, keys: SourceKeys): string =>
  withCitations(
    text,
    (list) =>
      keysCited(list, keys)
        ?.map((key) => `<Cite source="${key}" />`)
        .join(''),
    (whole) => (whole === '<' || whole === '{' ? `\\${whole}` : whole),
  );

/** What a file holds, as somebody writes it. */
export const toForm = (text: string, keys: SourceKeys): string =>
  text.replace(inFile, (whole: string, ...rest: unknown[]) => {
    if (whole.startsWith('<Cite')) {
      const numbers = [...whole.matchAll(/"([^"]*)"/g)].map(([, key]) => keys.indexOf(key) + 1);
      return numbers.includes(0) ? whole : `[${numbers.join(', ')}]`;
    }
    const next = text[(rest.at(-3) as number) + 2] ?? '';
    return whole === String.raw`\{` || (whole === String.raw`\<` && !/[A-Za-z/]/.test(next)) ? whole.slice(1) : whole;
  });

/** What stands in a box, as a file holds it: what is as it was filled in stays as it was written. */
export const backToFile = (text: string, keys: SourceKeys, filled?: string): string =>
  filled !== undefined && toForm(filled, keys) === text ? filled : toFile(text, keys);

/** A text whose sources have another order: each is cited by its new number, and one that is gone is cited no more. */
export const renumbered = (text: string, before: readonly string[], after: readonly string[]): string =>
  withCitations(text, (list) => {
    const names = numbersIn(list).map((number) => before[number - 1]);
    if (names.includes(undefined)) return undefined;
    const numbers = names.map((name = '') => after.indexOf(name) + 1).filter((number) => number > 0);
    return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
  });

/** The numbers that a text cites and no source has. */
export function withoutSource(text: string, keys: SourceKeys): number[] {
  const numbers: number[] = [];
  withCitations(text, (list) => {
    numbers.push(...numbersIn(list));
    return undefined;
  });
  // What has three digits is a year or a page.
  return numbers.filter((number) => number < 100 && number > keys.length);
}
