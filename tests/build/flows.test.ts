import fs from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { partsOf, slicesWithFlows } from '../../src/graph/derive/slices.ts';
import { t } from '../../src/i18n/t.ts';
import countries from '../../src/schemas/countries.json' with { type: 'json' };
import { countFlows, distinct, exchangesOf, type Counted } from '../support/flows.ts';
import { attribute, elements, hrefsOf, idsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, realContent } from '../support/site.ts';

const { files } = readContent(realContent);
const counted = countFlows(files);
// The parts themselves are counted in the unit tests.
const parts = [[], ...slicesWithFlows(buildGraph(files).graph).map(partsOf)];

let dir: string;
let byUrl: Map<string, BuiltPage>;
beforeAll(async () => {
  dir = await builtSite(realContent);
  byUrl = new Map(pagesOf(dir).map((page) => [page.url, page]));
});

const pageAt = (url: string): BuiltPage => {
  const page = byUrl.get(url);
  if (page === undefined) throw new Error(`There is no page ${url}`);
  return page;
};

const textOf = (node: Element | Element['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const within = (element: Element, pick: (one: Element) => boolean): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [...(pick(child) ? [child] : []), ...within(child, pick)] : []));
const byTag =
  (...names: string[]) =>
  ({ tagName }: Element) =>
    names.includes(tagName);
const byClass = (name: string) => (element: Element) => (attribute(element, 'className') ?? '').split(' ').includes(name);
const first = (list: readonly Element[]): Element => {
  const [found] = list;
  if (found === undefined) throw new Error('The page lacks an element');
  return found;
};
const section = (page: BuiltPage, label: string): Element =>
  first(elements(page, (element) => element.tagName === 'section' && element.properties.ariaLabelledBy?.toString() === label));

const urlOf = (locale: Locale, of: readonly string[]) => pathOf({ kind: 'learning', view: 'flows', of }, locale);
const addressOf = (locale: Locale, party: string): string =>
  party.startsWith('partners/')
    ? pathOf({ kind: 'entry', collection: 'partners', id: party.slice('partners/'.length) }, locale)
    : pathOf({ kind: 'country', code: party }, locale);
const exchangeUrl = (locale: Locale, id: string) => pathOf({ kind: 'entry', collection: 'exchanges', id }, locale);
const anchorOf = ({ from, to }: Counted) => `${from}-${to}`.replaceAll('partners/', '');
const idsIn = (list: readonly Counted[]): string[] => distinct(list.map(({ exchange }) => exchange));
const flowing = (of: readonly string[]): Counted[] => {
  const among = new Set(exchangesOf(files, of));
  return counted.filter(({ exchange }) => among.has(exchange));
};
const hrefsIn = (element: Element): string[] => within(element, byTag('a')).map((link) => attribute(link, 'href') ?? '');

describe.each(locales)('the flows in %s', (locale) => {
  test.each(parts.map((of) => [of.join('/') || 'all', of] as const))('say in numbers what a naive loop counts: %s', (_name, of) => {
    const page = pageAt(urlOf(locale, of));
    const expected = flowing(of);
    const pairs = distinct(expected.map(anchorOf));
    const parties = distinct(expected.flatMap(({ from, to }) => [from, to]));
    const organisations = parties.filter((party) => party.includes('/'));
    const lead = textOf(first(elements(page, byClass('lead'))));
    const said = [idsIn(expected).length, pairs.length, parties.length - organisations.length, organisations.length];
    expect(numbersOf(lead)).toEqual(said.filter((count) => count > 0));

    // The map: an arc for each pair of countries, a dot for each country.
    const map = first(elements(page, byClass('window-americas')));
    const arcs = within(map, byClass('arc')).map((arc) => numbersOf(textOf(first(within(arc, byTag('title'))))).at(-1));
    const countryPairs = Map.groupBy(
      expected.filter(({ from, to }) => !from.includes('/') && !to.includes('/')),
      anchorOf,
    );
    expect(arcs.toSorted()).toEqual([...countryPairs.values()].map((list) => list.length).sort());
    const dots = within(map, byClass('dot-in')).map((dot) => textOf(first(within(dot, byTag('title')))));
    const names = parties.flatMap((party) => (party.includes('/') ? [] : countries[party as 'AR'].name[locale]));
    expect(dots.sort()).toEqual(names.sort());
    const caption = first(elements(page, byTag('figcaption')));
    expect(hrefsIn(caption).sort()).toEqual(organisations.map((party) => addressOf(locale, party)).sort());

    // The matrix: each cell, each total.
    const matrix = section(page, 'matrix');
    const rows = within(matrix, byTag('tr')).map((row) => row.children.filter((cell) => cell.type === 'element'));
    const columns = (rows[0] ?? []).slice(1, -1).map((cell) => hrefsIn(cell)[0]);
    const body = rows.slice(1, -1);
    expect(columns.toSorted()).toEqual(distinct(expected.map(({ to }) => addressOf(locale, to))));
    expect(body.map((row) => hrefsIn(first(row))[0]).sort()).toEqual(distinct(expected.map(({ from }) => addressOf(locale, from))));
    const among = (list: readonly Counted[], from: string | undefined, to: string | undefined) =>
      idsIn(
        list.filter(
          (one) => (from === undefined || addressOf(locale, one.from) === from) && (to === undefined || addressOf(locale, one.to) === to),
        ),
      ).length;
    for (const row of body) {
      const from = hrefsIn(first(row))[0];
      expect(row.slice(1).map((cell) => Number(textOf(cell)))).toEqual([...columns, undefined].map((to) => among(expected, from, to)));
    }
    expect((rows.at(-1) ?? []).slice(1).map((cell) => Number(textOf(cell)))).toEqual(
      [...columns, undefined].map((to) => among(expected, undefined, to)),
    );

    // The table of pairs: each with its number, its exchanges, its dossier.
    const table = within(section(page, 'pairs'), byTag('tr')).slice(1);
    expect(table.map((row) => attribute(row, 'id')).sort()).toEqual(pairs);
    for (const row of table) {
      const [head, figure, exchanges] = row.children.filter((cell) => cell.type === 'element');
      const of = expected.filter((one) => anchorOf(one) === attribute(row, 'id'));
      expect(hrefsIn(head as Element)).toEqual([addressOf(locale, of[0]?.from ?? ''), addressOf(locale, of[0]?.to ?? '')]);
      expect(Number(textOf(figure as Element))).toBe(of.length);
      expect(hrefsIn(exchanges as Element).sort()).toEqual(idsIn(of).map((id) => exchangeUrl(locale, id)));
    }
    expect(hrefsIn(matrix).filter((href) => href.startsWith('#') && !idsOf(page).includes(href.slice(1)))).toEqual([]);

    // What makes no pair.
    const alone = exchangesOf(files, of).filter((id) => !idsIn(expected).includes(id));
    const meetings = elements(page, (element) => element.properties.ariaLabelledBy?.toString() === 'meetings');
    expect(meetings.flatMap(hrefsIn).sort()).toEqual(alone.map((id) => exchangeUrl(locale, id)).sort());
    if (alone.length > 1) expect(textOf(first(meetings))).toContain(String(alone.length));
  });

  test('are reached from one another, with the one shown marked', () => {
    const expected = parts.map((of) => urlOf(locale, of)).sort();
    for (const of of parts) {
      const slices = first(elements(pageAt(urlOf(locale, of)), byClass('slices')));
      expect(hrefsIn(slices).sort()).toEqual(expected);
      const current = within(slices, (element) => element.properties.ariaCurrent === 'page');
      expect(current.map((link) => attribute(link, 'href'))).toEqual([urlOf(locale, of)]);
    }
  });

  test('are told on the home page in the same sentence', () => {
    const lead = textOf(first(elements(pageAt(urlOf(locale, [])), byClass('lead'))));
    const home = pageAt(pathOf({ kind: 'home' }, locale));
    expect(textOf(section(home, 'home-flows'))).toContain(lead);
    expect(hrefsOf(home)).toContain(urlOf(locale, []));
  });

  test('of a country are, where its page tells them, what a naive loop counts', () => {
    for (const code of Object.keys(countries)) {
      const told = elements(pageAt(pathOf({ kind: 'country', code }, locale)), byClass('country-flows'))[0];
      if (told === undefined) continue;
      const gave = counted.filter(({ from }) => from === code);
      const received = counted.filter(({ to }) => to === code);
      const links = hrefsIn(told).filter((href) => href.startsWith(pathOf({ kind: 'list', section: 'exchanges' }, locale)));
      expect(links.sort(), code).toEqual([...gave, ...received].map(({ exchange }) => exchangeUrl(locale, exchange)).sort());
      const lead = within(told, byTag('p')).map(textOf)[0] ?? '';
      if (links.length > 0)
        expect(numbersOf(lead), code).toEqual([idsIn(gave).length, idsIn(received).length].filter((count) => count > 0));
    }
  });
});

test('the files hold the same flows as the pages, with addresses that are there', () => {
  const triple = ({ from, to, exchange }: Counted) => `${from} ${to} ${exchange}`;
  const csv = Papa.parse<Counted & { address: string }>(fs.readFileSync(path.join(dir, 'data/flows.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(csv.data.map(triple).sort()).toEqual(counted.map(triple).sort());
  const json = JSON.parse(fs.readFileSync(path.join(dir, 'data/flows.json'), 'utf8')) as {
    flows: (Counted & { address: string })[];
    meetings: (Counted & { address: string })[];
  };
  expect(json.flows.map(triple)).toEqual(csv.data.map(triple));
  expect(json.meetings.map(({ exchange }) => exchange).sort()).toEqual(
    exchangesOf(files)
      .filter((id) => !idsIn(counted).includes(id))
      .sort(),
  );
  for (const { address } of [...json.flows, ...json.meetings]) expect(byUrl.has(new URL(address).pathname), address).toBe(true);
});

test('the land of the maps is one small file that every map shows', () => {
  const svg = fs.readFileSync(path.join(dir, 'map/americas.svg'), 'utf8');
  const shown = elements(pageAt(urlOf('es', [])), byTag('use')).map((use) => attribute(use, 'href') ?? '');
  expect(shown).toEqual(['/map/americas.svg#americas', '/map/americas.svg#caribbean']);
  for (const href of shown) expect(svg).toContain(`id="${href.split('#')[1] ?? ''}"`);
});

test('every map has a sentence for its name', () => {
  const title = t('es', 'map.inset');
  const maps = elements(pageAt(urlOf('es', [])), ({ properties }) => properties.role === 'img').map(
    (svg) => attribute(svg, 'ariaLabel') ?? '',
  );
  expect(maps).toHaveLength(2);
  expect(maps.every((label) => label.length > 60 && label.endsWith('.'))).toBe(true);
  expect(maps[1]?.startsWith(title)).toBe(true);
});
