import type { ErrorCode, YAMLError } from 'yaml';
import type { ReasonId } from '../i18n/reasons.ts';

/** What a fault is in our words, by its code: https://eemeli.org/yaml/#errors; the list is the library's own. */
export const reasonOfCode: Readonly<Record<ErrorCode, ReasonId>> = {
  ALIAS_PROPS: 'yaml/sign',
  BAD_ALIAS: 'yaml/sign',
  BAD_COLLECTION_TYPE: 'yaml/sign',
  BAD_DIRECTIVE: 'yaml/directive',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_INDENT: 'yaml/indent',
  BAD_PROP_ORDER: 'yaml/sign',
  BAD_SCALAR_START: 'yaml/sign',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/two-colons',
  BLOCK_IN_FLOW: 'yaml/block-in-flow',
  DUPLICATE_KEY: 'yaml/twice',
  IMPOSSIBLE: 'yaml/other',
  KEY_OVER_1024_CHARS: 'yaml/long-name',
  MISSING_CHAR: 'yaml/missing-sign',
  MULTILINE_IMPLICIT_KEY: 'yaml/several-lines',
  MULTIPLE_ANCHORS: 'yaml/sign',
  MULTIPLE_DOCS: 'yaml/two-headers',
  MULTIPLE_TAGS: 'yaml/sign',
  NON_STRING_KEY: 'yaml/name',
  RESOURCE_EXHAUSTION: 'depth',
  TAB_AS_INDENT: 'yaml/tab',
  TAG_RESOLVE_FAILED: 'yaml/sign',
  UNEXPECTED_TOKEN: 'yaml/unexpected',
};

/** One code stands for several things that are missing: the message tells which. */
const missing: readonly (readonly [said: RegExp, reason: ReasonId])[] = [
  [/quote/, 'yaml/quote'],
  [/ and end with a |Missing , /, 'yaml/bracket'],
  [/map values|- indicator/, 'yaml/no-colon'],
];

/** The quotes that a text processor writes in the place of straight ones, where a value begins. */
const curly = /[:\-[{,]\s+[“”„‘’]/;

/**
 * Why a header cannot be read, in our words; the library's own words stand beside it for what is not known.
 * @param line the line of the header at which it says so.
 */
export function yamlReason({ code, message }: Pick<YAMLError, 'code' | 'message'>, line = ''): { reason: ReasonId; words: string } {
  const special = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? missing.find(([said]) => said.test(message))?.[1] : undefined;
  // A later version of the library may have a code more.
  const known = (reasonOfCode as Partial<Record<string, ReasonId>>)[code];
  const quoted = code !== 'TAB_AS_INDENT' && curly.test(line) ? 'yaml/curly-quotes' : undefined;
  return { reason: quoted ?? special ?? known ?? 'yaml/other', words: message.split(/ at line \d+/)[0] ?? '' };
}
