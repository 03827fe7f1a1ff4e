import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { renamed } from '../../src/config/renames.ts';
import { pathOf } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { valuePages } from '../../src/search/facets.ts';
import { pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtOn, builtSite, realContent } from '../support/site.ts';

let dir: string;
let byUrl: Map<string, BuiltPage>;
const { graph } = buildGraph(readContent(realContent).files);
const values = valuePages({ graph, today: builtOn });

beforeAll(async () => {
  dir = await builtSite(realContent);
  byUrl = new Map(pagesOf(dir).map((page) => [page.url, page]));
});

const rowsOf = (page: BuiltPage | undefined): string[] => page?.html.match(/<li class="row row-/g) ?? [];

describe('the page of each value of each facet', () => {
  test.each(locales)('lists in %s the entries that have it, and is not searched itself', (locale) => {
    expect(values.length).toBeGreaterThan(500);
    for (const { section, facet, code, nodes } of values) {
      const url = pathOf({ kind: 'facet', section, facet, code }, locale);
      const page = byUrl.get(url);
      expect(rowsOf(page), url).toHaveLength(nodes.length);
      expect(page?.html.includes('data-pagefind-body'), url).toBe(false);
    }
  });
});

test.each(locales)('what a search in %s needs is there, small, and holds no more than words', (locale) => {
  const question = JSON.parse(fs.readFileSync(path.join(dir, 'words', locale, 'question.json'), 'utf8')) as Record<string, string[]>;
  expect(question['stop']?.length).toBeGreaterThan(50);
  expect(question['common']?.length).toBeGreaterThan(0);
  const known = fs.readFileSync(path.join(dir, 'words', locale, 'known.txt'), 'utf8').split(' ');
  expect(known.length).toBeGreaterThan(1000);
  expect(known.filter((word) => !/^[\p{L}\p{M}]{4,}$/u.test(word))).toEqual([]);
});

test('the number of files of an index stays bounded', () => {
  const entries = [...graph.nodes.values()].filter(({ collection }) => collection !== 'pages').length;
  for (const locale of locales) {
    const folder = path.join(dir, 'pagefind', locale);
    const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    expect(files.filter(({ name }) => name.endsWith('.pf_index')).length).toBeLessThan(12 * Math.sqrt(entries));
    expect(files.filter(({ name }) => name.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(Math.min(entries, 2000));
    expect(files.map(({ name }) => name).filter((name) => /ui|worker|unknown/.test(name))).toEqual([]);
  }
});

test('an old address of a renamed entry leads to the new one, in every language', () => {
  expect(renamed.length).toBeGreaterThan(0);
  for (const { from, to } of renamed)
    for (const locale of locales) {
      const page = byUrl.get(pathOf({ kind: 'entry', ...from }, locale));
      const target = pathOf({ kind: 'entry', ...to }, locale);
      expect(page?.html).toContain(`content="0;url=${target}"`);
      expect(byUrl.has(target)).toBe(true);
    }
});
