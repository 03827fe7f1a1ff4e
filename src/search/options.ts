import type { Locale } from '../config/locales.ts';
import { compareIn } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/t.ts';
import type { Graph, Node } from '../graph/build.ts';
import { facets, type Facet } from './facets.ts';

export interface Option {
  code: string;
  label: string;
  /** How many entries have it, whatever the query. */
  count: number;
}

export interface FacetOptions {
  id: Facet['id'];
  title: MessageKey;
  options: Option[];
}

function tally(facet: Facet, graph: Graph, nodes: readonly Node[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of nodes.flatMap((node) => facet.valuesOf(graph, node))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Every facet with the values that occur in the index of a language, in the facet's order. */
export function facetOptions(graph: Graph, locale: Locale): FacetOptions[] {
  const nodes = [...graph.nodes.values()].filter((node) => node.collection !== 'pages');
  const byWords = compareIn(locale);
  return facets.map((facet) => {
    const options = [...tally(facet, graph, nodes)].map(([code, count]) => ({ code, label: facet.label(graph, code, locale), count }));
    const order =
      facet.order === 'newest'
        ? (a: Option, b: Option) => b.code.localeCompare(a.code)
        : (a: Option, b: Option) => byWords(a.label, b.label);
    return { id: facet.id, title: facet.title, options: options.sort(order) };
  });
}
