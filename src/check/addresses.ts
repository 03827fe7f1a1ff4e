import type { WrittenLink } from './links.ts';
import type { Value } from './rule.ts';
import { isAddress } from './texts.ts';

/** A web address that a page gives: in a field, or at a place in its body. */
export interface Given {
  url: URL;
  at: { path: Value['path'] } | { index: number };
}

const given = (written: string, at: Given['at']): Given[] =>
  isAddress(written) && URL.canParse(written) ? [{ url: new URL(written), at }] : [];

/** Every web address of a page: of its fields and of the links in its text. */
export const addressesOf = (values: readonly Value[], links: readonly WrittenLink[]): Given[] => [
  ...values.flatMap(({ value, path }) => given(value, { path })),
  ...links.flatMap(({ target, index }) => given(target, { index })),
];
