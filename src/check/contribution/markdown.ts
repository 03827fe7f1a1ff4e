import type { Params } from '../../i18n/t.ts';

const longest = 200;

/** One line without what is not seen and without backticks: it can be put between backticks and cannot get out. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replaceAll('`', "'")
    .trim()
    .slice(0, longest)
    .trim();

/** Words of others, as code: GitHub makes no link, mention, picture or HTML of it. */
export function code(text: string): string {
  const line = plain(text);
  return line === '' ? '–' : `\`${line}\``;
}

const fillPart = (part: string, params: Params, show: (value: string) => string): string =>
  part.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(params, name) ? show(String(params[name])) : whole));

/** Fills our own words with words of others; inside our own code they stand as they are, without a way out. */
export const fillSafely = (words: string, params: Params): string =>
  words
    .split(/(`[^`]*`)/)
    .map((part) => fillPart(part, params, part.startsWith('`') ? plain : code))
    .join('');
