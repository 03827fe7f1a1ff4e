import type { WrittenLink } from './links.ts';
import type { Value } from './rule.ts';
import { asRead, isAddress, writtenAt } from './texts.ts';

/** A web address that a page gives: in a field, or at a place in its body. */
export interface Given {
  url: URL;
  at: { path: Value['path'] } | { index: number };
}

const given = (written: string, at: Given['at']): Given[] =>
  isAddress(written) && URL.canParse(written) ? [{ url: new URL(written), at }] : [];

/** An address that stands in the text with no words of its own, which a page shows as a link all the same. */
const bare = /(?<!\]\(<?|\]: {0,8}<?|[\w/"'`[=])(?:https?:\/\/|www\.)[\p{L}\d][^\s<>()[\]"'`]*/giu;

function bareIn(body: string): Given[] {
  const read = asRead(body);
  return [...read.matchAll(bare)].flatMap(({ 0: address, index }) =>
    given(isAddress(address) ? address : `https://${address}`, { index: writtenAt(body, index) }),
  );
}

/** Every web address of a page: of its fields, of the links in its text, and those that stand in it as they are. */
export const addressesOf = (values: readonly Value[], body: string, links: readonly WrittenLink[]): Given[] => [
  ...values.flatMap(({ value, path }) => given(value, { path })),
  ...links.flatMap(({ target, index }) => given(asRead(target), { index })),
  ...bareIn(body),
];
