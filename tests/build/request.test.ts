import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { pathOf, type Place } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { worksheet, worksheetIds } from '../../src/schemas/worksheet.ts';
import { t } from '../../src/i18n/t.ts';
import { partsOf, xmlFault } from '../support/docx.ts';
import { attribute, elements, hrefsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, realContent } from '../support/site.ts';

let dir: string;
let byUrl: Map<string, BuiltPage>;
const practices = fs.readdirSync(path.join(realContent, 'practices'));
const place = (...of: string[]): Place => ({ kind: 'learning', view: 'request', of });
const pageOf = (locale: Locale, ...of: string[]): BuiltPage => {
  const url = pathOf(place(...of), locale);
  const page = byUrl.get(url);
  if (page === undefined) throw new Error(`No page ${url}`);
  return page;
};

beforeAll(async () => {
  dir = await builtSite(realContent);
  byUrl = new Map(pagesOf(dir).map((page) => [page.url, page]));
});

describe.each(locales)('the worksheets of a request in %s', (locale) => {
  test('are there for none and for every practice, with every field once and a heading for every section', () => {
    expect(practices.length).toBeGreaterThan(40);
    for (const of of [[], ...practices.map((id) => [id])]) {
      const page = pageOf(locale, ...of);
      const fields = elements(page, (element) => element.properties['dataField'] !== undefined).map((one) => attribute(one, 'dataField'));
      expect(fields, page.url).toEqual(worksheetIds);
      for (const { id } of worksheet) expect(page.html, page.url).toContain(t(locale, `request.section.${id}`));
      expect(page.html, page.url).toContain(t(locale, 'request.draft'));
      expect(page.html.includes(t(locale, 'request.notOffer', { institution: '…' }).split('…')[1] ?? '?'), page.url).toBe(of.length > 0);
    }
  });

  test('are led to from the practice’s page and from the blank one', () => {
    const blank = hrefsOf(pageOf(locale));
    for (const id of practices) {
      const to = pathOf(place(id), locale);
      expect(blank).toContain(to);
      expect(hrefsOf(byUrl.get(pathOf({ kind: 'entry', collection: 'practices', id }, locale)) as BuiltPage)).toContain(to);
    }
  });

  test('name fields by what is there', () => {
    const page = pageOf(locale, practices[0] ?? '');
    const ids = new Set(elements(page, (element) => element.properties.id !== undefined).map((one) => attribute(one, 'id')));
    for (const field of elements(page, (element) => element.properties['dataField'] !== undefined)) {
      const named = [attribute(field, 'dataNames'), attribute(field, 'dataHint')].flatMap((names) => names?.split(' ') ?? []);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !ids.has(name))).toEqual([]);
    }
  });

  test('have the empty document beside them', () => {
    const settings = JSON.parse(
      attribute(elements(pageOf(locale), (element) => element.properties['dataRequest'] !== undefined)[0] as never, 'dataRequest') ?? '',
    ) as { template: string };
    const parts = partsOf(fs.readFileSync(path.join(dir, settings.template)));
    expect(xmlFault(parts['word/document.xml'] ?? '')).toBeUndefined();
    expect(parts['word/document.xml']).toContain('{{problem}}');
  });
});

test('the worksheet cites RIAL’s criteria from the source that the guide cites', () => {
  const { files } = readContent(realContent);
  const guide = files.find((file) => file.collection === 'guides' && file.id === 'asking-for-cooperation' && file.state === 'original');
  const source = (guide?.data as { sources: { key: string; url: string }[] }).sources.find(({ key }) => key === 'rial-bilateral');
  expect(hrefsOf(pageOf('es'))).toContain(source?.url);
});

test('what the script adds stays small', () => {
  const scripts = fs.readdirSync(path.join(dir, '_astro')).filter((name) => name.endsWith('.js'));
  const having = (text: string) => scripts.filter((name) => fs.readFileSync(path.join(dir, '_astro', name), 'utf8').includes(text));
  const [start, ...others] = having('ayni:request:');
  expect(others).toEqual([]);
  expect(fs.statSync(path.join(dir, '_astro', start ?? '')).size).toBeLessThan(10_000);
});
