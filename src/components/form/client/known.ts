import type { Locale } from '../../../config/locales.ts';
import { suggest } from '../../../entries/suggest.ts';
import { calledBy, having, type Called } from '../../../i18n/typed/names.ts';
import { idFrom } from '../../../i18n/typed/slug.ts';
import { slug } from '../../../schemas/slug.ts';

interface Name {
  title: string;
  names: readonly string[];
  langs: readonly Locale[];
}
export type NameLists = Readonly<Record<string, Readonly<Record<string, Name>>>>;

/** What names stand for what ids; `list` names one list or several (`agreements networks`), and then an id is `collection/id`. */
export interface Known {
  /** The id of a name; of one that no entry has, the id that its entry will get, or the text itself where it could be of several lists. */
  idOf: (list: string, text: string) => string;
  /** The name of an id; of one that no entry has, the name that was written. */
  nameOf: (list: string, id: string) => string;
}

/** Every name of one list or several, with the id that a file has for it. */
export function namesOf(lists: NameLists, list: string): Called[] {
  const names = list.split(' ');
  return names.flatMap((name) =>
    Object.entries(lists[name] ?? {}).map(([id, called]) => ({ ...called, id: names.length > 1 ? `${name}/${id}` : id })),
  );
}

/** More than these are no help. */
const mostMeant = 5;

/** The titles of those that somebody may have meant by a name that fits none, or more than one: that have its words, or one that is nearly it. */
export function mayBe(lists: NameLists, list: string, text: string): string[] {
  const all = namesOf(lists, list);
  const found = having(all, text, ({ title, names }) => [title, ...names].join(' ')).map(({ title }) => title);
  const near = suggest(
    text,
    all.map(({ title }) => title),
    all.flatMap(({ title, names }) => names.map((name) => [name, title] as const)),
  );
  return (found.length > 0 || near === undefined ? found : [near]).slice(0, mostMeant);
}

export function known(lists: NameLists): Known {
  const all = new Map<string, Called[]>();
  const namesIn = (list: string): Called[] => {
    const found = all.get(list) ?? namesOf(lists, list);
    all.set(list, found);
    return found;
  };
  const written = new Map<string, string>();
  const idTo = (list: string, text: string): string => {
    // Languages are no entries, and what could be of several lists is nobody's to choose.
    const id = list === 'languages' || list.includes(' ') || slug.test(text) ? '' : idFrom(text);
    if (id === '') return text;
    written.set(`${list} ${id}`, text);
    return id;
  };
  return {
    idOf: (list, text) => calledBy(namesIn(list), text)?.id ?? idTo(list, text),
    nameOf: (list, id) => namesIn(list).find((name) => name.id === id)?.title ?? written.get(`${list} ${id}`) ?? id,
  };
}
