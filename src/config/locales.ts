/** The languages of the site, the four of the OAS, the default first. */
export const locales = ['es', 'en', 'pt', 'fr'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'es';

/** A text in each of the four languages. */
export type Localized = Record<Locale, string>;

/** BCP 47 tags for `Intl`, `lang` attributes and Open Graph: the variety each text is written in. */
export const languageTags: Localized = { es: 'es-419', en: 'en', pt: 'pt-BR', fr: 'fr' };

/** BCP 47 tags for dates and figures: English as the Caribbean and the ILO write it (29 July 2013), Spanish as the entries' texts do (2.000). */
export const formatTags: Localized = { ...languageTags, en: 'en-GB', es: 'es-CO' };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
