import type { Words } from '../../site/client/words.ts';

/** What the page of the comparison hands to its script, in the reader's language. */
export interface Settings {
  /** The list of practices, under which each has its page. */
  practices: string;
  /** BCP 47, for figures. */
  tag: string;
  texts: Record<'loading' | 'onlyOne' | 'tooMany' | 'unknown' | 'failed' | 'removed', string> & { ready: Words };
}
