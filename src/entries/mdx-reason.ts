import type { ReasonId } from '../i18n/reasons.ts';

/** What the parsers of a text throw: a message, and of most a name of the fault (`ruleId`). */
export interface SyntaxFault {
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
  reason?: string;
  ruleId?: string;
}

/** What a fault is by its name. */
const byRule: Readonly<Record<string, ReasonId>> = {
  'unexpected-closing-slash': 'mdx/closes-nothing',
  'unexpected-attribute': 'mdx/closing-tag',
  'unexpected-self-closing-slash': 'mdx/closing-tag',
  'unexpected-lazy': 'mdx/lazy',
};

/** What a fault is by what is said of it; the first that fits. */
const bySaid: readonly (readonly [said: RegExp, reason: ReasonId])[] = [
  [/^Unexpected closing tag/, 'mdx/mismatch'],
  [/before the end of `(?:strong|emphasis|delete|link|tableCell)`/, 'mdx/crossed'],
  [/^Expected a closing tag for/, 'mdx/unclosed'],
  [/^Expected the closing tag|^A tag closes outside|^Cannot close/, 'mdx/crossed'],
  [/in expression|A brace stands/, 'mdx/brace'],
  [/to create a comment/, 'mdx/comment'],
  [/to create a link/, 'mdx/address'],
  [/in attribute value/, 'mdx/quote'],
  [/^Unexpected end of file/, 'mdx/open-tag'],
  [/before attribute value/, 'mdx/value'],
  [/after self-closing slash/, 'mdx/slash'],
  [/attribute name/, 'mdx/attribute'],
  [/(?:before|in|after) (?:\w+ )?name,/, 'mdx/name'],
];

/** Why a text cannot be read, in our words, with the sign or the tags that it is about; the parser's own words for what is not known. */
export function mdxReason({ message, reason = message, ruleId = '' }: SyntaxFault): Record<string, string> & { reason: ReasonId } {
  const words = reason.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '');
  const [first = '', second = first] = [...words.matchAll(/`(<[^`]*>)`/g)].map((match) => match[1] ?? '');
  return {
    reason: byRule[ruleId] ?? bySaid.find(([said]) => said.test(words))?.[1] ?? 'mdx/other',
    sign: /^Unexpected character `(` ` `|[^`]+)`/.exec(words)?.[1]?.replace('` ` `', '`') ?? '',
    tag: first,
    open: second,
    words: words.slice(0, 160),
  };
}
