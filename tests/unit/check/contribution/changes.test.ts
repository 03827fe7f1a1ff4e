import { expect, it } from 'vitest';
import { changesOf, languageOf, type Files } from '../../../../src/check/contribution/changes.ts';

const original = (title: string) => `---\ntitle: ${title}\nsummary: S\n---\n`;
const translation = (title: string) => `---\ntranslates: es\nmethod: human\ntitle: ${title}\nsummary: S\n---\n`;
const files = (all: Record<string, string>): Files => new Map(Object.entries(all));
const before = files({
  'themes/a/es.mdx': original('A'),
  'themes/a/en.mdx': translation('A'),
  'themes/b/es.mdx': original('B'),
  'practices/p/es.mdx': original('P'),
});
const changed = (over: Record<string, string | undefined>) =>
  changesOf(
    before,
    files(
      Object.fromEntries(Object.entries({ ...Object.fromEntries(before), ...over }).filter(([, text]) => text !== undefined)) as Record<
        string,
        string
      >,
    ),
  );

it.each([
  ['a new entry', { 'themes/c/pt.mdx': original('C') }, [{ kind: 'new', collection: 'themes', id: 'c', lang: 'pt', title: 'C' }]],
  [
    'a corrected entry',
    { 'themes/b/es.mdx': original('B2') },
    [{ kind: 'corrected', collection: 'themes', id: 'b', lang: 'es', title: 'B2' }],
  ],
  [
    'a translation',
    { 'themes/b/fr.mdx': translation('B') },
    [{ kind: 'translated', collection: 'themes', id: 'b', lang: 'fr', title: 'B' }],
  ],
  [
    'a translation mended',
    { 'themes/a/en.mdx': translation('A2') },
    [{ kind: 'corrected', collection: 'themes', id: 'a', lang: 'en', title: 'A2' }],
  ],
  [
    'a text taken away',
    { 'practices/p/es.mdx': undefined },
    [{ kind: 'removed', collection: 'practices', id: 'p', lang: 'es', title: 'P' }],
  ],
  [
    'images of an entry, once',
    { 'practices/p/a.png': '1', 'practices/p/b.png': '2' },
    [{ kind: 'files', collection: 'practices', id: 'p' }],
  ],
  ['nothing', {}, []],
  ['what lies nowhere', { 'other/p/es.mdx': original('X'), 'README.md': 'x', 'themes/a/deep/er.mdx': 'x' }, []],
  ['a text that cannot be read', { 'themes/c/es.mdx': '---\n: [\n' }, [{ kind: 'new', collection: 'themes', id: 'c', lang: 'es' }]],
])('%s is seen', (_, over, expected) => {
  expect(changed(over)).toEqual(expected);
});

it('the language is the one that most of the texts are in, else the first of the site', () => {
  expect(
    languageOf(changed({ 'themes/c/pt.mdx': original('C'), 'themes/d/pt.mdx': original('D'), 'themes/b/es.mdx': original('B2') })),
  ).toBe('pt');
  expect(languageOf(changed({ 'practices/p/a.png': '1' }))).toBe('es');
});
