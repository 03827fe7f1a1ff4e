/** How many practices stand side by side at most. */
export const most = 4;

/** Where the browser keeps the choice. */
export const choiceKey = 'ayni:compare';

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Reads what the browser kept, whoever wrote it: the ids, each once, and no more than fit. */
export function readChoice(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? distinct(value.filter(isId)).slice(0, most) : [];
  } catch {
    return [];
  }
}

export const writeChoice = (ids: readonly string[]): string => JSON.stringify(ids);

/** The choice with a practice at its end, or without it where it had it; where it is full, as it was. */
export function toggledIn(ids: readonly string[], id: string): string[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return ids.length < most ? [...ids, id] : [...ids];
}

/** The practices that an address `?p=a,b,c` asks for, each once; what can be no id is kept apart, so that it can be told. */
export function readAddress(search: string): { ids: string[]; odd: string[] } {
  const asked = distinct(
    new URLSearchParams(search)
      .getAll('p')
      .flatMap((value) => value.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  return { ids: asked.filter(isId), odd: asked.filter((id) => !isId(id)) };
}

/** The inverse: empty where there are none. */
export const writeAddress = (ids: readonly string[]): string => (ids.length === 0 ? '' : `?p=${ids.join(',')}`);
