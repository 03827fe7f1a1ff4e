import fs from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { experimental_AstroContainer as Container } from 'astro/container';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../../src/components/context.ts';
import { draftPage, views } from '../../../../src/components/form/client/draft-page.ts';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import { contributed, type Contributed } from '../../../../src/config/routes.ts';
import { parse } from '../../../../src/entries/parse.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { writeEntry } from '../../../../src/entries/write.ts';
import { buildGraph, nodesOf, type Node } from '../../../../src/graph/build.ts';
import { namesIn } from '../../../../src/graph/derive/names.ts';
import { t } from '../../../../src/i18n/t.ts';
import { describe as describeFields } from '../../../../src/schemas/describe.ts';
import { schemas } from '../../../../src/schemas/registry.ts';
import { realContent } from '../../../support/site.ts';

const today = '2026-11-29';
const site = { base: '/', siteUrl: 'https://ayni.example' };
const nothing = { names: {}, source: () => Promise.resolve(undefined), today };

const { graph } = buildGraph(readContent(realContent).files);
const textOf = (collection: string, id: string, lang: string): string =>
  fs.readFileSync(path.join(realContent, collection, id, `${lang}.mdx`), 'utf8');
const everything = { names: namesIn(graph, 'es'), source: (...file: [string, string, string]) => Promise.resolve(textOf(...file)), today };
const textsOf = ({ collection, id, files }: Node) =>
  Object.fromEntries(locales.filter((lang) => files[lang] !== undefined).map((lang) => [lang, textOf(collection, id, lang)]));

function elementsOf(html: string, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}
/** Parts of a page that an entry's own file makes, by their class. */
const partsOf = (html: string, ...classes: string[]): string[] =>
  elementsOf(html, ({ properties: { className } }) => Array.isArray(className) && classes.some((one) => className.includes(one))).map(
    (element) => toHtml(element),
  );
/** What would run, or lead where no page leads. */
const harmIn = (html: string): string[] =>
  elementsOf(
    html,
    ({ tagName, properties: { href } }) =>
      ['img', 'script'].includes(tagName) || (typeof href === 'string' && !/^(?:https?:|mailto:|[/#])/.test(href)),
  ).map(({ tagName }) => tagName);

async function pageOf(node: Node, lang: Locale): Promise<string> {
  const ctx = contextOf(graph, lang, { ...site, today });
  const container = await Container.create();
  return container.renderToString(views[node.collection as Contributed], { props: { ctx, view: ctx.view(node) } });
}

const longest = (collection: Contributed): Node =>
  nodesOf(graph, collection).reduce((most, node) =>
    textOf(collection, node.id, node.lang).length > textOf(collection, most.id, most.lang).length ? node : most,
  );

describe.each(contributed)('the page of a draft among %s', (collection) => {
  test.each(locales)('is drawn in %s before anything is written, and says what is to be written', async (lang) => {
    const page = await draftPage({ collection, id: 'entry', lang, texts: { [lang]: '---\n---\n' } }, nothing, site);
    expect(partsOf(page, 'entry-head').join('')).toContain(t(lang, 'form.preview.blank'));
    expect(page).not.toContain('undefined');
  });

  test('is that of the entry once it is published', async () => {
    const node = longest(collection);
    for (const lang of locales.filter((one) => node.files[one] !== undefined)) {
      const drawn = await draftPage({ collection, id: node.id, lang, texts: textsOf(node) }, everything, site);
      // What is narrower than a theme is said by others.
      const own = ['entry-head', ...(collection === 'themes' ? [] : ['facts']), 'prose', 'sources', 'use-it'];
      expect(partsOf(drawn, ...own)).toEqual(partsOf(await pageOf(node, lang), ...own));
    }
  });

  const node = longest(collection);
  const { data, body } = parse(textOf(collection, node.id, node.lang), '');
  const draw = (changed: Record<string, unknown>): Promise<string> => {
    const text = writeEntry({ collection, data: changed, body });
    return draftPage({ collection, id: node.id, lang: node.lang, texts: { [node.lang]: text } }, nothing, site);
  };
  const fields = describeFields(schemas[collection]).map(({ name }) => name);

  test.each(fields)('is drawn without %s', async (name) => {
    const { [name]: _, ...others } = data;
    expect(partsOf(await draw(others), 'entry-head')).toHaveLength(1);
  });

  test.each(fields)('is drawn whatever stands in %s', async (name) => {
    for (const value of [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      7,
      true,
      [],
      ['no-such-thing'],
      {},
      [{}],
      [{ key: 'k' }],
      { start: 'x' },
    ]) {
      const page = await draw({ ...data, [name]: value });
      expect(partsOf(page, 'entry-head')).toHaveLength(1);
      expect(harmIn(page)).toEqual([]);
    }
  });
});

test('the page of a practice leads to guides where there are any', async () => {
  const drawn = await draftPage({ collection: 'practices', id: 'entry', lang: 'es', texts: { es: '---\n---\n' } }, nothing, site);
  expect(drawn).not.toContain(t('es', 'learn.read'));
  expect(await pageOf(longest('practices'), 'es')).toContain(t('es', 'learn.read'));
});
