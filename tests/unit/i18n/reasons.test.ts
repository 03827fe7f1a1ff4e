import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/check/say.ts';
import { locales } from '../../../src/config/locales.ts';
import { parse } from '../../../src/entries/parse.ts';
import type { Problem } from '../../../src/entries/problem.ts';
import { render } from '../../../src/entries/render.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { reasonOfCode, yamlReason } from '../../../src/entries/yaml-reason.ts';
import { reasonIds, reasonWords } from '../../../src/i18n/reasons.ts';
import { bodyContext, bodyWords, must, root } from '../helpers.ts';

/** The codes that the library itself lists. */
const declared = fs.readFileSync(path.join(root, 'node_modules/yaml/dist/errors.d.ts'), 'utf8');
const codes = [...must(/ErrorCode = ([^;]+);/.exec(declared)?.[1]).matchAll(/'([A-Z_0-9]+)'/g)].map((match) => must(match[1]));

const header = (yaml: string): Problem => must(parse(`---\n${yaml}\n---\n`, 'x').problems[0]);
const text = (body: string): Problem => ({ file: 'x', ...must(render(body, bodyContext, bodyWords, treeOfMicromark).problems[0]) });

it('every code of the library has a reason, and no other', () => {
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(reasonOfCode).sort()).toEqual(codes.toSorted());
});

describe.each(locales)('a reason in %s', (locale) => {
  it.each(reasonIds)('%s has its words, and what to write instead', (id) => {
    const { what, fix } = must(reasonWords(id, locale));
    for (const words of [what, fix]) expect(words).toMatch(/\S.*\.$/);
    const names = (of: typeof locale) =>
      Object.values(must(reasonWords(id, of)))
        .join(' ')
        .match(/\{\w+\}/g);
    expect(names(locale)).toEqual(names('es'));
  });

  it('that nobody knows is said in the words of the language, with the program’s own marked as such', () => {
    const { reason, words } = yamlReason({ code: 'NEW_CODE' as never, message: 'Some new fault at line 1, column 2:\n' });
    const { what } = say({ rule: 'yaml/syntax', file: 'x', line: 1, column: 1, params: { reason, words } }, locale);
    expect(what).toMatch(/\(.*[«“]\s?Some new fault\s?[»”]\)\.$/);
  });
});

it('the four languages differ', () => {
  for (const id of reasonIds) expect(new Set(locales.map((locale) => reasonWords(id, locale)?.what)).size, id).toBe(4);
});

describe('of a header', () => {
  it.each([
    ['title: "abc', 'yaml/quote'],
    ["title: 'abc", 'yaml/quote'],
    ['title: a: b', 'yaml/two-colons'],
    ['title: [a, b', 'yaml/bracket'],
    ['title: {a: 1', 'yaml/bracket'],
    ['title: [a b: c d: e]', 'yaml/block-in-flow'],
    ['\ttitle: a', 'yaml/tab'],
    ['title: a\nsummary', 'yaml/no-colon'],
    ['title: a\n  summary: b', 'yaml/two-colons'],
    ['{ a\nb }: c', 'yaml/several-lines'],
    ['themes:\n  - a\n   - b\n  c', 'yaml/indent'],
    ['title: "a" b', 'yaml/unexpected'],
    ['title: @a', 'yaml/sign'],
    ['title: !x a', 'yaml/sign'],
    ['title: *nota', 'yaml/alias'],
    ['title: "a \\q"', 'yaml/escape'],
    ['title: “Uno: dos”', 'yaml/curly-quotes'],
    ['title: “Uno” y: dos', 'yaml/curly-quotes'],
    ['title: uno “dos”: tres: cuatro', 'yaml/two-colons'],
    ['title: a\n\n## Contexto\n\nUno.', 'yaml/no-end'],
    ['title: a\n...\nsummary: b', 'yaml/two-headers'],
  ])('%j', (yaml, reason) => {
    expect(header(yaml).params['reason']).toBe(reason);
  });

  it('a name that is written twice is named', () => {
    expect(header('title: a\n"title" : b')).toMatchObject({ rule: 'yaml/duplicate-key', params: { value: 'title' } });
  });
});

describe('of a text', () => {
  it.each([
    ['Eran <5.', 'mdx/name', { sign: '5' }],
    ['a <` b', 'mdx/name', { sign: '`' }],
    ['<!-- nota -->', 'mdx/comment', {}],
    ['<https://ilo.org>', 'mdx/address', {}],
    ['<a@ilo.org>', 'mdx/address', {}],
    ['<Note', 'mdx/open-tag', {}],
    ['<Note kind=caution>', 'mdx/value', { sign: 'c' }],
    ['<Note "caution">', 'mdx/attribute', { sign: '"' }],
    ['<Note kind="caution>', 'mdx/quote', {}],
    ['<Cite / a>', 'mdx/slash', {}],
    ['Costó {10.', 'mdx/brace', {}],
    ['> <Note\na>', 'mdx/lazy', {}],
    ['</Note>', 'mdx/closes-nothing', {}],
    ['<Note>\n\n</Note kind="a">', 'mdx/closing-tag', {}],
    ['<Note>\n\n</Nota>', 'mdx/mismatch', { tag: '</Nota>', open: '<Note>' }],
    ['<Note>\n\nHola.', 'mdx/unclosed', { open: '<Note>' }],
    ['**a <span>b** c</span>', 'mdx/crossed', {}],
    ['>'.repeat(60), 'depth', { max: '50' }],
  ])('%j', (body, reason, params) => {
    expect(text(body).params).toMatchObject({ reason, ...params });
  });
});
