import type { Locale } from '../../config/locales.ts';
import type { Contributed } from '../../config/routes.ts';
import type { Words } from '../site/client/words.ts';

/** What the page hands to the form's script, in the reader's language. */
export interface FormSettings {
  collection: Contributed;
  locale: Locale;
  /** BCP 47. */
  tag: string;
  /** The site's base, with a slash at both ends. */
  base: string;
  /** Whether the text has no sections: the author is free. */
  free: boolean;
  /** The languages that it suggests, by code. */
  languages: Readonly<Record<string, string>>;
  /** Where an entry of each collection is written. */
  forms: Readonly<Record<string, string>>;
  texts: Readonly<Record<FormText, Words>>;
}

/** Messages (`form.*`) that the script says. */
export const formTexts = [
  'failed',
  'item',
  'noSources',
  'readAs',
  'isIt',
  'unnamed',
  'propose',
  'source',
  'noSource',
  'id.form',
  'id.taken',
  'problems',
  'at',
  'downloaded',
  'copied',
  'notCopied',
  'attach',
  'mailSubject',
  'saved',
  'restored',
  'cleared',
  'notKept',
  'unchanged.correct',
  'unchanged.translate',
  'gone',
  'correcting',
  'translating',
  'freeText',
  'drawing',
  'notDrawn',
  'picture.facts',
  'picture.smaller',
  'picture.placed',
  'picture.noCredit',
  'problem.image/alt',
] as const;
export type FormText = (typeof formTexts)[number];
