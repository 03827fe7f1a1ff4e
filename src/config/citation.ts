import type { Locale } from './locales.ts';
import type { Collection } from './routes.ts';
import { site } from './site.ts';

/** The file beside an entry's page that holds its citation. */
export const citationFile = 'cite.bib';

const prefix = site.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The name under which a bibliography knows an entry as read in a language: no two have the same, and it lasts as long as the entry's id. */
export const citationKey = ({ collection, id }: { collection: Collection; id: string }, lang: Locale): string =>
  `${prefix}-${collection}-${id}-${lang}`;
