import type { WrittenLink } from './links.ts';
import type { Value, Where } from './rule.ts';
import { isAddress } from './texts.ts';

/** A web address that a page gives. */
export interface Given {
  url: URL;
  where: Where;
}

const given = (written: string, where: Where): Given[] =>
  isAddress(written) && URL.canParse(written) ? [{ url: new URL(written), where }] : [];

/** Every web address of a page: of its fields and of the links in its text. */
export const addressesOf = (values: readonly Value[], links: readonly WrittenLink[]): Given[] => [
  ...values.flatMap(({ value, path }) => given(value, { path })),
  ...links.flatMap(({ target, line, column }) => given(target, { line, column })),
];
