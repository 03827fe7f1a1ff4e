import type { Locale } from '../config/locales.ts';
import type { Graph, Node } from '../graph/build.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { names } from '../graph/derive/backlinks.ts';
import { themesOf, withBroader } from '../graph/derive/themes.ts';
import { viewOf } from '../graph/derive/view.ts';
import { nodeOf } from '../graph/build.ts';
import { facets } from './facets.ts';
import countries from '../schemas/countries.json' with { type: 'json' };

/** What the index keeps of an entry beside its text. */
export interface IndexEntry {
  /** Facet and code, once per code. */
  filters: [string, string][];
  /** What a result shows without its page: type, title, a line of facts, the language of the text. */
  meta: Record<string, string>;
  /** Every page has every key: one that lacks a key vanishes when results are sorted by it. */
  sort: Record<string, string>;
  /** Words in the reader's language by which the entry is found, whatever the language of its text. */
  keywords: string[];
}

const acronyms = (node: Node): string[] => ('acronym' in node.data && node.data.acronym !== undefined ? [node.data.acronym] : []);
const formerNames = (node: Node): string[] => ('names' in node.data ? node.data.names.map((item) => item.name) : []);

function themeWords(graph: Graph, node: Node, locale: Locale): string[] {
  const ids = node.collection === 'themes' ? [node.id] : themesOf(graph, node).flatMap((theme) => withBroader(graph, theme.id));
  return [...new Set(ids)].flatMap((id) => {
    const theme = nodeOf(graph, 'themes', id);
    if (theme === undefined) return [];
    const view = viewOf(theme, locale);
    const own = theme.files[locale]?.data ?? view.data;
    return [view.title, ...(own.synonyms ?? [])];
  });
}

/** What the index of a language gets to know of an entry. */
export function indexEntry(graph: Graph, node: Node, locale: Locale): IndexEntry {
  const view = viewOf(node, locale);
  const found = countriesOf(graph, node).map((code) => countries[code].name[locale]);
  const partners = names(graph, node.key, 'partners').flatMap((partner) => [viewOf(partner, locale).title, ...acronyms(partner)]);
  const titles = Object.values(node.files).map((file) => file.data.title);
  const verified = 'verified' in node.data ? node.data.verified.on : '0000';
  return {
    filters: facets.flatMap((facet) => facet.valuesOf(graph, node).map((code): [string, string] => [facet.id, code])),
    meta: { title: view.title, type: node.collection, summary: view.summary, lang: view.lang },
    sort: { verified, title: view.title },
    keywords: [...new Set([...titles, ...acronyms(node), ...formerNames(node), ...found, ...themeWords(graph, node, locale), ...partners])],
  };
}
