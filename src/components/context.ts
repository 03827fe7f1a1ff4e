import type { Locale } from '../config/locales.ts';
import { languageTags } from '../config/locales.ts';
import { hrefOf, type Place } from '../config/routes.ts';
import type { Graph, Node } from '../graph/build.ts';
import { viewOf, type View } from '../graph/derive/view.ts';
import type { Collection } from '../config/routes.ts';
import { t, type MessageKey, type Params } from '../i18n/t.ts';
import { countryName, definitionOf, labelOf } from '../i18n/labels.ts';
import type { CountryCode } from '../schemas/field.ts';
import type { Code, VocabularyName } from '../schemas/vocabularies/index.ts';

/** What every component is handed: the graph, the reader's language, and the words and addresses that follow from it. */
export interface Context {
  graph: Graph;
  locale: Locale;
  base: string;
  /** The site's address without base or path. */
  siteUrl: string;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
  t: (key: MessageKey, params?: Params) => string;
  href: (place: Place) => string;
  hrefOf: (node: Pick<Node, 'collection' | 'id'>) => string;
  country: (code: CountryCode) => string;
  label: <N extends VocabularyName>(vocabulary: N, code: Code<N>) => string;
  definition: <N extends VocabularyName>(vocabulary: N, code: Code<N>) => string;
  view: <C extends Collection>(node: Node<C>) => View<C>;
  /** The `lang` attribute of a text, where it is not the page's own language. */
  lang: (lang: Locale) => string | undefined;
}

export function contextOf(graph: Graph, locale: Locale, site: { base: string; siteUrl: string; today: string }): Context {
  const href = (place: Place) => hrefOf(place, locale, site.base);
  return {
    graph,
    locale,
    ...site,
    t: (key, params) => t(locale, key, params),
    href,
    hrefOf: ({ collection, id }) => href({ kind: 'entry', collection, id }),
    country: (code) => countryName(code, locale),
    label: (vocabulary, code) => labelOf(vocabulary, code, locale),
    definition: (vocabulary, code) => definitionOf(vocabulary, code, locale),
    view: (node) => viewOf(node, locale),
    lang: (lang) => (lang === locale ? undefined : languageTags[lang]),
  };
}
