import { describe, expect, it } from 'vitest';
import { eachOf } from '../../../../src/components/site/client/parts.ts';
import { speaker } from '../../../../src/components/site/client/words.ts';
import { formatTags, locales } from '../../../../src/config/locales.ts';
import { messagesOf, t } from '../../../../src/i18n/t.ts';

describe('the page’s words', () => {
  it.each(locales)('are said by the script as the build says them, in %s', (locale) => {
    const say = speaker(formatTags[locale]);
    for (const count of [0, 1, 2, 4, 1234])
      for (const key of ['compare.chosen', 'shelf.count', 'compare.tooMany'] as const)
        expect(say(messagesOf(locale)[key], { count, max: 4 })).toBe(t(locale, key, { count, max: 4 }));
  });

  it('have a value as it is, whatever signs it has', () => {
    expect(speaker('es')('«{title}»', { title: '$& {title} <b>' })).toBe('«$& {title} <b>»');
    expect(speaker('es')('{one} {two}', { one: 'a' })).toBe('a {two}');
  });
});

describe('a thing run for every item', () => {
  it('gives the outcomes in the items’ order, a few at a time', async () => {
    let [running, most] = [0, 0];
    const outcomes = await eachOf([30, 1, 20, 5, 1, 10, 2], async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return ms * 2;
    });
    expect(outcomes).toEqual([60, 2, 40, 10, 2, 20, 4]);
    expect(most).toBe(4);
    expect(await eachOf([], () => Promise.resolve(1))).toEqual([]);
  });
});
