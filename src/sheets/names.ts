import type { Locale } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import type { Graph, Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { compareIn } from '../i18n/format.ts';
import { plain } from './choices.ts';

/** An entry that a field may name: its id, what its list shows, and all that it is called. */
export interface Named {
  collection: Collection;
  id: string;
  title: string;
  /** Other titles, names and acronyms, in any language. */
  names: readonly string[];
}

/** Names of an entry that stand in its data: acronyms, and what an institution is or was called. */
const ownNames = ({ data }: Node): string[] =>
  [
    'acronym' in data ? data.acronym : undefined,
    ...('acronymIn' in data ? Object.values(data.acronymIn ?? {}) : []),
    ...('names' in data ? data.names.map(({ name }) => name) : []),
  ].filter((name) => name !== undefined);

/** Every entry that a field may name, by its title in a language, in that language's order. */
export function namedIn(graph: Graph, locale: Locale): Named[] {
  const compare = compareIn(locale);
  return [...graph.nodes.values()]
    .filter(({ collection }) => collection !== 'pages')
    .map((node) => ({
      collection: node.collection,
      id: node.id,
      title: viewOf(node, locale).title,
      names: [...Object.values(node.files).map((file) => file.data.title), ...ownNames(node)],
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

/**
 * What a reference holds for what somebody wrote: the entry's id, or `collection/id` where the field may name several collections.
 * Nothing where the name fits no entry, or more than one.
 */
export function referenceOf(entries: readonly Named[], among: readonly Collection[], text: string): string | undefined {
  const id = /\[([a-z0-9-]+)\]\s*$/.exec(text)?.[1] ?? text.trim();
  const wanted = plain(text);
  const known = entries.filter(({ collection }) => among.includes(collection));
  const ids = known.filter((entry) => entry.id === id || `${entry.collection}/${entry.id}` === id);
  const titled = known.filter(({ title }) => plain(title) === wanted);
  const called = known.filter(({ names }) => names.some((name) => plain(name) === wanted));
  const [found, ...others] = [ids, titled, called].find((some) => some.length > 0) ?? [];
  if (found === undefined || others.length > 0) return undefined;
  return among.length === 1 ? found.id : `${found.collection}/${found.id}`;
}
