import { defaultLocale, locales, type Locale } from '../../config/locales.ts';
import { languageName } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { UsageError } from '../args.ts';
import type { Asker } from './asker.ts';
import { collectionIn, open, spokenLanguage, type Open } from './settings.ts';

/** A question of the command's own, not of a field. */
export const ownQuestion = (lang: Locale, key: 'collection' | 'in' | 'id') => ({
  label: t(lang, `new.ask.${key}`),
  help: t(lang, `new.ask.${key}.help`),
  required: true,
});

/** The language of the person; asked for in all four where neither the arguments nor the machine say. */
export async function languageOf(args: readonly string[], system: string, asker?: (lang: Locale) => Asker): Promise<Locale> {
  const spoken = spokenLanguage(args, system);
  if (spoken !== undefined) return spoken;
  if (asker === undefined) return defaultLocale;
  const label = [...new Set(locales.map((lang) => t(lang, 'new.ask.lang')))].join(' · ');
  const options = locales.map((lang) => ({ value: lang, label: languageName(lang, lang) }));
  return (await asker(defaultLocale).pick({ label, required: true, first: true, options })) as Locale;
}

/** @throws {UsageError} when there is none, and nobody to ask. */
export async function collectionOf(args: readonly string[], lang: Locale, asker: Asker | undefined): Promise<Open> {
  const named = collectionIn(args);
  if (named !== undefined) return named;
  if (asker === undefined) throw new UsageError('new.noCollection', { allowed: open.join(', ') });
  const options = open.map((value) => ({ value, label: t(lang, `one.${value}`) }));
  return (await asker.pick({ ...ownQuestion(lang, 'collection'), first: true, options })) as Open;
}

/** The language of the text: where it was not said, the person's own, or what they answer. */
export async function textLanguage(asked: Locale | undefined, lang: Locale, asker: Asker | undefined): Promise<Locale> {
  if (asked !== undefined || asker === undefined) return asked ?? lang;
  const others = locales.filter((locale) => locale !== lang);
  const options = [lang, ...others].map((value) => ({ value, label: languageName(value, lang) }));
  return (await asker.pick({ ...ownQuestion(lang, 'in'), first: true, options })) as Locale;
}
