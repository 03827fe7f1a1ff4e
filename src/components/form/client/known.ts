import type { Locale } from '../../../config/locales.ts';

interface Name {
  title: string;
  langs: readonly Locale[];
}
export type NameLists = Readonly<Record<string, Readonly<Record<string, Name>>>>;

/** What names stand for what ids; `list` names one list or several (`agreements networks`), and then an id is `collection/id`. */
export interface Known {
  /** The id of a name, or the text itself where it is none. */
  idOf: (list: string, text: string) => string;
  /** The name of an id, or the id itself. */
  nameOf: (list: string, id: string) => string;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Every name of one list or several, with the id that a file has for it. */
export function namesOf(lists: NameLists, list: string): { id: string; title: string }[] {
  const names = list.split(' ');
  return names.flatMap((name) =>
    Object.entries(lists[name] ?? {}).map(([id, { title }]) => ({ id: names.length > 1 ? `${name}/${id}` : id, title })),
  );
}

export function known(lists: NameLists): Known {
  const idsByName = new Map<string, Map<string, string>>();
  const idsOf = (list: string): Map<string, string> => {
    const found = idsByName.get(list) ?? new Map(namesOf(lists, list).map(({ id, title }) => [fold(title), id]));
    idsByName.set(list, found);
    return found;
  };
  return {
    idOf: (list, text) => idsOf(list).get(fold(text)) ?? text,
    nameOf: (list, id) => namesOf(lists, list).find((name) => name.id === id)?.title ?? id,
  };
}
