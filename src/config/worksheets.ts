import { locales, type Locale } from './locales.ts';
import { contributed, withBase, type Contributed } from './routes.ts';

/** Documents that are published for who sends an entry by mail: the worksheet, and what a superior clears before it is sent. */
export const worksheetKinds = ['worksheet', 'clearance'] as const;
export type WorksheetKind = (typeof worksheetKinds)[number];

export interface PublishedSheet {
  kind: WorksheetKind;
  collection: Contributed;
  locale: Locale;
}

/** `practices.es`, `practices-clearance.es` */
export const sheetName = ({ kind, collection, locale }: PublishedSheet): string =>
  `${collection}${kind === 'worksheet' ? '' : '-clearance'}.${locale}`;

/** Where a document is downloaded, under a base such as `/ayni/`. */
export const sheetHref = (sheet: PublishedSheet, base: string): string => withBase(`/worksheets/${sheetName(sheet)}.docx`, base);

/** Every document, of every collection that takes contributions, in every language. */
export const publishedSheets: readonly PublishedSheet[] = contributed.flatMap((collection) =>
  worksheetKinds.flatMap((kind) => locales.map((locale) => ({ kind, collection, locale }))),
);
