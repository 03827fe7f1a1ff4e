/** An entry that a reader keeps: which, and its title when it was kept, for the day on which it is no longer there. */
export interface Kept {
  /** `practices/seclo` */
  key: string;
  title: string;
}

/** Where the browser keeps the list; the script of every page looks there too. */
export const listKey = 'ayni:list';

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'title' in value &&
  typeof value.title === 'string' &&
  typeof value.key === 'string' &&
  /^[a-z]+\/[a-z0-9-]+$/.test(value.key);

/** Reads what the browser kept, whoever wrote it: of anything else than entries it takes nothing, of an entry the first. */
export function readList(text: string | null): Kept[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const items = Array.isArray(value) ? value.filter(isKept).map(({ key, title }) => ({ key, title })) : [];
  return items.filter((item, index) => items.findIndex((other) => other.key === item.key) === index);
}

export const writeList = (list: readonly Kept[]): string => JSON.stringify(list);

export const holds = (list: readonly Kept[], key: string): boolean => list.some((item) => item.key === key);

export const without = (list: readonly Kept[], key: string): Kept[] => list.filter((item) => item.key !== key);

/** The list with an entry at its end, or without it where it had it. */
export const toggled = (list: readonly Kept[], item: Kept): Kept[] => (holds(list, item.key) ? without(list, item.key) : [...list, item]);

/** The list with an entry moved by a number of places, as far as the list goes. */
export function moved(list: readonly Kept[], key: string, by: number): Kept[] {
  const from = list.findIndex((item) => item.key === key);
  const item = list[from];
  if (item === undefined) return [...list];
  const rest = without(list, key);
  return rest.toSpliced(Math.min(Math.max(from + by, 0), rest.length), 0, item);
}
