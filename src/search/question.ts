import { eng, fra, porBr, spa } from 'stopword';
import type { Locale } from '../config/locales.ts';
import questionWords from '../i18n/question-words.json' with { type: 'json' };
import countries from '../schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../schemas/field.ts';
import { nodesOf, type Graph } from '../graph/build.ts';
import { entriesByCountry } from '../graph/derive/countries.ts';
import { themeWords } from './theme-words.ts';
import type { QuestionWords } from './client/asked.ts';
import { fold } from './words.ts';

const lists: Record<Locale, readonly string[]> = { es: spa, en: eng, pt: porBr, fr: fra };

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A word of a label is no stop word, however many texts have it; the short ones between its words are. */
function tellingWords(graph: Graph, locale: Locale): Set<string> {
  const labels = nodesOf(graph, 'themes').flatMap(({ id }) => themeWords(graph, id, locale));
  return new Set(labels.flatMap((label) => wordsOf(label).filter((word) => word.length > 4)));
}

function read(graph: Graph, locale: Locale): ReadonlySet<string> {
  const telling = tellingWords(graph, locale);
  const { asking, learning, sharing } = questionWords[locale];
  const all = [...lists[locale], ...asking, ...learning, ...sharing].flatMap(wordsOf);
  return new Set(all.filter((word) => !telling.has(word)).sort());
}

// Every page of an entry asks; a graph never changes.
const known = new WeakMap<Graph, Map<Locale, ReadonlySet<string>>>();

/**
 * The words that a query is searched without: those that stand everywhere and those that only ask, folded. The stop words
 * are the `stopword` package's, less the words of our themes.
 */
export function stopWords(graph: Graph, locale: Locale): ReadonlySet<string> {
  const found = known.get(graph) ?? new Map<Locale, ReadonlySet<string>>();
  known.set(graph, found);
  const words = found.get(locale) ?? read(graph, locale);
  found.set(locale, words);
  return words;
}

/** How one asks in a language: what the browser needs to read a question. */
export function questionOf(graph: Graph, locale: Locale): QuestionWords {
  const { learning, sharing, from, to } = questionWords[locale];
  const present = [...entriesByCountry(graph)].filter(([, keys]) => keys.length > 0).map(([code]) => code);
  return {
    stop: [...stopWords(graph, locale)],
    learning: learning.map(fold),
    sharing: sharing.map(fold),
    from: from.map(fold),
    to: to.map(fold),
    countries: Object.fromEntries(present.map((code: CountryCode) => [code, fold(countries[code].name[locale])])),
  };
}
