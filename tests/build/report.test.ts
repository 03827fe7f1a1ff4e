import fs from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { partsOf, xmlFault } from '../support/docx.ts';
import { attribute, elements, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, realContent } from '../support/site.ts';

let dir: string;
let byUrl: Map<string, BuiltPage>;
/** The table of the report: its own test recounts it from the raw entries. */
let table: Record<'network' | 'period' | 'theme' | 'measure' | 'count' | 'entries', string>[];

beforeAll(async () => {
  dir = await builtSite(realContent);
  byUrl = new Map(pagesOf(dir).map((page) => [page.url, page]));
  table = papa.parse<(typeof table)[number]>(fs.readFileSync(path.join(dir, 'data/report.csv'), 'utf8').trimEnd(), { header: true }).data;
});

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
function linksIn(element: Element): string[] {
  const own = element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : [];
  return [...own, ...element.children.flatMap((child) => (child.type === 'element' ? linksIn(child) : []))];
}
const urlOf = (locale: Locale, network: string): string =>
  pathOf({ kind: 'learning', view: 'report', of: network === '' ? [] : ['network', network] }, locale);

/** What a number of the page counts, by the list that it leads to. */
function scopeOf(to: string): { theme: string; measure: string; period: string } {
  const [, kind = '', rest = '', period = ''] = /^#(list|theme)-(.*?)(?:-(before|seed|since))?$/.exec(to) ?? [];
  if (kind === 'list') return { theme: '', measure: rest, period };
  const [, theme = '', measure = ''] = /^(.*)-(exchanges|practices|adaptations|outcomes|commitments)$/.exec(rest) ?? [];
  return { theme, measure, period };
}

describe.each(locales)('the report in %s', (locale) => {
  test('prints for all and for each network the numbers of the table, and each leads to as many entries', () => {
    const networks = [...new Set(table.map(({ network }) => network))];
    expect(networks.length).toBeGreaterThan(2);
    for (const network of networks) {
      const page = byUrl.get(urlOf(locale, network)) as BuiltPage;
      const byId = new Map(elements(page, (element) => element.properties.id !== undefined).map((one) => [attribute(one, 'id'), one]));
      const numbers = elements(page, (element) => element.tagName === 'a' && /^#(?:list|theme)-/.test(attribute(element, 'href') ?? ''));
      expect(numbers.length, page.url).toBeGreaterThan(15);
      for (const number of numbers) {
        const to = attribute(number, 'href') ?? '';
        const scope = scopeOf(to);
        const row = table.find(
          (one) => one.network === network && Object.entries(scope).every(([key, value]) => one[key as 'theme'] === value),
        );
        expect(Number(/\d+/.exec(textOf(number))?.[0]), `${page.url} ${to}`).toBe(Number(row?.count));
        const list = byId.get(to.slice(1));
        expect(new Set(list === undefined ? [] : linksIn(list)).size, `${page.url} ${to}`).toBe(row?.entries.split(' ').length);
      }
    }
  });

  test('leaves out no number of the table that it has a column for', () => {
    for (const { network, period, theme, measure } of table) {
      const asked =
        theme === '' ||
        (measure === 'exchanges' ? period !== '' : period === '' && /^(?:practices|adaptations|outcomes|commitments)$/.test(measure));
      if (!asked) continue;
      const to = [theme === '' ? 'list' : 'theme', theme, measure, period].filter((part) => part !== '').join('-');
      expect(byUrl.get(urlOf(locale, network))?.html, `${network} ${to}`).toContain(`href="#${to}"`);
    }
  });

  test('has its document beside it, and says what it is not', () => {
    for (const network of ['', 'rial']) {
      const url = urlOf(locale, network);
      const parts = partsOf(fs.readFileSync(path.join(dir, url, 'report.docx')));
      expect(xmlFault(parts['word/document.xml'] ?? '')).toBeUndefined();
      expect(byUrl.get(url)?.html).toContain(`href="${url}report.docx"`);
      expect(byUrl.get(url)?.html).toContain(t(locale, 'report.how.countries'));
    }
  });
});
