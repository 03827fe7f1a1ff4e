import { locales, type Locale } from '../config/locales.ts';
import { collections, type Collection } from '../config/routes.ts';
import { t } from '../i18n/t.ts';
import countries from '../schemas/countries.json' with { type: 'json' };
import kindWords from '../schemas/kind-words.json' with { type: 'json' };
import { schemas } from '../schemas/registry.ts';
import { vocabularies, type VocabularyName } from '../schemas/vocabularies/index.ts';
import { walk } from '../schemas/walk.ts';
import type { Graph, Node } from '../graph/build.ts';
import { names } from '../graph/derive/backlinks.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { themeIdsOf, themesOf } from '../graph/derive/themes.ts';
import { viewOf } from '../graph/derive/view.ts';
import { countryRolesOf, facets, yearsOf, type Ground } from './facets.ts';
import { nameKey } from './name-key.ts';
import { stopWords } from './stop-words.ts';
import { themeWords } from './theme-words.ts';
import { fold, wordsIn } from './words.ts';

/** What the index keeps of an entry beside its text. */
export interface IndexEntry {
  /** Facet and code, once per code. */
  filters: [string, string][];
  /** What is both searched and shown; Pagefind searches all metadata. `names` is what else the entry is called. */
  meta: { title: string; summary: string; names?: string };
  /** What is only shown: the language of title and summary (`head`) and of the text (`lang`). */
  shown: Record<'head' | 'lang', string>;
  /** Every page has every key: one that lacks a key vanishes when results are sorted by it. */
  sort: Record<'verified' | 'newest' | 'browse', string>;
  /** Words in the reader's language by which the entry is found, whatever the language of its text: of its first theme, of what else it is about, and of what it only touches. */
  keywords: { main: string[]; about: string[]; mentioned: string[] };
}

/** The vocabularies whose terms one searches for; the rest describe the record, not its matter. */
const telling: ReadonlySet<VocabularyName> = new Set([
  'modality',
  'format',
  'mechanism',
  'partner-kind',
  'agreement-type',
  'adaptation-kind',
  'population',
  'evidence',
  'benefit',
]);

const unique = (words: readonly (string | undefined)[]): string[] =>
  [...new Set(words)].filter((word): word is string => word !== undefined && word !== '');

const formerNames = (node: Node): string[] => ('names' in node.data ? node.data.names.map((item) => item.name) : []);
const acronyms = ({ data }: Node): string[] =>
  'acronym' in data || 'acronymIn' in data ? unique([data.acronym, ...Object.values(data.acronymIn ?? {})]) : [];

/** The office one writes to, under what it is and what it is called there. */
const officeOf = ({ data }: Node, locale: Locale): string[] =>
  'cooperationOffice' in data && data.cooperationOffice !== undefined
    ? [`${t(locale, 'partner.office')} (${data.cooperationOffice.name})`]
    : [];

/** Its words, each between spaces: a name is in a title only as whole words. */
const spaced = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** What an entry is called beside its title: acronyms, official and former names, and of a ministry the office one writes to. */
const namesOf = (node: Node, title: string, locale: Locale): string[] =>
  unique([...acronyms(node), ...formerNames(node), ...officeOf(node, locale)]).filter((name) => !spaced(title).includes(spaced(name)));

/** Pagefind sorts by code point. */
const foldTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

interface Term {
  label: Record<Locale, string>;
  synonyms?: Record<Locale, string[]>;
}

/** The controlled terms of an entry in words, with what else they are called. */
function termsOf(node: Node, locale: Locale): string[] {
  return [...walk(schemas[node.collection], node.data)].flatMap(({ value, meta }) => {
    if (meta.vocabulary === undefined || !telling.has(meta.vocabulary)) return [];
    const term = (vocabularies[meta.vocabulary] as Record<string, Term | undefined>)[String(value)];
    return term === undefined ? [] : [term.label[locale], ...(term.synonyms?.[locale] ?? [])];
  });
}

/** Other words for what an entry is: a good practice, an exchange. */
const kindOf = (collection: Exclude<Collection, 'pages'>, locale: Locale): string[] => [
  t(locale, `one.${collection}`),
  ...kindWords[collection][locale],
];

/** Acronyms of the institutions that an entry names; their names stand on its page. */
const partnerWords = (graph: Graph, node: Node): string[] =>
  names(graph, node.key, 'partners').flatMap((partner) => acronyms(partner as Node));

function keywordsOf(graph: Graph, node: Node, locale: Locale): IndexEntry['keywords'] {
  const own = node.collection === 'themes' ? [node.id] : themesOf(graph, node).map(({ id }) => id);
  const broader = themeIdsOf(graph, node).filter((id) => !own.includes(id));
  const found = countriesOf(graph, node).map((code) => countries[code].name[locale]);
  const otherLabels = own.flatMap((id) => locales.map((other) => themeWords(graph, id, other)[0]));
  const main = unique(own.slice(0, 1).flatMap((id) => themeWords(graph, id, locale)));
  const about = unique([
    ...Object.values(node.files).map((file) => file.data.title),
    ...found,
    ...own.slice(1).flatMap((id) => themeWords(graph, id, locale)),
    ...termsOf(node, locale),
  ]);
  const mentioned = unique([
    ...partnerWords(graph, node),
    ...broader.flatMap((id) => themeWords(graph, id, locale).slice(0, 1)),
    ...otherLabels,
    ...(node.collection === 'pages' ? [] : kindOf(node.collection, locale)),
  ]);
  const known = new Set([...main, ...about]);
  return { main, about: about.filter((word) => !main.includes(word)), mentioned: mentioned.filter((word) => !known.has(word)) };
}

/** The short names in a title: what stands before its colon or comma, and in brackets; a country or a year alone is none. */
function shortNames(title: string, locale: Locale): string[] {
  const places = new Set(Object.values(countries).map(({ name }) => fold(name[locale])));
  const [head = ''] = title.split(/[:,(–—]/);
  const bracketed = [...title.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner);
  return [head, ...bracketed].map((part) => part.trim()).filter((part) => /\p{L}/u.test(part) && !places.has(fold(part)));
}

/** What somebody types who wants this very entry: its title or the short name in it, an acronym, another name. */
function nameKeys(ground: Ground, node: Node, locale: Locale, title: string): string[] {
  const stop = stopWords(ground.graph, locale);
  const called = [title, ...shortNames(title, locale), ...acronyms(node), ...formerNames(node)];
  return unique(called.map((name) => nameKey(name, stop)));
}

/** What the index of a language gets to know of an entry. */
export function indexEntry(ground: Ground, node: Node, locale: Locale): IndexEntry {
  const { graph } = ground;
  const view = viewOf(node, locale);
  const called = namesOf(node, view.title, locale);
  return {
    filters: [
      ...facets.flatMap((facet) => facet.valuesOf(ground, node).map((code): [string, string] => [facet.id, code])),
      ...countryRolesOf(ground, node).map((code): [string, string] => ['countryRole', code]),
      ...nameKeys(ground, node, locale, view.title).map((key): [string, string] => ['named', key]),
    ],
    meta: { title: view.title, summary: view.summary, ...(called.length === 0 ? {} : { names: called.join(' · ') }) },
    shown: { head: view.headLang, lang: view.lang },
    sort: {
      verified: 'verified' in node.data ? node.data.verified.on : '0000',
      newest: String(yearsOf(node)[0] ?? '0000'),
      // Without a query results stand as the site names its sections, by title in each.
      browse: `${collections.indexOf(node.collection)} ${foldTitle(view.title)}`,
    },
    keywords: keywordsOf(graph, node, locale),
  };
}
