import { isLocale, type Locale } from '../../../config/locales.ts';
import { slug } from '../../../schemas/slug.ts';

/** What the address of a form asks for: a new entry, a correction of a text, a translation of an entry. */
export type Asked =
  | { kind: 'new' }
  | { kind: 'correct'; collection: string; id: string; lang: Locale }
  | { kind: 'translate'; collection: string; id: string };

/** `?of=practices/seclo/es` corrects, `?translate=practices/seclo` translates into the language of the page; anything else is a new entry. */
export function askedBy(search: string): Asked {
  const params = new URLSearchParams(search);
  const [collection = '', id = '', lang] = (params.get('of') ?? params.get('translate') ?? '').split('/');
  if (!slug.test(collection) || !slug.test(id)) return { kind: 'new' };
  if (params.has('of')) return isLocale(lang) ? { kind: 'correct', collection, id, lang } : { kind: 'new' };
  return { kind: 'translate', collection, id };
}
