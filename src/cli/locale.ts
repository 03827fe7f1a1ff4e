import { defaultLocale, isLocale, locales, type Locale } from '../config/locales.ts';
import { oneOf } from './args.ts';

/** The language that a report speaks: the one asked for, else the machine's, else the site's first. */
export function reportLocale(asked?: string): Locale {
  const fromSystem = (process.env['LANG'] ?? '').slice(0, 2);
  return [asked, fromSystem].find(isLocale) ?? defaultLocale;
}

/**
 * The language of `--lang`, else as `reportLocale`.
 * @throws {UsageError} when it is not a language of the site.
 */
export const langOf = (asked: string | undefined): Locale => (asked === undefined ? reportLocale() : oneOf('--lang', asked, locales));

/** The language that arguments ask for, whatever else is wrong with them: an error is said in it too. */
export function langIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return reportLocale(args[at]?.split('=')[1] ?? args[at + 1]);
}
