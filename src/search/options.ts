import type { Locale } from '../config/locales.ts';
import { compareIn } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/t.ts';
import { nodeOf, type Graph, type Node } from '../graph/build.ts';
import { codes, vocabularies } from '../schemas/vocabularies/index.ts';
import { facets, type Facet, type FacetId, type Ground } from './facets.ts';

export interface Option {
  code: string;
  label: string;
  /** How many entries have it, whatever the query. */
  count: number;
  /** How far under others it stands in a tree. */
  depth: number;
}

export interface FacetOptions {
  id: FacetId;
  title: MessageKey;
  choice: Facet['choice'];
  options: Option[];
}

function tally(facet: Facet, ground: Ground, nodes: readonly Node[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of nodes.flatMap((node) => facet.valuesOf(ground, node))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Each option under the first of its broader themes that is an option too, siblings in the order given. */
function asTree(options: readonly Option[], graph: Graph): Option[] {
  const known = new Set(options.map(({ code }) => code));
  const parentOf = (code: string) => nodeOf(graph, 'themes', code)?.data.broader?.find((id) => known.has(id));
  const under = (parent: string | undefined, depth: number): Option[] =>
    options.filter(({ code }) => parentOf(code) === parent).flatMap((option) => [{ ...option, depth }, ...under(option.code, depth + 1)]);
  return under(undefined, 0);
}

const vocabularyOrder = (id: FacetId): readonly string[] => (Object.hasOwn(vocabularies, id) ? codes(id as keyof typeof vocabularies) : []);

function inOrder(facet: Facet, options: Option[], graph: Graph, locale: Locale): Option[] {
  const byWords = compareIn(locale);
  const byLabel = options.toSorted((a, b) => byWords(a.label, b.label));
  if (facet.order === 'newest') return options.toSorted((a, b) => (a.code < b.code ? 1 : -1));
  if (facet.order === 'tree') return asTree(byLabel, graph);
  if (facet.order === 'label') return byLabel;
  const order = vocabularyOrder(facet.id);
  return options.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** Every facet with the values that occur among some entries, in the facet's order; a facet without values is left out. */
export function facetOptions(ground: Ground, locale: Locale, nodes: readonly Node[]): FacetOptions[] {
  return facets
    .map((facet) => {
      const options = [...tally(facet, ground, nodes)].map(([code, count]) => ({
        code,
        label: facet.label(ground.graph, code, locale),
        count,
        depth: 0,
      }));
      return { id: facet.id, title: facet.title, choice: facet.choice, options: inOrder(facet, options, ground.graph, locale) };
    })
    .filter(({ options }) => options.length > 0);
}
