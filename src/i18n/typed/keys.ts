import { freeName, slugOf } from './slug.ts';

type Item = Readonly<Record<string, unknown>>;

/** What an item is best called by, in the order of preference. */
const telling = ['title', 'term', 'indicator', 'organisation', 'plan', 'text', 'kind', 'side', 'by'] as const;

const textOf = (item: Item, name: string): string => {
  const value = item[name];
  return typeof value === 'string' ? value : '';
};

function nameOf(item: Item, list: string): string {
  if (list === 'sources') {
    const year = /^\d{4}/.exec(textOf(item, 'published'))?.[0] ?? '';
    return [slugOf(textOf(item, 'publisher') || textOf(item, 'title'), 3), year].filter((part) => part !== '').join('-');
  }
  const text = telling.map((name) => textOf(item, name)).find((said) => said !== '');
  return slugOf(text ?? '', 4);
}

/** A key for an item, unlike those that its list has: from what it says, else from the list's name. */
export function keyFor(item: Item, list: string, taken: ReadonlySet<string>): string {
  const name = nameOf(item, list) || slugOf(list.replace(/([A-Z])/g, ' $1'), 2);
  return freeName(name, (key) => taken.has(key));
}
