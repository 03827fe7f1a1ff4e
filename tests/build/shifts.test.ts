import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf, type LearningView } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { t } from '../../src/i18n/t.ts';
import { attribute, elements, pagesOf, type BuiltPage } from '../support/pages.ts';
import { recount } from '../support/recount-shifts.ts';
import { builtOn, builtSite, realContent } from '../support/site.ts';
import { must } from '../unit/helpers.ts';

const naive = recount(readContent(realContent).files, builtOn);
let byUrl: Map<string, BuiltPage>;
beforeAll(async () => {
  byUrl = new Map(pagesOf(await builtSite(realContent)).map((page) => [page.url, page]));
});
const pageOf = (view: LearningView, locale: Locale) => must(byUrl.get(pathOf({ kind: 'learning', view }, locale)));

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
const has = (element: Element, name: string) => (attribute(element, 'className') ?? '').split(' ').includes(name);
const within = (element: Element, pick: (one: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(element, 'element', (one) => {
    if (pick(one)) found.push(one);
  });
  return found;
};
const byId = (page: BuiltPage, id: string) => must(elements(page, (element) => element.properties.id === id)[0]);
const lead = (page: BuiltPage) => textOf(must(elements(page, (element) => has(element, 'lead'))[0]));
/** The entries that a folded list links to, by their ids. */
const listed = (page: BuiltPage, id: string) =>
  within(byId(page, id), (one) => one.tagName === 'a').map((link) => attribute(link, 'href')?.split('/').at(-2));
const size = (list: readonly string[] | undefined) => list?.length ?? 0;

describe.each(locales)('before, today and since, in %s', (locale) => {
  test('each number is that of a second count, links to as many entries and has as many marks', () => {
    const page = pageOf('shifts', locale);
    const cells = [
      ...Object.entries(naive.providers).map(([key, ids]) => ({ id: key.replace(' ', '-'), ids })),
      ...Object.entries(naive.costs).map(([key, ids]) => ({ id: `costs-${key.replace(' ', '-')}`, ids })),
    ];
    const filled = elements(page, (one) => one.tagName === 'td' && within(one, (part) => has(part, 'units')).length > 0);
    expect(filled).toHaveLength(cells.length);
    for (const { id, ids } of cells) {
      const cell = must(filled.find((one) => within(one, (link) => attribute(link, 'href') === `#${id}`).length > 0));
      expect(textOf(must(within(cell, (one) => one.tagName === 'a')[0])), id).toBe(String(ids.length));
      expect(
        within(cell, (one) => one.tagName === 'rect'),
        id,
      ).toHaveLength(ids.length);
      expect(listed(page, id).toSorted(), id).toEqual(ids.toSorted());
    }
  });

  test('the sentences say the same numbers', () => {
    const page = pageOf('shifts', locale);
    const figures = Object.fromEntries(
      Object.entries(naive.ofPeriod).flatMap(([period, ids]) => [
        [period, ids.length],
        [`${period}Region`, size(naive.providers[`${period} intra-regional`])],
      ]),
    );
    expect(lead(page)).toBe(t(locale, 'shifts.lead', figures));
    const framing = Object.values(naive.framed).filter((ids) => ids.length > 0);
    const counts = { framing: framing.length, of: Object.keys(naive.framed).length, framed: new Set(framing.flat()).size };
    const said = elements(page, (one) => one.tagName === 'p').map(textOf);
    expect(said).toContain(t(locale, 'shifts.agreements.lead', counts));
    const reporting = { met: Object.values(naive.reportingCosts).flat().length, of: Object.values(naive.ofPeriod).flat().length };
    expect(said).toContain(t(locale, 'shifts.costs.lead', reporting));
    const heads = elements(page, (one) => one.tagName === 'th').map(textOf);
    for (const [period, ids] of Object.entries(naive.ofPeriod)) {
      const name = t(locale, `learning.period.${period as 'seed'}`);
      expect(heads).toContain(`${name}${t(locale, 'shifts.exchanges', { count: ids.length })}`);
      expect(heads).toContain(`${name}${t(locale, 'share.count', { met: size(naive.reportingCosts[period]), of: ids.length })}`);
    }
  });

  test('each agreement has its row and strip, with what it framed', () => {
    const table = must(elements(pageOf('shifts', locale), (one) => has(one, 'timeline-table'))[0]);
    const rows = within(table, (one) => one.tagName === 'tr').slice(1);
    expect(rows).toHaveLength(Object.keys(naive.framed).length);
    for (const row of rows) {
      const id =
        must(attribute(must(within(row, (one) => one.tagName === 'a')[0]), 'href'))
          .split('/')
          .at(-2) ?? '';
      expect(
        within(row, (one) => has(one, 'framed-exchange')),
        id,
      ).toHaveLength(size(naive.framed[id]));
      expect(
        within(row, (one) => has(one, 'framed')),
        id,
      ).toHaveLength(size(naive.framed[id]));
    }
  });
});

describe.each(locales)('offices and agencies, in %s', (locale) => {
  const { of, office, agency, relation, channels, functions } = naive.offices;
  const known = new Set([...office, ...agency, ...relation]);

  test('the first sentence says what a second count gives', () => {
    const counts = { of: of.length, office: office.length, agency: agency.length, relation: relation.length };
    expect(lead(pageOf('offices', locale))).toBe(t(locale, 'offices.lead', { ...counts, unknown: of.length - known.size }));
  });

  test('every ministry stands once, in the comparison or among those not described yet', () => {
    const page = pageOf('offices', locale);
    for (const id of of) expect(byId(page, id).tagName, id).toBe(known.has(id) ? 'tr' : 'li');
  });

  test('channels and functions have as many ministries as a second count gives', () => {
    const page = pageOf('offices', locale);
    const places = elements(page, (one) => has(one, 'places')).map((list) => within(list, (one) => one.tagName === 'li').length);
    expect(places.toSorted()).toEqual([...Object.values(channels).map(size), of.length - relation.length].toSorted());
    const matrix = must(elements(page, (one) => has(one, 'matrix'))[0]);
    expect(within(matrix, (one) => has(one, 'yes'))).toHaveLength(Object.values(functions).flat().length);
    const total = new Set(Object.values(functions).flat()).size;
    for (const ids of Object.values(functions))
      expect(textOf(matrix)).toContain(t(locale, 'offices.ofReporting', { count: ids.length, of: total }));
  });
});

describe.each(locales)('challenges, in %s', (locale) => {
  test('each figure is that of a second count, with a percentage only where the numbers carry it', () => {
    const page = pageOf('challenges', locale);
    const indicators = elements(page, (one) => has(one, 'indicator'));
    // One challenge, that of the officials, has no figure.
    expect(indicators).toHaveLength(Object.keys(naive.indicators).length + 1);
    for (const [id, { met, reporting, of }] of Object.entries(naive.indicators)) {
      const rule = t(locale, `challenges.${id as 'change'}.rule`);
      const indicator = must(indicators.find((one) => textOf(one).includes(rule)));
      const figure = textOf(must(within(indicator, (one) => has(one, 'large'))[0]));
      const twoSided = ['measured', 'attributed', 'followed', 'change', 'design'].includes(id);
      const enough = twoSided && of.length >= 10 && reporting.length >= 10 && reporting.length >= 0.3 * of.length;
      if (enough) expect(figure, id).toMatch(new RegExp(`^${Math.round((100 * met.length) / reporting.length)}\\s?%$`));
      else expect(figure, id).toBe(t(locale, 'challenges.figure', { met: met.length, of: of.length }));
      const params = { met: met.length, reporting: reporting.length, of: of.length };
      const small = enough ? 'challenges.small.percent' : twoSided ? 'challenges.small.few' : 'challenges.small.onlyYes';
      expect(textOf(indicator), id).toContain(t(locale, small, params));
      if (met.length > 0) expect(listed(page, `${id}-met`).toSorted(), id).toEqual(met.toSorted());
      const others = reporting.filter((one) => !met.includes(one));
      if (others.length > 0) expect(listed(page, `${id}-others`).toSorted(), id).toEqual(others.toSorted());
    }
  });
});
