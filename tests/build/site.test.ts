import fs from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { aspects } from '../../src/components/compare/aspects.ts';
import { locales } from '../../src/config/locales.ts';
import { sections } from '../../src/config/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { attribute, elements, hrefsOf, idsOf, oneOfEach, pagesOf, type BuiltPage } from '../support/pages.ts';
import { builtOn, builtSite, fixture, realContent } from '../support/site.ts';

const markup = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'no-inline-style': 'error', 'require-sri': 'off' },
});

const cases = [
  { name: 'the real content', content: realContent, base: '/' },
  { name: 'the longest, emptiest and untranslated entries, under a base', content: fixture('extremes'), base: '/ayni/' },
];

describe.each(cases)('a site of $name', ({ content, base }) => {
  let dir: string;
  let all: BuiltPage[];
  /** One page of each making: what holds of their markup holds of the others. */
  let pages: BuiltPage[];
  let byUrl: Map<string, BuiltPage>;

  beforeAll(async () => {
    dir = await builtSite(content, { SITE_BASE: base });
    all = pagesOf(dir);
    pages = oneOfEach(all);
    byUrl = new Map(all.map((page) => [page.url, page]));
  });

  const own = (href: string): string | undefined => (href.startsWith(base) ? `/${href.slice(base.length)}` : undefined);
  const isFile = (url: string): boolean => !url.endsWith('/') && fs.existsSync(path.join(dir, url));
  test('has no broken internal link or anchor', () => {
    const broken = all.flatMap((page) =>
      hrefsOf(page).flatMap((href) => {
        if (/^(?:https?:|mailto:)/.test(href)) return [];
        const [address = '', anchor] = href.split('#');
        const place = (own(address) ?? 'outside the base').split('?')[0] ?? '';
        const target = address === '' ? page : byUrl.get(place);
        if (target === undefined) return isFile(place) ? [] : [`${page.url} → ${href}`];
        return anchor === undefined || anchor === '' || idsOf(target).includes(anchor) ? [] : [`${page.url} → ${href} (no such anchor)`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('names only files that exist, all of its own', () => {
    const missing = pages.flatMap((page) =>
      elements(
        page,
        (element) =>
          ['link', 'script', 'img'].includes(element.tagName) &&
          element.properties.rel?.toString() !== 'canonical' &&
          element.properties.hrefLang === undefined,
      )
        .flatMap((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? [])
        .filter((address) => !fs.existsSync(path.join(dir, decodeURIComponent(own(address) ?? '/not/ours'))))
        .map((address) => `${page.url}: ${address}`),
    );
    expect(missing).toEqual([]);
  });

  test('has valid markup', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const report = await markup.validateString(page.html, page.file);
      for (const result of report.results)
        for (const message of result.messages) faults.push(`${page.url} ${message.line}: ${message.ruleId} ${message.message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has one h1 and a language on every page', () => {
    for (const page of pages) {
      expect(
        elements(page, (element) => element.tagName === 'h1'),
        page.url,
      ).toHaveLength(1);
      const lang = attribute(
        elements(page, (element) => element.tagName === 'html')[0] ?? { type: 'element', tagName: 'html', properties: {}, children: [] },
        'lang',
      );
      const locale = page.url.split('/')[1] ?? '';
      if (locales.some((one) => one === locale)) expect(lang?.slice(0, 2), page.url).toBe(locale);
    }
  });

  test('has unique ids on every page', () => {
    for (const page of pages) {
      const ids = idsOf(page);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        page.url,
      ).toEqual([]);
    }
  });

  test('pairs hreflang both ways, and each canonical address is a page', () => {
    const origin = 'https://ayni.example';
    const place = (address: string | undefined) => own(address?.replace(origin, '') ?? '') ?? '';
    const alternates = (page: BuiltPage) =>
      elements(page, (element) => element.tagName === 'link' && element.properties.hrefLang !== undefined).map((element) =>
        place(attribute(element, 'href')),
      );
    for (const page of pages) {
      for (const other of alternates(page)) expect(byUrl.has(other), `${page.url} → ${other}`).toBe(true);
      const canonical = elements(page, (element) => attribute(element, 'rel') === 'canonical').map((element) =>
        place(attribute(element, 'href')),
      );
      for (const address of canonical) expect(byUrl.has(address), `${page.url} → ${address}`).toBe(true);
      if (canonical[0] !== page.url) continue;
      for (const other of alternates(page)) {
        const target = byUrl.get(other);
        if (target !== undefined && other !== page.url) expect(alternates(target), `${other} ↔ ${page.url}`).toContain(page.url);
      }
    }
  });

  test('leads from each home to every page of its language', () => {
    for (const locale of locales) {
      const start = `/${locale}/`;
      const seen = new Set([start]);
      const queue = [start];
      for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
        const page = byUrl.get(url);
        for (const href of page === undefined ? [] : hrefsOf(page)) {
          const next = (own(href) ?? '').split(/[?#]/)[0] ?? '';
          if (next.startsWith(start) && byUrl.has(next) && !seen.has(next)) {
            seen.add(next);
            queue.push(next);
          }
        }
      }
      // Nothing leads to an old address but links from elsewhere.
      const lost = all
        .filter(({ url, html }) => url.startsWith(start) && !seen.has(url) && !html.includes('http-equiv="refresh"'))
        .map(({ url }) => url);
      expect(lost).toEqual([]);
    }
  });

  test('carries the policy, and nothing that it forbids', () => {
    for (const page of pages) {
      const policy = elements(
        page,
        (element) => element.tagName === 'meta' && /content-security-policy/i.test(attribute(element, 'httpEquiv') ?? ''),
      ).map((element) => attribute(element, 'content') ?? '');
      expect(policy, page.url).toHaveLength(1);
      expect(policy[0], page.url).toContain("default-src 'none'");
      expect(policy[0], page.url).not.toContain("'unsafe-inline'");
      expect(
        elements(
          page,
          (element) => element.properties.style !== undefined || Object.keys(element.properties).some((name) => /^on[A-Z]/.test(name)),
        ),
        page.url,
      ).toEqual([]);
      expect(
        elements(
          page,
          (element) =>
            element.tagName === 'script' && element.properties.src === undefined && !(attribute(element, 'type') ?? '').includes('json'),
        ),
        page.url,
      ).toEqual([]);
    }
  });

  test('lists every canonical page in the sitemap, once', () => {
    const sitemap = fs.readFileSync(path.join(dir, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/ayni\.example([^<]*)<\/loc>/g)].map((match) => own(match[1] ?? '') ?? '');
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((url) => !byUrl.has(url))).toEqual([]);
    expect(listed.length).toBeGreaterThan(40);
  });

  test('has beside every entry’s page its citation, which the page links to and no other page has', () => {
    const entries = pages.filter((page) => elements(page, (element) => element.properties['dataKeep'] !== undefined).length > 0);
    const keys = entries.map((page) => {
      const [link, ...more] = elements(page, (element) => element.properties['dataCite'] !== undefined);
      expect(more, page.url).toEqual([]);
      expect(link?.properties.href, page.url).toBe(`${base}${page.url.slice(1)}cite.bib`);
      const text = fs.readFileSync(path.join(dir, page.url, 'cite.bib'), 'utf8');
      const [citation, ...others] = new Cite(text).data;
      expect(others, page.url).toEqual([]);
      expect(`${String(citation?.['id'])}.bib`).toBe(link?.properties.download);
      expect(citation?.['URL']).toBe(`https://ayni.example${base}${page.url.slice(1)}`);
      expect(text, page.url).toContain(`\turldate = {${builtOn}},\n`);
      return citation?.['id'];
    });
    expect(entries.length).toBeGreaterThan(90);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(['compare', 'shelf'] as const)('has the page %s in four languages, whole without a script and in no index', (section) => {
    for (const locale of locales) {
      const page = byUrl.get(`/${locale}/${sections[section][locale]}/`);
      if (page === undefined) throw new Error(`${section} has no page in ${locale}`);
      expect(page.html).toContain('<meta name="robots" content="noindex">');
      for (const words of [`section.${section}`, `section.${section}.lead`, `${section}.noscript`] as const)
        expect(page.html).toContain(t(locale, words));
      const shown = elements(page, (element) => element.tagName === 'a' && element.properties.hidden !== true);
      const list = `${base}${locale}/${sections.practices[locale]}/`;
      expect(shown.filter((link) => link.properties.href === list).length).toBeGreaterThan(1);
    }
  });

  test('marks on a practice’s page what a comparison takes, and names nothing else', () => {
    const names = aspects.flatMap(({ parts }) => parts);
    const marked = new Set<string>();
    for (const page of pages) {
      const parts = elements(page, (element) => element.properties['dataCompare'] !== undefined).map(
        (element) => attribute(element, 'dataCompare') ?? '',
      );
      for (const name of parts) marked.add(name);
      if (elements(page, (element) => attribute(element, 'className')?.includes('entry-practices') === true).length > 0)
        expect(parts, page.url).toEqual(expect.arrayContaining(['country', 'institution', 'status', 'evidence']));
    }
    expect(names.filter((name) => !marked.has(name))).toEqual([]);
    expect([...marked].filter((name) => ![...names, 'translation', 'contested'].includes(name))).toEqual([]);
  });

  test('has a search index in each language that knows every entry', () => {
    const entries = fs
      .readdirSync(content, { withFileTypes: true })
      .filter((item) => item.isDirectory() && item.name !== 'pages')
      .reduce((sum, item) => sum + fs.readdirSync(path.join(content, item.name)).length, 0);
    for (const locale of locales) {
      const entry = JSON.parse(fs.readFileSync(path.join(dir, 'pagefind', locale, 'pagefind-entry.json'), 'utf8')) as {
        languages: Record<string, { page_count: number }>;
      };
      expect(
        Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0),
        locale,
      ).toBe(entries);
    }
  });
});
