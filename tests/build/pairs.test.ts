import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pairPlace, pathOf, type Place } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { entriesByCountry } from '../../src/graph/derive/countries.ts';
import { formatList } from '../../src/i18n/format.ts';
import { countryName } from '../../src/i18n/labels.ts';
import { t, type MessageKey } from '../../src/i18n/t.ts';
import type { CountryCode } from '../../src/schemas/field.ts';
import { hrefsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { recountCountry, recountPairs } from '../support/recount.ts';
import { builtSite, realContent } from '../support/site.ts';

const naive = recountPairs();
const withEntries = [...entriesByCountry(buildGraph(readContent(realContent).files).graph)].flatMap(([code, keys]) =>
  keys.length === 0 ? [] : [code],
);
const codes = withEntries.sort();
const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other): [CountryCode, CountryCode] => [one, other]));
const countsOf = (pair: readonly string[]) => {
  const box = naive.get(pair.join('-'));
  const size = (set: Set<string> | undefined) => set?.size ?? 0;
  return {
    exchanges: size(box?.exchanges),
    planned: size(box?.planned),
    adaptations: size(box?.adaptations),
    agreements: size(box?.agreements),
    networks: size(box?.networks),
  };
};
const isTogether = (pair: readonly string[]): boolean => {
  const { networks: _, ...counts } = countsOf(pair);
  return Object.values(counts).some((count) => count > 0);
};

let byUrl: Map<string, BuiltPage>;
beforeAll(async () => {
  byUrl = new Map(pagesOf(await builtSite(realContent)).map((page) => [page.url, page]));
});
function pageOf(place: Place, locale: Locale): BuiltPage {
  const page = byUrl.get(pathOf(place, locale));
  if (page === undefined) throw new Error(`${pathOf(place, locale)} is no page`);
  return page;
}

const sectionOf = ({ html }: BuiltPage, id: string): string =>
  new RegExp(`<section[^>]*aria-labelledby="${id}"[^>]*>(.*?)</section>`, 's').exec(html)?.[1] ?? '';
const rowsIn = (html: string): number => (/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1]?.match(/<tr/g) ?? []).length;
const itemsIn = (html: string): number => html.match(/<li\b/g)?.length ?? 0;
/** The number beside a part in the page's contents; none where the part is not there. */
const listed = ({ html }: BuiltPage, id: string): number =>
  Number(new RegExp(`href="#${id}"[^<]*</a>\\s*<span[^>]*>\\s*\\((\\d+)\\)`).exec(html)?.[1] ?? 0);
const words = (locale: Locale, counts: readonly (readonly [MessageKey, number])[]): string =>
  formatList(
    counts.flatMap(([key, count]) => (count > 0 ? [t(locale, key, { count })] : [])),
    locale,
  );
const escaped = (text: string): string => text.replaceAll('&', '&#38;');

describe('the dossiers of two countries', () => {
  test('are there for every two countries with an entry, in four languages, and for no others', () => {
    const expected = locales.flatMap((locale) => pairs.map((pair) => pathOf(pairPlace(...pair), locale)));
    expect([...byUrl.keys()].filter((url) => /^\/..\/(?:paises|countries|pays)\/..-..\/$/.test(url)).sort()).toEqual(expected.sort());
    expect(pairs.length).toBeGreaterThan(700);
  });

  test.each(['es', 'fr'] as const)('say in %s the numbers that the raw entries give, and show as many', (locale) => {
    for (const pair of pairs) {
      const page = pageOf(pairPlace(...pair), locale);
      const counts = countsOf(pair);
      const found = words(
        locale,
        (['exchanges', 'planned', 'adaptations', 'agreements'] as const).map((kind) => [`pairs.count.${kind}`, counts[kind]]),
      );
      expect(page.html, page.url).toContain(escaped(found === '' ? t(locale, 'pairs.nothing') : t(locale, 'pairs.found', { found })));
      const shown = { exchanges: rowsIn, adaptations: rowsIn, agreements: rowsIn, networks: itemsIn };
      for (const [id, count] of Object.entries(shown)) {
        const number = id === 'exchanges' ? counts.exchanges + counts.planned : counts[id as keyof typeof counts];
        expect([listed(page, id), count(sectionOf(page, id))], `${page.url} ${id}`).toEqual([number, number]);
      }
    }
  });

  test('are left to search engines where there is something together', () => {
    for (const pair of pairs) {
      const page = pageOf(pairPlace(...pair), 'en');
      expect(page.html.includes('<meta name="robots" content="noindex">'), page.url).toBe(!isTogether(pair));
      expect(page.html).not.toContain('data-pagefind-body');
    }
  });

  test('stand in their index under both countries', () => {
    const page = pageOf({ kind: 'learning', view: 'pairs' }, 'pt');
    const together = pairs.filter(isTogether).length;
    expect(page.html).toContain(t('pt', 'pairs.index.lead', { count: together, pairs: pairs.length }));
    const addresses = hrefsOf(page);
    for (const pair of pairs)
      expect(
        addresses.filter((href) => href === pathOf(pairPlace(...pair), 'pt')),
        pair.join(),
      ).toHaveLength(2);
  });
});

describe('the page of a country', () => {
  test.each(locales)('says in %s the numbers that the raw entries give, and lists as many', (locale) => {
    for (const code of codes) {
      const page = pageOf({ kind: 'country', code }, locale);
      const { practices, gave, received, present, adopted, inspired, agreements } = recountCountry(code);
      const otherwise = present.filter((id) => !gave.includes(id) && !received.includes(id));
      const found = words(locale, [
        ['pairs.country.practices', practices.length],
        ['pairs.country.gave', gave.length],
        ['pairs.country.received', received.length],
        ['pairs.country.other', otherwise.length],
        ['pairs.country.adopted', adopted.length],
        ['pairs.country.inspired', inspired.length],
        ['pairs.country.agreements', agreements.length],
      ]);
      const lead = found === '' ? t(locale, 'country.lead', { country: countryName(code, locale) }) : t(locale, 'pairs.found', { found });
      expect(page.html, page.url).toContain(escaped(lead));
      const lists = { practices, shared: gave, learnt: received, otherwise, adaptations: adopted, inspired };
      for (const [id, entries] of Object.entries(lists))
        expect([listed(page, id), sectionOf(page, id).match(/<li class="row/g)?.length ?? 0], `${page.url} ${id}`).toEqual([
          entries.length,
          entries.length,
        ]);
      expect([listed(page, 'agreements'), rowsIn(sectionOf(page, 'agreements'))], page.url).toEqual([agreements.length, agreements.length]);
    }
  });

  test('leads to the dossiers with every other country', () => {
    for (const code of codes) {
      const addresses = new Set(hrefsOf(pageOf({ kind: 'country', code }, 'es')));
      for (const other of codes)
        if (other !== code) expect(addresses.has(pathOf(pairPlace(code, other), 'es')), `${code} ${other}`).toBe(true);
    }
  });
});
