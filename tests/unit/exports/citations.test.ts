import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { bibtex, citationOf, type Citation } from '../../../src/exports/citations.ts';
import { buildGraph, type Key } from '../../../src/graph/build.ts';
import { at, entry, graphOf } from '../graph/tiny.ts';
import { must, readFixture } from '../helpers.ts';

const site = { siteUrl: 'https://ayni.example', base: '/', today: '2026-11-22' };
const graph = graphOf(
  entry(
    'practices/seclo',
    { title: 'Conciliación: «antes del juicio» & después', verified: { on: '2025-03-09', review: 'desk' } },
    { translations: { en: { title: 'Conciliation', summary: 'One.' } } },
  ),
  entry('pages/about'),
);
const of = (key: Key, lang: Locale, where = site): Citation => must(citationOf(at(graph, key), lang, where));

/** What a reference manager makes of a file. */
const read = (text: string): Record<string, unknown>[] => new Cite(text).data;

const cite = (fields: Partial<Citation>): Citation => ({ ...of('practices/seclo', 'es'), ...fields });

describe('the citation of an entry', () => {
  it('has the site as its author, the title in its language, the year of its verification, its address and the day', () => {
    expect(of('practices/seclo', 'es')).toEqual({
      id: 'ayni-practices-seclo-es',
      type: 'webpage',
      author: [{ literal: 'Ayni' }],
      title: 'Conciliación: «antes del juicio» & después',
      language: 'es',
      issued: { 'date-parts': [[2025]] },
      note: 'Buena práctica. Revisión documental.',
      URL: 'https://ayni.example/es/buenas-practicas/seclo/',
      accessed: '2026-11-22',
    });
  });

  it('says kind and review in the reader’s language, and keeps a title without translation in its own', () => {
    expect(of('practices/seclo', 'en')).toMatchObject({ title: 'Conciliation', language: 'en', note: 'Good practice. Desk review.' });
    expect(of('practices/seclo', 'fr')).toMatchObject({ title: of('practices/seclo', 'es').title, language: 'es' });
    expect(of('practices/seclo', 'fr').note).toMatch(/^Bonne pratique\./);
  });

  it('stands under the base', () => {
    expect(of('practices/seclo', 'pt', { ...site, base: '/ayni/' }).URL).toBe('https://ayni.example/ayni/pt/boas-praticas/seclo/');
  });

  it('is not there for the team’s pages', () => {
    expect(citationOf(at(graph, 'pages/about'), 'es', site)).toBeUndefined();
  });
});

describe('the BibTeX of a citation', () => {
  const lines = bibtex(of('practices/seclo', 'es')).split('\n');

  it('is one entry with all of it, accents as they are, what TeX would take for a command escaped', () => {
    expect(lines[0]).toBe('@misc{ayni-practices-seclo-es,');
    expect(lines.slice(1, -2).sort()).toEqual([
      '\tauthor = {{Ayni}},',
      '\tlanguage = {es},',
      '\tnote = {Buena práctica. Revisión documental.},',
      '\ttitle = {Conciliación: «antes del juicio» \\& después},',
      '\turl = {https://ayni.example/es/buenas-practicas/seclo/},',
      '\turldate = {2026-11-22},',
      '\tyear = {2025},',
    ]);
    expect(lines.slice(-2)).toEqual(['}', '']);
  });

  it.each([
    ['Servicio de Conciliación en Panamá', 'Servicio de {Conciliación} en {Panamá}'],
    ['SECLO y la OEA', '{SECLO} y la {OEA}'],
    ['Éxito', 'Éxito'],
    ['toString', '{toString}'],
    [
      'a_b #1 50 % {x} ~ ^ \\ $',
      'a\\_b \\#1 50 \\% \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$',
    ],
  ])('writes the title %s as %s', (title, written) => {
    expect(bibtex(cite({ title }))).toContain(`\ttitle = {${written}},\n`);
  });

  it('can be put after another, and both are read', () => {
    const all = locales.map((lang) => bibtex(of('practices/seclo', lang))).join('\n');
    expect(read(all).map(({ id }) => id)).toEqual(locales.map((lang) => `ayni-practices-seclo-${lang}`));
  });

  it('is read back as it was, whatever the title', () => {
    // TeX writes dashes and quotes with these, and takes any space for one.
    const plain = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...Array.from('&%$#_{}<>~^\\@"=,:;()[]|*+/.!?áÉñçÀœŒ«»–—’ abAB1')),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
        minLength: 1,
      })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/--|''|``|[?!]`|<</.test(text));
    fc.assert(
      fc.property(plain, (title) => {
        const [back, ...more] = read(bibtex(cite({ title })));
        expect(more).toEqual([]);
        expect(back).toMatchObject({ id: 'ayni-practices-seclo-es', title, URL: 'https://ayni.example/es/buenas-practicas/seclo/' });
        expect(back?.['issued']).toEqual({ 'date-parts': [[2025]] });
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('never throws and always closes, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (title, note) => {
        const text = bibtex(cite({ title, note }));
        expect(text.replace(/\\[{}]/g, '').split('{').length).toBe(text.replace(/\\[{}]/g, '').split('}').length);
        expect(text.endsWith('\n}\n')).toBe(true);
      }),
    );
  }, 30_000);
});

it('every entry has a citation of its own in every language, which is read back', () => {
  const { graph: all } = buildGraph(readFixture('extremes').files);
  const citations = [...all.nodes.values()].flatMap((node) => locales.flatMap((lang) => citationOf(node, lang, site) ?? []));
  expect(citations.length).toBeGreaterThan(80);
  expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
  const back = read(citations.map(bibtex).join('\n'));
  expect(back.map(({ id, title, URL }) => ({ id, title, URL }))).toEqual(citations.map(({ id, title, URL }) => ({ id, title, URL })));
});
