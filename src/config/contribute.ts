import type { Locale } from './locales.ts';
import type { Collection } from './routes.ts';
import { site } from './site.ts';

interface Entry {
  collection: Collection;
  id: string;
}

/** Where an entry lies in the repository, and a text of it. */
export const folderInRepository = ({ collection, id }: Entry): string => `content/${collection}/${id}`;
const pathInRepository = (entry: Entry, lang: Locale): string => `${folderInRepository(entry)}/${lang}.mdx`;

/** Where one adds files to an entry's folder in the browser. */
export const uploadUrl = (entry: Entry): string => `${site.repository}/upload/${site.branch}/${folderInRepository(entry)}`;

/** Where one corrects a language of an entry in the browser. */
export const editUrl = (entry: Entry, lang: Locale): string => `${site.repository}/edit/${site.branch}/${pathInRepository(entry, lang)}`;

/** What the address of a form says of the text that is corrected, and of the entry that is translated (`components/form/client/asked.ts`). */
export const correctionQuery = ({ collection, id }: Entry, lang: Locale): string => `?of=${collection}/${id}/${lang}`;
export const translationQuery = ({ collection, id }: Entry): string => `?translate=${collection}/${id}`;

/** The longest address that GitHub and every browser take, and the longest that mail programs do, in characters. */
const longestAddress = 7_500;
const longestMail = 1_800;

/** An address with a text in it; where that is too long, the address without it. */
export interface Opening {
  url: string;
  /** Whether the text is in the address; otherwise it has to be pasted or attached. */
  whole: boolean;
}

/** Where one proposes a new file on GitHub, filled in while the address is short. */
export function proposeUrl(entry: Entry, lang: Locale, text: string): Opening {
  const start = `${site.repository}/new/${site.branch}?filename=${encodeURIComponent(pathInRepository(entry, lang))}`;
  const full = `${start}&value=${encodeURIComponent(text)}`;
  return full.length <= longestAddress ? { url: full, whole: true } : { url: start, whole: false };
}

/** A mail with a text in it (RFC 6068: lines end in CR LF), or with what to say instead where that is too long or a file is attached. */
export function mailUrl(
  to: string,
  subject: string,
  { text, instead, attached = false }: { text: string; instead: string; attached?: boolean },
): Opening {
  const address = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const full = address(text);
  return full.length <= longestMail && !attached ? { url: full, whole: true } : { url: address(instead), whole: false };
}

/** Where one writes to the editors in public, under a title or under one of one's own. */
export const issueUrl = (title = ''): string => `${site.repository}/issues/new${title === '' ? '' : `?title=${encodeURIComponent(title)}`}`;
