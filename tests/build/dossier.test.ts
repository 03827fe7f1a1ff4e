import { beforeAll, expect, test } from 'vitest';
import type { Nodes } from 'hast';
import { pathOf } from '../../src/config/routes.ts';
import { readContent } from '../../src/entries/read.ts';
import { dossierOf } from '../../src/exports/dossier-lines.ts';
import { passagesOf } from '../../src/exports/passages.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { localesOf } from '../../src/graph/derive/country-locales.ts';
import { viewOf } from '../../src/graph/derive/view.ts';
import { idsOf, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, realContent } from '../support/site.ts';

const { graph } = buildGraph(readContent(realContent).files);
let byUrl: Map<string, BuiltPage>;

beforeAll(async () => {
  byUrl = new Map(pagesOf(await builtSite(realContent)).map((page) => [page.url, page]));
});

/** The words of a page, without the numbers of its citations. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'sup') return '';
  return 'children' in node ? node.children.map(wordsOf).join(' ') : '';
}
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test.each(['BR', 'CA', 'CL', 'HT', 'PE'] as const)(
  'every line of the dossier of %s stands on the page, and at the place, that it leads to',
  (code) => {
    for (const locale of localesOf(graph, code)) {
      const entries = dossierOf(graph, code, locale);
      expect(entries.length).toBeGreaterThan(2);
      for (const { node, lines } of entries) {
        const url = pathOf({ kind: 'entry', collection: node.collection, id: node.id }, locale);
        const page = byUrl.get(url);
        expect(page, url).toBeDefined();
        if (page === undefined) continue;
        const anchors = lines.flatMap(({ anchor }) => anchor ?? []);
        expect(
          anchors.filter((anchor) => !idsOf(page).includes(anchor)),
          url,
        ).toEqual([]);
        const shown = letters(wordsOf(page.tree));
        const { title, summary } = viewOf(node, locale);
        const free = [title, summary, ...passagesOf(node, locale).flatMap((passage) => passage.lines)];
        expect(
          free.filter((text) => !/^[^:]+: /.test(text) && !shown.includes(letters(text))),
          url,
        ).toEqual([]);
      }
    }
  },
);
