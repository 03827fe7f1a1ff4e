import { locales, type Locale } from '../../config/locales.ts';
import type { Collection } from '../../config/routes.ts';
import type { EntryFile, TranslationState } from '../../entries/entry.ts';
import type { Body } from '../../entries/body.ts';
import type { Data } from '../../schemas/registry.ts';
import type { Node } from '../build.ts';

/** An entry as one reader's language shows it. */
export interface View<C extends Collection = Collection> {
  node: Node<C>;
  /** The reader's language. */
  locale: Locale;
  /** The language of the text shown: the reader's, or the original's where no full translation is there. */
  lang: Locale;
  /** What the reader's language has. */
  state: TranslationState | 'missing';
  title: string;
  summary: string;
  /** Language of title and summary: a summary translation gives these two. */
  headLang: Locale;
  data: Data<C>;
  body: Body;
  translation?: EntryFile['translation'];
  /** The languages that have all of it, for hreflang and the language of the text. */
  full: Locale[];
}

const isWhole = (file: EntryFile | undefined): boolean => file !== undefined && file.state !== 'summary';

/** The languages in which an entry can be read whole, in the site's order. */
export const fullLanguages = (node: Node): Locale[] => locales.filter((locale) => isWhole(node.files[locale]));

/** The acronym of a partner or a network in a language: the official one there, else its own. */
export function acronymOf({ data }: Node, locale: Locale): string | undefined {
  if (!('acronym' in data) && !('acronymIn' in data)) return undefined;
  return data.acronymIn?.[locale] ?? data.acronym;
}

/** How an entry reads in a language: its full translation, or the original under the translated head, or the original. */
export function viewOf<C extends Collection>(node: Node<C>, locale: Locale): View<C> {
  const own = node.files[locale];
  const original = node.files[node.lang];
  const shown = own !== undefined && isWhole(own) ? own : original;
  const head = own ?? original;
  if (shown === undefined || head === undefined) throw new Error(`${node.key} has no file in its own language`);
  return {
    node,
    locale,
    lang: shown.lang,
    state: own?.state ?? 'missing',
    title: head.data.title,
    summary: head.data.summary,
    headLang: head.lang,
    data: shown.data,
    body: shown.body,
    ...(own?.translation === undefined ? {} : { translation: own.translation }),
    full: fullLanguages(node),
  };
}
