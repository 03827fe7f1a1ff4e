import type { Page, Where } from './rule.ts';

/** A text of a page, and where a place in it stands. */
export interface Text {
  text: string;
  at: (index: number) => Where;
}

export const isAddress = (value: string): boolean => /^https?:/i.test(value);

/** Characters that can be written by number or by name, and that a rule looks for: https://html.spec.whatwg.org/#named-characters */
const named: Record<string, string> = { commat: '@', period: '.', plus: '+', shy: '\u00ad', lrm: '\u200e', rlm: '\u200f' };
/** A sign that Markdown is told to leave alone, or a character by its number or name: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const coded = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

function character(whole: string, sign?: string, decimal?: string, hex?: string, name?: string): string {
  if (sign !== undefined) return sign;
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What Markdown says where signs are written with a backslash before them, and characters by their number or name. */
export const asRead = (written: string): string => (/[\\&]/.test(written) ? written.replace(coded, character) : written);

/** Where a place in a text as it is read stands in the text as it is written. */
export function writtenAt(written: string, index: number): number {
  let shift = 0;
  for (const match of written.matchAll(coded)) {
    if (match.index - shift >= index) break;
    shift += match[0].length - character(...(match as unknown as [string])).length;
  }
  return index + shift;
}

/** Every text of a page: what stands in the fields, but for addresses, and each line of the body as it is read. */
export function* textsOf({ values, lines }: Pick<Page, 'values' | 'lines'>): Generator<Text> {
  for (const { value, path } of values) if (!isAddress(value)) yield { text: value, at: () => ({ path }) };
  for (const { text, line } of lines()) yield { text: asRead(text), at: (index) => ({ line, column: writtenAt(text, index) + 1 }) };
}

/** A text without the addresses in it, each as many blanks, so that places stay. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') ? text.replace(/https?:\/\/[^\s)>"'\]]*/gi, (address) => ' '.repeat(address.length)) : text;

/** What a pattern finds in the texts of a page, the first in each. Most pages have none, which one look at all of it tells. */
export function* foundIn(page: Page, pattern: RegExp): Generator<Text & { match: RegExpExecArray }> {
  if (!pattern.test(page.said)) return;
  for (const { text, at } of textsOf(page)) {
    const match = pattern.exec(text);
    if (match !== null) yield { text, at, match };
  }
}
