import fs from 'node:fs';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { learningViews, pathOf, sections, type Place } from '../../src/config/routes.ts';
import { attribute, elements, hrefsOf, idsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { originals } from '../support/raw.ts';
import { recountFollowUp } from '../support/recount-follow-up.ts';
import { recountNetwork } from '../support/recount-networks.ts';
import { builtSite, realContent } from '../support/site.ts';

let dir: string;
let byUrl: Map<string, BuiltPage>;
beforeAll(async () => {
  dir = await builtSite(realContent);
  byUrl = new Map(pagesOf(dir).map((page) => [page.url, page]));
});

function pageAt(place: Place, locale: (typeof locales)[number]): BuiltPage {
  const page = byUrl.get(pathOf(place, locale));
  if (page === undefined) throw new Error(`No page ${pathOf(place, locale)}`);
  return page;
}
const having = (page: BuiltPage, name: string) =>
  elements(page, (element) => attribute(element, 'className')?.split(' ').includes(name) === true);
/** The numbers that the links of a page to a part of itself carry. */
const countOf = (page: BuiltPage, anchor: string): number | undefined => {
  const link = elements(page, (element) => element.tagName === 'a' && attribute(element, 'href') === `#${anchor}`)[0];
  return link === undefined ? undefined : Number(toString(link));
};

describe.each(locales)('the lineages in %s', (locale) => {
  test('show each adaptation once in its strips and once in its table, and count them by stage', () => {
    const page = pageAt({ kind: 'learning', view: 'lineages' }, locale);
    const raw = originals('adaptations');
    expect(having(page, 'strip-adaptation')).toHaveLength(raw.length);
    for (const [id] of raw) {
      const href = pathOf({ kind: 'entry', collection: 'adaptations', id }, locale);
      expect(hrefsOf(page).filter((one) => one === href).length, id).toBeGreaterThanOrEqual(2);
    }
    for (const stage of new Set(raw.map(([, data]) => data.stage))) {
      expect(countOf(page, `stage-${stage}`), stage).toBe(raw.filter(([, data]) => data.stage === stage).length);
      const body = elements(page, (element) => attribute(element, 'id') === `stage-${stage}`)[0];
      const rows = (body?.children ?? []).filter((child) => child.type === 'element' && child.tagName === 'tr');
      expect(rows.length - 1, stage).toBe(countOf(page, `stage-${stage}`));
    }
  });
});

describe.each(locales)('the follow-up board in %s', (locale) => {
  test('prints the numbers of the files, of all and of each part', () => {
    const prefix = pathOf({ kind: 'learning', view: 'follow-up' }, locale);
    const scopes = [
      [],
      ...originals('networks').map(([id]) => ['network', id]),
      ...originals('themes').map(([id]) => ['theme', id]),
    ].filter((scope) => recountFollowUp(scope).exchanges > 0);
    for (const scope of scopes) {
      const page = pageAt({ kind: 'learning', view: 'follow-up', of: scope }, locale);
      const count = recountFollowUp(scope);
      for (const [state, items] of Object.entries(count.states))
        expect(countOf(page, `state-${state}`) ?? 0, `${page.url} ${state}`).toBe(items);
      const marks = having(page, 'board-bar').flatMap((bar) =>
        bar.children.filter((one) => one.type === 'element' && one.tagName === 'rect'),
      );
      expect(marks, page.url).toHaveLength(Object.values(count.states).reduce((sum, items) => sum + items, 0));
      const lead = toString(having(page, 'lead')[0] ?? { type: 'element', tagName: 'p', properties: {}, children: [] });
      const numbers = (lead.match(/\d+/g) ?? []).map(Number);
      const said = count.exchanges === 1 ? [] : count.reporting === 0 ? [count.exchanges] : [count.exchanges, count.reporting];
      expect(numbers, page.url).toEqual(said);
    }
    expect([...byUrl.keys()].filter((url) => url.startsWith(prefix))).toHaveLength(scopes.length);
  });

  test('has the agreed dates as calendars, of all and of a network', () => {
    for (const scope of [[], ['network', 'rial']]) {
      const place = pathOf({ kind: 'learning', view: 'follow-up', of: scope }, locale);
      const text = fs.readFileSync(path.join(dir, place, 'calendar.ics'), 'utf8');
      expect(text.split('BEGIN:VEVENT').length - 1).toBe(recountFollowUp(scope).dated);
      expect(hrefsOf(pageAt({ kind: 'learning', view: 'follow-up', of: scope }, locale))).toContain(`${place}calendar.ics`);
    }
  });

  test('never says that something is late, nor counts by country', () => {
    const html = [...byUrl].filter(([url]) => url.includes(`/${learningViews['follow-up'][locale]}/`)).map(([, page]) => page.html);
    expect(html.length).toBeGreaterThan(1);
    for (const one of html) {
      expect(one).not.toMatch(/vencid|atrasad|overdue|\blate\b|en retard/i);
      expect(/id="main"|<main[^>]*>([\s\S]*)<\/main>/.exec(one)?.[1] ?? '').not.toContain(`/${sections.countries[locale]}/`);
    }
  });
});

describe.each(locales)('the pages of networks in %s', (locale) => {
  test('count and list what the files say', () => {
    for (const [id, data] of originals('networks')) {
      const page = pageAt({ kind: 'entry', collection: 'networks', id }, locale);
      const count = recountNetwork(id);
      const section = (name: string) => elements(page, (element) => attribute(element, 'id') === name)[0];
      const exchangesIn = (name: string) => {
        const found = section(name);
        const inside = found === undefined ? '' : page.html.slice(page.html.indexOf(`id="${name}"`));
        const end = inside.indexOf('</details>');
        const hrefs = [...inside.slice(0, end).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
        return [
          ...new Set(hrefs.filter((href) => href.includes(`/${sections.exchanges[locale]}/`)).map((href) => href.split('/').at(-2))),
        ].sort();
      };
      for (const [name, expected] of [
        ['among', count.among],
        ['with-others', count.withOthers],
      ] as const) {
        if (expected.length === 0) continue;
        expect(exchangesIn(name), `${page.url} ${name}`).toEqual(expected);
        const summary = toString(section(name)?.children.find((child) => child.type === 'element' && child.tagName === 'summary'));
        expect(Number(/\d+/.exec(summary)?.[0]), `${page.url} ${name}`).toBe(expected.length);
      }
      const countries = new Set([
        ...(data.memberCountries ?? []),
        ...originals('partners').flatMap(([partner, { country }]) =>
          data.memberPartners?.includes(partner) === true ? (country ?? []) : [],
        ),
      ]);
      expect(idsOf(page)).toContain('members');
      expect(having(page, 'map').length > 0, page.url).toBe(countries.size > 0);
    }
  });

  test('draw the entries around each, with every name of the picture in the list', () => {
    for (const [id] of originals('networks')) {
      const page = pageAt({ kind: 'entry', collection: 'networks', id }, locale);
      const svg = having(page, 'neighbourhood').flatMap((one) =>
        one.children.filter((child) => child.type === 'element' && child.tagName === 'svg'),
      )[0];
      expect(svg?.type === 'element' ? attribute(svg, 'role') : undefined, page.url).toBe('img');
      const dots = elements(
        page,
        (element) => element.tagName === 'circle' && attribute(element, 'className') === 'dot' && element.properties.r === '4',
      );
      const listed = having(page, 'neighbours').flatMap((one) =>
        one.children.filter((child) => child.type === 'element' && child.tagName === 'div'),
      );
      const shown = listed.flatMap((one) =>
        one.type === 'element' ? one.children.filter((child) => child.type === 'element' && child.tagName === 'ul') : [],
      );
      const items = shown.flatMap((list) =>
        list.type === 'element' ? list.children.filter((child) => child.type === 'element' && child.tagName === 'li') : [],
      );
      expect(dots.length, page.url).toBe(items.length);
    }
  });
});
