import { formatTags, languageTags, locales, type Locale } from '../config/locales.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { pt } from './messages/pt.ts';

/** A text, or its forms by CLDR plural category chosen by the parameter `count`. */
type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

type Keys = keyof typeof es;
/** A language with a key too few or too many fails the type check here. */
type SameKeys<T> = [Exclude<keyof T, Keys>, Exclude<Keys, keyof T>] extends [never, never] ? T : never;
const complete = <T extends Record<string, Message>>(messages: SameKeys<T>): Record<Keys, Message> => messages;

const messages: Record<Locale, Record<Keys, Message>> = { es, en: complete(en), pt: complete(pt), fr: complete(fr) };

export type MessageKey = Keys;
export type Params = Readonly<Record<string, string | number>>;

const perLocale = <T>(make: (tag: string) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(languageTags[locale])])) as Record<Locale, T>;

const plurals = perLocale((tag) => new Intl.PluralRules(tag));
const numbers = Object.fromEntries(locales.map((locale) => [locale, new Intl.NumberFormat(formatTags[locale])])) as Record<
  Locale,
  Intl.NumberFormat
>;

/** Puts parameters in the place of `{name}`; numbers as the language writes them. A name without a parameter stays, so that a test sees it. */
export const fill = (text: string, params: Params, locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? numbers[locale].format(value) : (value ?? whole);
  });

function form(message: Message, locale: Locale, params: Params): string {
  if (typeof message === 'string') return message;
  const count = params['count'];
  return message[plurals[locale].select(typeof count === 'number' ? count : 0)] ?? message.other;
}

/** A text of the interface in a language. */
export const t = (locale: Locale, key: MessageKey, params: Params = {}): string =>
  fill(form(messages[locale][key], locale, params), params, locale);

/** Every message of a language as it stands, for tests and for scripts in the browser. */
export const messagesOf = (locale: Locale): Readonly<Record<MessageKey, Message>> => messages[locale];
