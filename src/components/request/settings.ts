import type { Words } from '../site/client/words.ts';

/** What a worksheet hands to its script, in the reader's language. */
export interface Settings {
  /** Under which name the browser keeps what is written: the practice's id, or nothing. */
  id: string;
  /** BCP 47, for dates. */
  tag: string;
  /** Where the empty document is. */
  template: string;
  /** How the document is called, without its ending. */
  file: string;
  /** What the document says beside the fields. */
  said: Record<'title' | 'about' | 'clearance' | 'address', string>;
  texts: Record<'cleared' | 'restored' | 'notSaved' | 'notKept', string> & { saved: Words };
}
