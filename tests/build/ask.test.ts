import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { learnerCountries } from '../../src/graph/derive/learners.ts';
import { countryName } from '../../src/i18n/labels.ts';
import { t } from '../../src/i18n/t.ts';
import type { CountryCode } from '../../src/schemas/field.ts';
import { isOnTheme, parents, parties, partners, points, today } from '../support/naive-match.ts';
import { attribute, elements, hrefsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, fixture, realContent } from '../support/site.ts';

const words = (element: Element): string =>
  toString(element)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
const within = (page: BuiltPage, root: Element, pick: (element: Element) => boolean): Element[] =>
  elements({ ...page, tree: { type: 'root', children: [root] } }, pick);
const hasClass = (name: string) => (element: Element) => (attribute(element, 'className') ?? '').split(' ').includes(name);

describe('whom to ask, on the real records', () => {
  let pages: Map<string, BuiltPage>;
  beforeAll(async () => {
    pages = new Map(pagesOf(await builtSite(realContent, { BUILD_DATE: today })).map((page) => [page.url, page]));
  });
  const pageOf = (locale: (typeof locales)[number], code?: CountryCode): BuiltPage => {
    const page = pages.get(pathOf({ kind: 'learning', view: 'ask', ...(code === undefined ? {} : { of: [code] }) }, locale));
    if (page === undefined) throw new Error(`No page ${locale} ${code ?? ''}`);
    return page;
  };

  test('every country of the Americas has its page in each language, linked from the first', () => {
    for (const locale of locales)
      for (const code of learnerCountries) {
        const { url } = pageOf(locale, code);
        expect(hrefsOf(pageOf(locale)), url).toContain(url);
      }
  });

  test('every suggestion leads to a request in the name of the country that asks, of a practice or blank', () => {
    const suggestions = elements(pageOf('es', 'GT'), hasClass('suggestion'));
    const request = pathOf({ kind: 'learning', view: 'request' }, 'es');
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      const hrefs = within(pageOf('es', 'GT'), suggestion, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
      const requests = hrefs.filter((href) => href.startsWith(request));
      expect(requests.length, words(suggestion)).toBeGreaterThan(0);
      expect(requests.every((href) => href.endsWith('?country=GT'))).toBe(true);
      const blank = requests.includes(`${request}?country=GT`);
      expect(blank, words(suggestion)).toBe(requests.length === 1 && blank);
    }
  });

  test.each(['GT', 'TT', 'HT'] as const)('%s: each theme says how many know it, and names first whom a second count names', (learner) => {
    for (const locale of locales) {
      const page = pageOf(locale, learner);
      const themes = elements(page, hasClass('ask-theme'));
      const named = [...parents.keys()].filter((theme) =>
        [...parties].some((one) => one !== learner && points(one, theme, learner) !== undefined),
      );
      expect(themes.map(({ properties }) => String(properties.id)).sort()).toEqual(named.sort());
      for (const details of themes) {
        const theme = String(details.properties.id);
        const others = [...parties].filter((party) => party !== learner);
        const count = others.filter((party) => isOnTheme(party, theme)).length;
        const summary = words(within(page, details, ({ tagName }) => tagName === 'summary')[0] ?? details);
        expect(summary.endsWith(count === 0 ? t(locale, 'ask.count.neighbour') : t(locale, 'ask.count', { count })), summary).toBe(true);
        const shown = within(page, details, hasClass('suggestion-name')).map(words);
        const all = others.flatMap((party) => points(party, theme, learner) ?? []).sort((a, b) => b - a);
        const pointsOf = (name: string) => {
          const country = others.find((party) => !party.includes('/') && countryName(party as CountryCode, locale) === name);
          const organisation = others.find((party) => {
            const data = partners.get(party.slice('partners/'.length));
            return party.includes('/') && [data?.acronymIn?.[locale] ?? data?.acronym, data?.title].includes(name);
          });
          return points(country ?? organisation ?? '', theme, learner);
        };
        expect(shown.map(pointsOf), `${page.url} ${theme}: ${shown.join(', ')}`).toEqual(all.slice(0, 5));
      }
      const answered = [...parents.keys()].filter((theme) => [...parties].some((party) => party !== learner && isOnTheme(party, theme)));
      const lead = t(locale, 'ask.country.lead', { country: countryName(learner, locale), count: answered.length, of: parents.size });
      expect(elements(page, hasClass('lead')).map(words)).toEqual([lead]);
    }
  });

  test('no page weighs more than 50 kB compressed', () => {
    for (const code of learnerCountries) expect(gzipSync(pageOf('es', code).html).length, code).toBeLessThan(50_000);
  });

  test('the register says that it is empty, and how to declare', () => {
    for (const locale of locales) {
      const page = pages.get(pathOf({ kind: 'learning', view: 'register' }, locale));
      const text = page === undefined ? '' : words(page.tree as unknown as Element);
      for (const key of ['register.lead.empty', 'register.empty', 'register.who.text', 'register.withdraw'] as const)
        expect(text).toContain(t(locale, key));
      expect(text).toContain(t(locale, 'register.term.text', { count: 12 }));
    }
  });
});

test('a register with declarations shows each with its date, and each need with who could answer it', async () => {
  const dir = await builtSite(fixture('extremes'), { SITE_BASE: '/ayni/' });
  const page = pagesOf(dir).find(({ url }) => url === pathOf({ kind: 'learning', view: 'register' }, 'es'));
  if (page === undefined) throw new Error('No register');
  const sections = (id: string) => elements(page, (element) => attribute(element, 'ariaLabelledBy') === id).map(words);
  expect(sections('offers')[0]).toContain('2 de enero de 2026');
  expect(sections('needs')[0]).toContain('2 de enero de 2027');
  expect(sections('needs')[0]).toMatch(new RegExp([t('es', 'ask.experienced'), t('es', 'ask.declared'), t('es', 'ask.nobody')].join('|')));
  expect(page.html).not.toContain(t('es', 'register.empty'));
});
