import type { Words } from '../../site/client/words.ts';

/** What the page of the list hands to its script, in the reader's language. */
export interface Settings {
  /** The site's public address, without base: what is cited and exported. */
  siteUrl: string;
  siteName: string;
  /** BCP 47, for dates and figures. */
  tag: string;
  /** Collection → the address of its list, under which its entries stand. */
  places: Partial<Record<string, string>>;
  /** Old name of an entry → the new one. */
  renames: Partial<Record<string, string>>;
  /** The file beside an entry's page that holds its citation. */
  citationFile: string;
  /** Heads of the table's columns. */
  columns: readonly string[];
  texts: Record<
    'loading' | 'moved' | 'removed' | 'cleared' | 'restored' | 'notSaved' | 'gone' | 'failed' | 'sources' | 'notExported',
    string
  > &
    Record<'count' | 'exported', Words>;
}
