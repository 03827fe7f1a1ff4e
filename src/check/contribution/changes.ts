import { isLocale, locales, defaultLocale, type Locale } from '../../config/locales.ts';
import { collections, type Collection } from '../../config/routes.ts';
import { parse } from '../../entries/parse.ts';

/** What happened to a file of an entry; `files` stands for its images and documents. */
export const changeKinds = ['new', 'corrected', 'translated', 'removed', 'files'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  kind: ChangeKind;
  collection: Collection;
  id: string;
  /** The language of the file; none where images and documents changed. */
  lang?: Locale;
  /** The title as the file has it, cut to a line. */
  title?: string;
}

/** Files by their path from the content folder: an entry's text as it is, of anything else a digest. */
export type Files = ReadonlyMap<string, string>;

const longestTitle = 140;
const isCollection = (name: string | undefined): name is Collection => collections.some((collection) => collection === name);

const headOf = (text: string): Record<string, unknown> => parse(text, '').data;

function kindOf(before: string | undefined, after: string | undefined): ChangeKind {
  if (after === undefined) return 'removed';
  if (before !== undefined) return 'corrected';
  return Object.hasOwn(headOf(after), 'translates') ? 'translated' : 'new';
}

function changeOf(file: string, before: string | undefined, after: string | undefined): Change[] {
  const [collection, id, name = '', ...deeper] = file.split('/');
  if (!isCollection(collection) || id === undefined || deeper.length > 0) return [];
  const lang = name.replace(/\.mdx$/, '');
  if (!name.endsWith('.mdx') || !isLocale(lang)) return [{ kind: 'files', collection, id }];
  const { title } = headOf(after ?? before ?? '');
  return [
    {
      kind: kindOf(before, after),
      collection,
      id,
      lang,
      ...(typeof title === 'string' ? { title: title.slice(0, longestTitle) } : {}),
    },
  ];
}

const nameOf = ({ kind, collection, id, lang }: Change): string => [kind, collection, id, lang].join('/');

/** What is different between two content folders, a change for each text and one for all images and documents of an entry. */
export function changesOf(before: Files, after: Files): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = names
    .filter((name) => before.get(name) !== after.get(name))
    .flatMap((name) => changeOf(name, before.get(name), after.get(name)));
  return [...new Map(changes.map((change) => [nameOf(change), change])).values()];
}

/** The language that most of the changed texts are in: the contributor's, as far as one can tell. */
export function languageOf(changes: readonly Change[]): Locale {
  const count = (locale: Locale) => changes.filter(({ lang }) => lang === locale).length;
  return locales.reduce<Locale>((most, locale) => (count(locale) > count(most) ? locale : most), defaultLocale);
}
