import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { collections } from '../../src/config/routes.ts';
import { entrySchema } from '../../src/exports/json-schema.ts';
import { pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtSite, fixture, realContent } from '../support/site.ts';

/** The attributes by which elements fetch, or send, without a click on a link. */
const fetching = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href'];
/** A link or a drawing fetches by its `href` too; these links only say something of the page. */
const saying = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'up', 'index']);

const tags =
  /<(script|link|img|source|video|audio|track|iframe|embed|object|use|image|form|input|button)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attributes = /([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function addressesIn(tag: string, written: string): string[] {
  const given = new Map(
    [...written.matchAll(attributes)].map(([, name = '', ...value]) => [name.toLowerCase(), value.find(Boolean) ?? '']),
  );
  const rel = (given.get('rel') ?? '').split(' ');
  const fetches = ['use', 'image'].includes(tag) || (tag === 'link' && !rel.every((one) => saying.has(one)));
  return [...fetching, ...(fetches ? ['href'] : [])]
    .flatMap((name) => (given.get(name) ?? '').split(/,\s+/).map((one) => one.trim().split(' ')[0] ?? ''))
    .filter(Boolean);
}

/** Every address of a page that is fetched, or sent to, without a click on a link. */
const loadedBy = ({ html }: Pick<BuiltPage, 'html'>): string[] =>
  [...html.matchAll(tags)].flatMap(([, tag = '', written = '']) => addressesIn(tag.toLowerCase(), written));

const cases = [
  { name: 'the real content', content: realContent, base: '/' },
  { name: 'the longest, emptiest and untranslated entries, under a base', content: fixture('extremes'), base: '/ayni/' },
];

describe.each(cases)('a site of $name', ({ content, base }) => {
  let dir: string;
  let pages: BuiltPage[];
  const files = (end: string): string[] =>
    fs
      .readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .map((name) => path.join(dir, name));

  beforeAll(async () => {
    dir = await builtSite(content, { SITE_BASE: base });
    pages = pagesOf(dir);
  });

  test('loads nothing from elsewhere', () => {
    const elsewhere = pages.flatMap((page) =>
      loadedBy(page)
        .filter((address) => !address.startsWith(base) || address.startsWith('//'))
        .map((address) => `${page.url} ${address}`),
    );
    expect(elsewhere).toEqual([]);
  });

  test('every page forbids the browser to', () => {
    const open = pages.filter(({ html }) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      return !policy.includes("default-src 'none'") || /https?:|\*|unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/.test(policy);
    });
    expect(open.map(({ url }) => url)).toEqual([]);
  });

  test('its styles load nothing from elsewhere', () => {
    const styles = files('.css');
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(fs.readFileSync(file, 'utf8'), file).not.toMatch(/(?:url\(\s*["']?|@import\s*["'])(?:https?:)?\/\//i);
  });

  test('publishes the schema of each collection, in its first language and in each', () => {
    for (const collection of collections) {
      const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(dir, 'schemas', `${name}.json`), 'utf8'));
      expect(read(collection)).toEqual(entrySchema(collection, 'es'));
      for (const lang of locales) expect(read(`${collection}.${lang}`)).toEqual(entrySchema(collection, lang));
    }
  });
});

test.each([
  ['<script src="https://a.b/c.js"></script>', 'https://a.b/c.js'],
  ['<link rel="stylesheet" href=//a.b/c.css>', '//a.b/c.css'],
  ['<img alt="a > b" srcset="/a.png 1x, https://a.b/c.png 2x">', 'https://a.b/c.png'],
  ['<form method="post" action=\'https://a.b/\'>', 'https://a.b/'],
])('%s is seen to load', (html, address) => {
  expect(loadedBy({ html })).toContain(address);
  expect(loadedBy({ html: '<link rel="canonical" href="https://a.b/"><a href="https://a.b/">a</a>' })).toEqual([]);
});
