import type { Locale } from '../config/locales.ts';
import { collections } from '../config/routes.ts';
import type { Graph, Node } from '../graph/build.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { names } from '../graph/derive/backlinks.ts';
import { themeIdsOf } from '../graph/derive/themes.ts';
import { viewOf } from '../graph/derive/view.ts';
import { nodeOf } from '../graph/build.ts';
import { facets } from './facets.ts';
import countries from '../schemas/countries.json' with { type: 'json' };

/** What the index keeps of an entry beside its text. */
export interface IndexEntry {
  /** Facet and code, once per code. */
  filters: [string, string][];
  /** What is both searched and shown; Pagefind searches all metadata. */
  meta: Record<'title' | 'summary', string>;
  /** What is only shown: the language of title and summary (`head`) and of the text (`lang`). */
  shown: Record<'head' | 'lang', string>;
  /** Every page has every key: one that lacks a key vanishes when results are sorted by it. */
  sort: Record<string, string>;
  /** Words in the reader's language by which the entry is found, whatever the language of its text. */
  keywords: string[];
}

const acronyms = ({ data }: Node): string[] =>
  'acronym' in data || 'acronymIn' in data
    ? [data.acronym, ...Object.values(data.acronymIn ?? {})].filter((acronym) => acronym !== undefined)
    : [];
const formerNames = (node: Node): string[] => ('names' in node.data ? node.data.names.map((item) => item.name) : []);

/** Pagefind sorts by code point. */
const foldTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

function themeWords(graph: Graph, node: Node, locale: Locale): string[] {
  const ids = node.collection === 'themes' ? [node.id] : themeIdsOf(graph, node);
  return ids.flatMap((id) => {
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
    meta: { title: view.title, summary: view.summary },
    shown: { head: view.headLang, lang: view.lang },
    // Without a query results stand as the site names its sections, by title in each.
    sort: { verified, browse: `${collections.indexOf(node.collection)} ${foldTitle(view.title)}` },
    keywords: [...new Set([...titles, ...acronyms(node), ...formerNames(node), ...found, ...themeWords(graph, node, locale), ...partners])],
  };
}
