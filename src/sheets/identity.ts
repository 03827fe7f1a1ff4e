import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { isLocale, type Locale } from '../config/locales.ts';
import { contributed, type Contributed } from '../config/routes.ts';
import { allQuestions, planOf } from './plan.ts';

/** What a worksheet says of itself, on its first page, so that it is known again whatever program has saved it. */
export interface Identity {
  collection: Contributed;
  locale: Locale;
  /** Changes with what is asked and its numbers. */
  version: string;
}

const versionOf = (collection: Contributed): string => {
  const asked = planOf(collection).flatMap(({ questions }) => [...allQuestions(questions)].map(({ number, path }) => `${number} ${path}`));
  return bytesToHex(sha256(utf8ToBytes(asked.join('\n')))).slice(0, 6);
};

export const identityOf = (collection: Contributed, locale: Locale): Identity => ({
  collection,
  locale,
  version: versionOf(collection),
});

/** `ayni:practices:es:3f2a91` */
export const written = ({ collection, locale, version }: Identity): string => `ayni:${collection}:${locale}:${version}`;

const isContributed = (name: string): name is Contributed => contributed.some((one) => one === name);

/** The identity that stands somewhere in a text. */
export function identityIn(text: string): Identity | undefined {
  const [, collection = '', locale, version = ''] = /\bayni:([a-z]+):([a-z]{2}):([0-9a-f]{6})\b/.exec(text) ?? [];
  return isContributed(collection) && isLocale(locale) ? { collection, locale, version } : undefined;
}
