import type { Locale } from './locales.ts';
import type { Collection } from './routes.ts';
import { site } from './site.ts';

interface Entry {
  collection: Collection;
  id: string;
}

/** Where one corrects a language of an entry in the browser. */
export const editUrl = ({ collection, id }: Entry, lang: Locale): string =>
  `${site.repository}/edit/${site.branch}/content/${collection}/${id}/${lang}.mdx`;

/** Where one adds a language to an entry in the browser. */
export const newFileUrl = ({ collection, id }: Entry, lang: Locale): string =>
  `${site.repository}/new/${site.branch}/content/${collection}/${id}?filename=${lang}.mdx`;

/** Where one writes to the editors in public, under a title or under one of one's own. */
export const issueUrl = (title = ''): string => `${site.repository}/issues/new${title === '' ? '' : `?title=${encodeURIComponent(title)}`}`;
