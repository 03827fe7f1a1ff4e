import { slug } from '../../schemas/slug.ts';

/** The longest id that an entry or an item gets by itself. */
const longest = 60;

/** A text as an id: `Mesa provincial de niñez` is `mesa-provincial-de-ninez`; cut where a word ends. */
export function toId(text: string, max = longest): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || max).replace(/-+$/, '');
}

/** An id that none of the others is: with a number behind it where need be. */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

export const isId = (text: string): boolean => slug.test(text);
