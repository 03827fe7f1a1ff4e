import type { Locale } from '../../config/locales.ts';
import { collections, type Collection } from '../../config/routes.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';

/** The entries of a collection by what a language has of them. `stale` ones are full or summary, and older than their original. */
export interface TranslationStates {
  section: Exclude<Collection, 'pages'>;
  original: Node[];
  full: Node[];
  summary: Node[];
  missing: Node[];
  stale: Node[];
}

function statesOf(graph: Graph, section: TranslationStates['section'], locale: Locale): TranslationStates {
  const nodes = nodesOf(graph, section) as Node[];
  const having = (state: string) => nodes.filter((node) => (node.files[locale]?.state ?? 'missing') === state);
  return {
    section,
    original: having('original'),
    full: having('full'),
    summary: having('summary'),
    missing: having('missing'),
    stale: nodes.filter((node) => node.files[locale]?.translation?.stale === true),
  };
}

/** What a language has of each collection, and what it lacks. */
export const translationStates = (graph: Graph, locale: Locale): TranslationStates[] =>
  collections.filter((name) => name !== 'pages').map((section) => statesOf(graph, section, locale));
