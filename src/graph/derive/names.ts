import type { Locale } from '../../config/locales.ts';
import { collections, type Collection } from '../../config/routes.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { acronymOf, viewOf } from './view.ts';

/** What an entry is called in a language, for somebody who chooses among them. */
export interface Named {
  id: string;
  name: string;
  acronym?: string;
}

/** All that an entry is called, in any language: its titles, acronyms and synonyms, and what an institution is or was called. */
export function allNames({ files, data }: Node): string[] {
  const texts = Object.values(files).flatMap((file) => [file.data.title, ...('synonyms' in file.data ? (file.data.synonyms ?? []) : [])]);
  const own = [
    'acronym' in data ? data.acronym : undefined,
    ...('acronymIn' in data ? Object.values(data.acronymIn ?? {}) : []),
    ...('names' in data ? data.names.map(({ name }) => name) : []),
  ];
  return [...new Set([...texts, ...own.filter((name) => name !== undefined)])];
}

/** The entries of a collection by their names in a language, in alphabetical order. */
export function namedIn(graph: Graph, collection: Collection, locale: Locale): Named[] {
  const compare = new Intl.Collator(locale).compare;
  return nodesOf(graph, collection)
    .map((node) => {
      const acronym = acronymOf(node, locale);
      return { id: node.id, name: viewOf(node, locale).title, ...(acronym === undefined ? {} : { acronym }) };
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** An entry as a list offers it. */
export interface Name {
  /** Its name with its acronym; with its id where another entry of the collection is called the same. */
  title: string;
  /** What else it is called, in any language. */
  names: readonly string[];
  /** The languages that have a file, the original's first. */
  langs: readonly Locale[];
}

function langsOf(node: Node): Locale[] {
  const others = (Object.keys(node.files) as Locale[]).filter((lang) => lang !== node.lang);
  return [node.lang, ...others];
}

function offered(graph: Graph, collection: Collection, locale: Locale): [string, Name][] {
  const named = namedIn(graph, collection, locale).map(({ id, name, acronym }) => ({
    id,
    title: acronym === undefined || name.includes(acronym) ? name : `${name} (${acronym})`,
  }));
  const count = Map.groupBy(named, ({ title }) => title);
  return named.flatMap(({ id, title }): [string, Name][] => {
    const node = nodeOf(graph, collection, id);
    if (node === undefined) return [];
    const told = count.get(title)?.length === 1 ? title : `${title} (${id})`;
    return [[id, { title: told, names: allNames(node).filter((name) => name !== told), langs: langsOf(node) }]];
  });
}

/** Every entry by collection and id, as lists offer it, in alphabetical order. */
export const namesIn = (graph: Graph, locale: Locale): Record<Collection, Record<string, Name>> =>
  Object.fromEntries(collections.map((collection) => [collection, Object.fromEntries(offered(graph, collection, locale))])) as Record<
    Collection,
    Record<string, Name>
  >;
