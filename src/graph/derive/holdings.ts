import { locales, type Locale } from '../../config/locales.ts';
import { collections, type Collection } from '../../config/routes.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';
import { fullLanguages } from './view.ts';

export interface Holding {
  section: Exclude<Collection, 'pages'>;
  entries: number;
  /** In how many entries each language has all of the text. */
  whole: Record<Locale, number>;
  /** Sources cited, each address counted once. */
  sources: number;
}

const addresses = ({ data }: Node): string[] => ('sources' in data ? data.sources.map((source) => source.url) : []);

function holding(graph: Graph, section: Holding['section']): Holding {
  const nodes = nodesOf(graph, section) as Node[];
  const readable = (lang: Locale) => nodes.filter((node) => fullLanguages(node).includes(lang)).length;
  const whole = Object.fromEntries(locales.map((lang) => [lang, readable(lang)])) as Record<Locale, number>;
  return { section, entries: nodes.length, whole, sources: new Set(nodes.flatMap(addresses)).size };
}

/** What each collection of the base holds; the team's own pages are no part of it. */
export const holdingsOf = (graph: Graph): Holding[] => collections.filter((name) => name !== 'pages').map((name) => holding(graph, name));

/** Entries that no other entry names and that name none; themes do not count, as every entry has some. */
export const unlinkedOf = (graph: Graph): Node[] =>
  [...graph.nodes.values()].filter((node) => {
    const edges = [...(graph.out.get(node.key) ?? []).map((edge) => edge.to), ...(graph.in.get(node.key) ?? []).map((edge) => edge.from)];
    return !['themes', 'pages'].includes(node.collection) && edges.every((key) => key.startsWith('themes/'));
  });
