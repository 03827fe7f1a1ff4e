import type { Locale } from '../../config/locales.ts';
import type { Collection } from '../../config/routes.ts';
import { nodesOf, type Graph } from '../build.ts';
import { acronymOf, viewOf } from './view.ts';

/** What an entry is called in a language, for somebody who chooses among them. */
export interface Named {
  id: string;
  name: string;
  acronym?: string;
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
