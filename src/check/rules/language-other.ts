import { eng, fra, porBr, spa } from 'stopword';
import { locales, type Locale } from '../../config/locales.ts';
import type { Page, PageRule, Where } from '../rule.ts';

/** Words that stand everywhere in one of the languages and are none in the others. */
const lists: Record<Locale, readonly string[]> = { es: spa, en: eng, pt: porBr, fr: fra };
const shared = new Set(['as', 'a', 'o', 'e', 'y', 'i', 'no', 'me', 'plus', 'sous', 'on', 'do', 'come']);
const languageOf = new Map<string, Locale>();
for (const lang of locales)
  for (const word of lists[lang]) {
    if (languageOf.has(word) && languageOf.get(word) !== lang) shared.add(word);
    languageOf.set(word, lang);
  }
for (const word of shared) languageOf.delete(word);

/** A text votes by its commonest words; fewer than this decide nothing. */
const quorum = 8;
/** How many times the votes of the file's own language another must have. */
const majority = 4;

/** Letters after which the vote is no longer in doubt. */
const enough = 800;

type Votes = Record<Locale, number>;

function votesOf(text: string): Votes {
  const votes: Votes = { es: 0, en: 0, pt: 0, fr: 0 };
  for (const word of text
    .slice(0, enough)
    .toLowerCase()
    .match(/[a-zß-ÿœ]+/g) ?? []) {
    const lang = languageOf.get(word);
    if (lang !== undefined) votes[lang] += 1;
  }
  return votes;
}

function otherLanguage(text: string, lang: Locale): Locale | undefined {
  const votes = votesOf(text);
  return locales.find((other) => other !== lang && votes[other] >= quorum && votes[other] > votes[lang] * majority);
}

/** What somebody else said, in the language in which it was said. */
const quoted = /^>.*$|^<Quote\b[^]{0,2000}?<\/Quote>/gm;

/** Texts of a page that a reader takes to be in the language of the file: its own fields of text, and its body as a whole. */
function* spoken({ values, body, at }: Page): Generator<{ text: string; where: Where }> {
  for (const { value, path } of values)
    if (value.length > 80 && ['summary', 'problem', 'definition', 'text'].includes(String(path.at(-1))))
      yield { text: value, where: { path } };
  const first = body.search(/^\p{L}/mu);
  if (first !== -1) yield { text: body.replace(quoted, ''), where: at(first) };
}

/** A long text that is written in another language than its file says: told by a vote of the commonest words. */
export const languageOther: PageRule = (page, report) => {
  const { entry } = page;
  if (entry === undefined || entry.collection === 'pages') return;
  for (const { text, where } of spoken(page)) {
    const other = otherLanguage(text, entry.lang);
    if (other !== undefined) report('language/other', where, { value: other, expected: entry.lang });
  }
};
