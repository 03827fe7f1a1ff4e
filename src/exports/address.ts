import type { Locale } from '../config/locales.ts';
import { hrefOf, type Place } from '../config/routes.ts';
import type { Node } from '../graph/build.ts';

/** Where the site is served: its address without base, and the base, which begins and ends with a slash. */
export interface Served {
  siteUrl: string;
  base: string;
}

/** The whole address of a page, for what is read outside the site. */
export const addressOf = (place: Place, locale: Locale, { siteUrl, base }: Served): string =>
  new URL(hrefOf(place, locale, base), siteUrl).href;

/** The whole address of an entry's page. */
export const entryAddress = ({ collection, id }: Node, locale: Locale, served: Served): string =>
  addressOf({ kind: 'entry', collection, id }, locale, served);
