/** Longer keys are cut at a word: they stand in addresses. */
const longest = 40;

/** Words that say nothing at the beginning of a key. */
const little = new Set(
  'a al da das de del des di do dos du e el en et in la las le les lo los o of os por the to um uma un una une y'.split(' '),
);

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The first words of a text as an id or a key: lower-case, without accents, with hyphens; may be empty. */
export function slugOf(text: string, words: number): string {
  const all = ascii(text).split(' ');
  const telling = all.filter((word) => !little.has(word));
  const slug = (telling.length === 0 ? all : telling).slice(0, words).join('-');
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

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
  let key = name;
  for (let number = 2; taken.has(key); number += 1) key = `${name}-${number}`;
  return key;
}
