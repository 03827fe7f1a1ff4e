import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { unzipSync } from 'fflate';
import type { Element } from 'hast';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { hrefOf, type Collection } from '../../src/config/routes.ts';
import { parse } from '../../src/entries/parse.ts';
import { hostileContent, hostileSettings, hostileSite } from '../support/hostile/site.ts';
import { payloads } from '../support/hostile/payloads.ts';
import type { Placed } from '../support/hostile/tree.ts';
import { attribute, elements, oneOfEach, pagesOf, type BuiltPage } from '../support/pages.ts';
import { isKnownInBody, signatureOf } from '../support/safe-html.ts';
import { builtSite, fixture } from '../support/site.ts';

/** What a page has of these stands in its design, never in an entry. */
const machinery = 'script,style,link,meta,base,iframe,object,embed,form,input,button,template,svg,math,dialog'.split(',');
const addresses = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'background', 'srcSet'];
const safe = /^(?:\/ayni\/|#|\?|https?:\/\/|mailto:|$)/;

let dir: string;
let plainDir: string;
let placed: Placed;
let pages: BuiltPage[];
let plain: BuiltPage[];

beforeAll(async () => {
  ({ dir, placed } = await hostileSite());
  plainDir = await builtSite(fixture('extremes'), hostileSettings);
  pages = pagesOf(dir);
  plain = pagesOf(plainDir);
});

const filesOf = (ending: RegExp, of = dir): string[] =>
  fs
    .readdirSync(of, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort();
const textOf = (name: string, of = dir): string => fs.readFileSync(path.join(of, name), 'utf8');
const all = (page: BuiltPage): Element[] => elements(page, () => true);

/** What a page is driven by, each with the names of its attributes. */
const machineryOf = (page: BuiltPage): string =>
  all(page)
    .filter(({ tagName }) => machinery.includes(tagName))
    .map(signatureOf)
    .sort()
    .join('\n');

const wordsOf = (element: Element): string => {
  const words: string[] = [];
  visit(element, 'text', ({ value }) => {
    words.push(value);
  });
  return words.join('').replace(/\s+/g, ' ').trim();
};

/** What is wrong with the form of some XML: tags that do not close each other, signs that are not written as entities. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = xml.match(/&(?!(?:#\d+|#x[\da-f]+|[a-z]+);)|<(?![/?!\w])/gi) ?? [];
  for (const [tag, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s(?:"[^"<]*"|'[^'<]*'|[^'"<>])*?)?(\/?)>/g)) {
    if (close === '/' && open.pop() !== name) faults.push(tag);
    else if (close === '' && empty === '') open.push(name);
  }
  return [...faults, ...open];
}

test('every crafted text stands in more than forty fields', () => {
  expect([...placed.keys()].sort()).toEqual([...new Set(payloads)].sort());
  expect(Math.min(...[...placed.values()].map((fields) => fields.size))).toBeGreaterThan(40);
});

test('the site has the pages that it has with plain words', () => {
  expect(pages.map(({ url }) => url)).toEqual(plain.map(({ url }) => url));
});

test('no page has an element, an attribute or an address that it has not with plain words', () => {
  const samples = oneOfEach(plain);
  const known = new Set(samples.flatMap((page) => all(page).map(signatureOf)));
  const machines = new Map(samples.map((page) => [page.url, machineryOf(page)]));
  const born = oneOfEach(pages).flatMap((page) => {
    const own = all(page);
    const strange = own.map(signatureOf).filter((signature) => !known.has(signature) && !isKnownInBody(signature));
    const unsafe = own
      .flatMap((element) => addresses.flatMap((name) => attribute(element, name) ?? []))
      .filter((address) => !safe.test(address));
    const expected = machines.get(page.url);
    const other = expected !== undefined && expected !== machineryOf(page) ? ['other machinery'] : [];
    return [...strange, ...unsafe, ...other].map((what) => `${page.url}: ${what}`);
  });
  expect(born.slice(0, 20)).toEqual([]);
});

test('the title of an entry is on its page, letter for letter', () => {
  const originals = fs.globSync('*/longest-*/es.mdx', { cwd: hostileContent });
  expect(originals).toHaveLength(8);
  for (const file of originals) {
    const { title } = parse(fs.readFileSync(path.join(hostileContent, file), 'utf8'), file).data as { title: string };
    const [collection, id = ''] = file.split(path.sep);
    const address = hrefOf({ kind: 'entry', collection: collection as Collection, id }, 'es', '/');
    const page = pages.find(({ url }) => url === address);
    const [heading] = page === undefined ? [] : elements(page, ({ tagName }) => tagName === 'h1');
    expect(heading === undefined ? '' : wordsOf(heading)).toBe(title.replace(/\s+/g, ' ').trim());
  }
});

test('what scripts are told in a page or a file is JSON', () => {
  for (const page of oneOfEach(pages)) {
    for (const script of elements(page, ({ tagName, properties }) => tagName === 'script' && properties.src === undefined)) {
      expect(attribute(script, 'type'), page.url).toContain('json');
      expect(() => void JSON.parse(wordsOf(script)), page.url).not.toThrow();
    }
  }
  const files = filesOf(/\.json$/);
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(() => void JSON.parse(textOf(file)), file).not.toThrow();
});

test('no cell of a table is taken for a formula', () => {
  const files = filesOf(/\.csv$/);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { data, errors } = Papa.parse<string[]>(textOf(file).trimEnd());
    expect(errors, file).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size, file).toBe(1);
    expect(
      data.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell)),
      file,
    ).toEqual([]);
  }
});

test('no calendar has an event, and no citation a field, that it has not with plain words', () => {
  const shapeOf = (text: string): string[] =>
    text
      .split(/\r\n(?! )/)
      .map((line) => line.replace(/[:;][^]*$/, ''))
      .sort();
  for (const file of filesOf(/\.ics$/)) {
    expect(textOf(file).replaceAll('\r\n', ''), file).not.toContain('\n');
    expect(shapeOf(textOf(file)), file).toEqual(shapeOf(textOf(file, plainDir)));
  }
  for (const file of filesOf(/\.bib$/)) {
    const [one, ...more] = new Cite(textOf(file)).data;
    const [other] = new Cite(textOf(file, plainDir)).data;
    expect(more, file).toEqual([]);
    expect(Object.keys(one ?? {}).sort(), file).toEqual(Object.keys(other ?? {}).sort());
    expect(one?.['URL'], file).toBe(other?.['URL']);
  }
});

test('every feed, map and document is well-formed, and has no element more', () => {
  const namesOf = (xml: string): string[] => [...new Set(Array.from(xml.matchAll(/<([\w:-]+)/g), ([, name = '']) => name))].sort();
  for (const file of filesOf(/\.(?:xml|svg)$/)) {
    expect(faultsOf(textOf(file)), file).toEqual([]);
    expect(namesOf(textOf(file)), file).toEqual(namesOf(textOf(file, plainDir)));
  }
  const documents = filesOf(/\.docx$/);
  expect(documents.length).toBeGreaterThan(3);
  for (const file of documents) {
    const parts = (of: string) =>
      Object.entries(unzipSync(fs.readFileSync(path.join(of, file)))).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    const known = new Set(parts(plainDir).flatMap(([, bytes]) => namesOf(new TextDecoder().decode(bytes))));
    for (const [name, bytes] of parts(dir)) {
      const xml = new TextDecoder().decode(bytes);
      expect(faultsOf(xml), `${file} ${name}`).toEqual([]);
      expect(
        namesOf(xml).filter((element) => !known.has(element)),
        `${file} ${name}`,
      ).toEqual([]);
    }
  }
});

test('the index knows the words as words', () => {
  const fragments = filesOf(/\.pf_fragment$/);
  expect(fragments.length).toBeGreaterThan(90);
  const texts = fragments.map((file) => {
    const fragment = gunzipSync(fs.readFileSync(path.join(dir, file))).toString('utf8');
    return JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string; content: string };
  });
  for (const { url } of texts) expect(url).toMatch(/^\/[\w/-]+\/$/);
  expect(texts.some(({ content }) => content.includes('<script>globalThis.__ayniCanary=1</script>'))).toBe(true);
});
