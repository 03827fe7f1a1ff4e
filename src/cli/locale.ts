import { defaultLocale, isLocale, type Locale } from '../config/locales.ts';

/** The language that a report speaks: the one asked for, else the machine's, else the site's first. */
export function reportLocale(asked?: string): Locale {
  const fromSystem = (process.env['LANG'] ?? '').slice(0, 2);
  return [asked, fromSystem].find(isLocale) ?? defaultLocale;
}
