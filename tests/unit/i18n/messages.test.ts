import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { messagesOf } from '../../../src/i18n/t.ts';
import { problemWords } from '../../../src/i18n/problems.ts';
import enProblems from '../../../src/i18n/problems/en.json' with { type: 'json' };
import esProblems from '../../../src/i18n/problems/es.json' with { type: 'json' };
import frProblems from '../../../src/i18n/problems/fr.json' with { type: 'json' };
import ptProblems from '../../../src/i18n/problems/pt.json' with { type: 'json' };
import { en as enMessages } from '../../../src/i18n/messages/en.ts';
import { es as esMessages } from '../../../src/i18n/messages/es.ts';
import { fr as frMessages } from '../../../src/i18n/messages/fr.ts';
import { pt as ptMessages } from '../../../src/i18n/messages/pt.ts';

type Messages = Record<string, string | Record<string, string>>;
type Problems = Record<string, Record<'what' | 'why' | 'fix', string>>;

const messages: Record<Locale, Messages> = { es: esMessages, en: enMessages, pt: ptMessages, fr: frMessages };
const problems: Record<Locale, Problems> = { es: esProblems, en: enProblems, pt: ptProblems, fr: frProblems };

const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const formsOf = (message: Messages[string] | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

/** Every name in a message; `count` chooses the form, so that a form may leave it unsaid. */
const placeholders = (message: Messages[string] | undefined): string[] => names(formsOf(message).join(' '));

describe.each(locales.filter((locale) => locale !== 'es'))('the messages in %s', (locale) => {
  it('have the same keys as the Spanish', () => {
    expect(Object.keys(messages[locale]).sort()).toEqual(Object.keys(messages.es).sort());
  });

  it('have the same names to be filled', () => {
    const different = Object.keys(messages.es).filter(
      (key) => placeholders(messages[locale][key]).join() !== placeholders(messages.es[key]).join(),
    );
    expect(different).toEqual([]);
  });

  it('have plural forms where the Spanish have them', () => {
    expect(Object.keys(messages.es).filter((key) => typeof messages[locale][key] !== typeof messages.es[key])).toEqual([]);
  });
});

describe.each(locales)('the messages in %s', (locale) => {
  const list = Object.entries(messages[locale]);

  it('say something, and have no blank at their ends', () => {
    expect(
      list.filter(([, message]) => formsOf(message).some((text) => text.trim() === '' || text !== text.trim())).map(([key]) => key),
    ).toEqual([]);
  });

  it('have a form for every count', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of list) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message), key).toEqual(expect.arrayContaining(['one', 'other']));
      expect(
        Object.keys(message).filter((form) => form !== 'zero' && !categories.some((category) => category === form)),
        key,
      ).toEqual([]);
    }
  });

  it('have in each form what the others have, but for the count', () => {
    for (const [key, message] of list) {
      const [first, ...rest] = formsOf(message).map((text) => names(text).filter((name) => name !== '{count}'));
      for (const other of rest) expect(other, key).toEqual(first);
    }
  });

  it('have no open brace', () => {
    expect(
      list
        .filter(([, message]) =>
          /[{}]/.test(
            formsOf(message)
              .join(' ')
              .replace(/\{\w+\}/g, ''),
          ),
        )
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('are what t takes them from', () => {
    expect(messagesOf(locale)).toEqual(messages[locale]);
  });
});

describe.each(locales)('the words of the rules in %s', (locale) => {
  it('are there for every rule', () => {
    expect(Object.keys(problems[locale]).sort()).toEqual(Object.keys(problems.en).sort());
  });

  it.each(Object.keys(problems.en) as (keyof typeof enProblems)[])('say what, why and what to do for %s', (rule) => {
    const words = problemWords(rule, locale);
    for (const part of ['what', 'why', 'fix'] as const) expect((words[part] as string | undefined)?.trim() ?? '', part).not.toBe('');
  });

  it('have the same names to be filled as the English', () => {
    const all = (words: Problems[string] | undefined) => names(Object.values(words ?? {}).join(' ')).join();
    expect(Object.keys(problems.en).filter((rule) => all(problems[locale][rule]) !== all(problems.en[rule]))).toEqual([]);
  });
});

it('no line of a French text begins with the sign that ends what stands before', () => {
  const texts = [...Object.values(messages.fr).flatMap(formsOf), ...Object.values(problems.fr).flatMap((words) => Object.values(words))];
  expect(texts.filter((text) => / [;:!?»](?!\w)|« /.test(text))).toEqual([]);
});
