import type { Nodes, Root } from 'mdast';
import type { Position } from './problem.ts';

/**
 * Characters without a shape: controls, marks that turn the direction of a line, joiners, halves of pairs, private ones,
 * and U+FFFD, which stands where a letter was lost. Tabs, line ends (a return is none: files are read without) and the two signs that choose an emoji's look are none of them.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD](?<![\t\n\uFE0E\uFE0F])/u;

const everyInvisible = new RegExp(invisible, 'gu');

/** A text that another program made, without what nobody sees in it; U+FFFD stays, for a letter was lost there. */
export const withoutHidden = (text: string): string => text.replace(everyInvisible, (hidden) => (hidden === '\uFFFD' ? hidden : ''));

/** `U+202E` */
const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first invisible character of a text, with where it stands. */
export function hiddenIn(text: string): { code: string; index: number } | undefined {
  const match = invisible.exec(text);
  return match === null ? undefined : { code: codeOf(match[0]), index: match.index };
}

/** The first value or name in data that holds an invisible character, as YAML's escapes can write one; an alias may make a ring. */
export function hiddenInData(data: unknown): { code: string; path: (string | number)[] } | undefined {
  const seen = new Set<unknown>();
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: data, path: [] }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, path } = item;
    const hidden = hiddenIn(String(path.at(-1) ?? '')) ?? (typeof value === 'string' ? hiddenIn(value) : undefined);
    if (hidden !== undefined) return { code: hidden.code, path };
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const parts = Object.entries(value).map(([name, part]) => ({
      value: part as unknown,
      path: [...path, Array.isArray(value) ? Number(name) : name],
    }));
    open.push(...parts.reverse());
  }
  return undefined;
}

/** What a node says of itself and no page shows: after the fence of code the parsers even read entities in two ways. */
const unseen: ReadonlySet<string> = new Set(['type', 'lang', 'meta']);

const wordsOf = (node: Nodes): string[] => {
  // Code is refused whatever it holds.
  if (/^mdx.*(?:Expression|Esm)$/.test(node.type)) return [];
  const attributes = 'attributes' in node && Array.isArray(node.attributes) ? (node.attributes as { value?: unknown }[]) : [];
  const own = Object.entries(node).flatMap(([name, value]) => (unseen.has(name) || typeof value !== 'string' ? [] : [value]));
  return [...own, ...attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))];
};

/** The first node whose words hold an invisible character, as an entity (`&#x202e;`) can write one. */
export function hiddenInTree(tree: Root): (Position & { code: string }) | undefined {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const words of wordsOf(node)) {
      const hidden = hiddenIn(words);
      if (hidden !== undefined)
        return { code: hidden.code, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    }
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return undefined;
}
