import type { Locale } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import type { Graph } from '../graph/build.ts';
import { allNames } from '../graph/derive/names.ts';
import { viewOf } from '../graph/derive/view.ts';
import { compareIn } from '../i18n/format.ts';
import { calledBy, having, type Called } from '../i18n/typed/names.ts';

/** An entry that a field may name. */
export interface Named extends Called {
  collection: Collection;
}

/** Every entry that a field may name, by its title in a language, in that language's order. */
export function namedIn(graph: Graph, locale: Locale): Named[] {
  const compare = compareIn(locale);
  return [...graph.nodes.values()]
    .filter(({ collection }) => collection !== 'pages')
    .map((node) => ({
      collection: node.collection,
      id: node.id,
      title: viewOf(node, locale).title,
      names: allNames(node),
    }))
    .sort((a, b) => compare(a.title, b.title));
}

/** Longer lists than this are no help: then one writes the name. */
const longestList = 300;

/** The titles that a field offers of the collections it may name, in the order given; two of one title are told apart by their ids. */
export function titlesOf(entries: readonly Named[], among: readonly Collection[]): string[] {
  const known = entries.filter(({ collection }) => among.includes(collection));
  if (known.length > longestList) return [];
  const taken = Map.groupBy(known, ({ title }) => title.toLowerCase());
  return known.map(({ title, id }) => (taken.get(title.toLowerCase())?.length === 1 ? title : `${title} [${id}]`));
}

/** The entries of some collections with the ids that a reference to them holds: `collection/id` where it may be of several. */
const ofCollections = (entries: readonly Named[], collections: readonly Collection[]): Named[] =>
  entries
    .filter(({ collection }) => collections.includes(collection))
    .map((entry) => (collections.length === 1 ? entry : { ...entry, id: `${entry.collection}/${entry.id}` }));

/** What a reference holds for what somebody wrote; nothing where the name fits no entry, or more than one. */
export function referenceOf(entries: readonly Named[], collections: readonly Collection[], text: string): string | undefined {
  const known = ofCollections(entries, collections);
  const id = /\[([a-z0-9-]+)\]\s*$/.exec(text)?.[1] ?? text.trim();
  const ids = known.filter((entry) => entry.id === id || entry.id.endsWith(`/${id}`));
  return ids.length === 1 ? ids[0]?.id : ids.length === 0 ? calledBy(known, text)?.id : undefined;
}

/** The entries that somebody may have meant by a name that fits none, or more than one. */
export const mayBe = (entries: readonly Named[], collections: readonly Collection[], text: string): Named[] =>
  having(ofCollections(entries, collections), text, ({ title, names }) => [title, ...names].join(' '));
