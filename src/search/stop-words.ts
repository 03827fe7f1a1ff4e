import { eng, fra, porBr, spa } from 'stopword';
import type { Locale } from '../config/locales.ts';
import questionWords from '../i18n/question-words.json' with { type: 'json' };
import { nodesOf, type Graph } from '../graph/build.ts';
import { themeWords } from './theme-words.ts';
import { wordsIn } from './words.ts';

const lists: Record<Locale, readonly string[]> = { es: spa, en: eng, pt: porBr, fr: fra };

/** A word of a label is no stop word, however many texts have it; the short ones between its words are. */
function tellingWords(graph: Graph, locale: Locale): Set<string> {
  const labels = nodesOf(graph, 'themes').flatMap(({ id }) => themeWords(graph, id, locale));
  return new Set(labels.flatMap((label) => wordsIn(label).filter((word) => word.length > 4)));
}

function read(graph: Graph, locale: Locale): ReadonlySet<string> {
  const telling = tellingWords(graph, locale);
  const { asking, learning, sharing } = questionWords[locale];
  const all = [...lists[locale], ...asking, ...learning, ...sharing].flatMap(wordsIn);
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
