import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { isMeant, partsOf, termsOf } from '../../../src/search/client/query.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { fold, wordsIn } from '../../../src/search/words.ts';
import { graphOf } from '../graph/tiny.ts';

const graph = graphOf();
const stopIn = Object.fromEntries(locales.map((locale) => [locale, stopWords(graph, locale)] as const)) as Record<
  (typeof locales)[number],
  ReadonlySet<string>
>;

describe('the words to look for', () => {
  it.each([
    ['es', 'fábricas de ropa en los puertos', ['fábricas', 'ropa', 'puertos']],
    ['es', 'Según la OIT', ['OIT']],
    ['es', '¿Qué es una niña?', ['niña']],
    ['es', 'niños; niñas/jóvenes (rurales)…', ['niños', 'niñas', 'jóvenes', 'rurales']],
    ['es', 'NIÑOS niños ninos', ['ninos']],
    ['en', 'the ports of the Caribbean', ['ports', 'Caribbean']],
    ['pt', 'segurança e saúde nos portos', ['segurança', 'saúde', 'portos']],
    ['fr', 'service de l’eau', ['service', 'eau']],
    ['fr', "L'eau, d'Haïti", ['eau', 'Haïti']],
    ['fr', 'aujourd’hui', ['aujourd’hui']],
  ] as const)('in %s of %j are %j', (locale, query, terms) => {
    expect(termsOf(query, stopIn[locale])).toEqual(terms);
  });

  it.each([
    ['A.B-C-025', ['A.B-C-025']],
    ['«A.B-C-025»,', ['A.B-C-025']],
    ['FO.AR.', ['FO.AR']],
    ['-A-', ['A']],
    ["'a'", ['a']],
    ['a–b', ['a–b']],
    ['1.º y 2.º', ['1.º', '2.º']],
    ['2008-2012', ['2008-2012']],
  ])('keep a code whole: %s', (query, terms) => {
    expect(termsOf(query, stopIn.es)).toEqual(terms);
  });

  it('are the little ones where there are no others', () => {
    expect(termsOf('de la', stopIn.es)).toEqual(['de', 'la']);
    expect(termsOf('¿QUÉ?', stopIn.es)).toEqual(['QUÉ']);
  });

  it.each([
    ['fr', "Qu'est-ce que l'eau ?", 'eau'],
    ['en', "what's water", 'water'],
  ] as const)('are not the forms of asking that have an apostrophe or a hyphen, in %s: %s', (locale, query, term) => {
    expect(termsOf(query, stopIn[locale])).toEqual([term]);
  });

  it('are one of a phrase in quotes, little words and all', () => {
    expect(termsOf('"ministerio de la mar"', stopIn.es)).toEqual(['"ministerio de la mar"']);
    expect(termsOf('  "de"  ', stopIn.es)).toEqual(['"de"']);
    expect(termsOf('"la mar" serena', stopIn.es)).toEqual(['mar', 'serena']);
    expect(termsOf('"la mar', stopIn.es)).toEqual(['mar']);
  });

  it.each(['', '   ', '""', '"', '…', '¿?', '- – .', "L’'", '\u0000', '\u0301', '🙂', '"…"', '" "'])('are none of %j', (query) => {
    const found = termsOf(query, stopIn.fr).filter((word) => fold(word) !== 'l');
    expect(found).toEqual([]);
  });

  it('are never more than there are words, each once, of which none is empty', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('de', 'la', 'LA', 'l’', "qu'", ' ', ', ', '-', '.', '¿', '«', 'niño', 'NIÑO', 'A.B-1'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...locales), (pieces, locale) => {
        const query = pieces.join('');
        const terms = termsOf(query, stopIn[locale]);
        const isPhrase = /^\s*".+"\s*$/.test(query);
        expect(terms.length).toBeLessThanOrEqual(isPhrase ? 1 : (query.match(/[\p{L}\p{N}]+/gu) ?? []).length);
        expect(new Set(terms.map(fold)).size).toBe(terms.length);
        if (!isPhrase) for (const term of terms) expect(term).toMatch(/[\p{L}\p{N}]/u);
        const little = terms.filter((term) => stopIn[locale].has(fold(term)));
        expect([0, terms.length]).toContain(little.length);
      }),
    );
  });

  it('do not take long to find in a query of any length', () => {
    const long = `${'"'.repeat(20_000)}${'-.’'.repeat(20_000)}${'palabra '.repeat(20_000)}`;
    const begun = performance.now();
    expect(termsOf(long, stopIn.es)).toEqual(['palabra']);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('the parts of a code', () => {
  it.each([
    ['A.B-C-025', ['A', 'B', 'C', '025']],
    ['niño', ['niño']],
    ['l’eau', ['l', 'eau']],
    ['--', []],
    ['', []],
  ])('of %s are %j', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });
});

describe('whether words of an entry are what was looked for', () => {
  it.each([
    ['municipality', ['municipalities.[1]'], true],
    ['formaciones', ['formación'], true],
    ['pequeños', ['PEQUEÑAS'], true],
    ['NINOS', ['niños,'], true],
    ['sur-sur', ['Sur-Sur'], true],
    ['south', ['North-South'], true],
    ['eau', ['l’eau'], true],
    ['DR', ['CAFTA-DR'], true],
    ['cafta-dr', ['(CAFTA-DR),'], true],
    ['A.B-C-025', ['A.B-C-025:'], true],
    ['ABC025', ['A.B-C-025'], true],
    ['mina', ['xyz', 'minas'], true],
    ['drones', ['CAFTA-DR,'], false],
    ['minas', ['mi'], false],
    ['mar', ['ma', 'mármara', 'más'], true],
    ['palabra', [], false],
    ['palabra', ['', '…'], false],
    ['contratos', ['contractualizaciones'], false],
  ])('%s in %j: %s', (term, found, whether) => {
    expect(isMeant(term, found)).toBe(whether);
  });

  it('always holds of the word itself, however written', () => {
    const word = fc.stringMatching(/^[a-zñáéíóúç][a-z0-9ñáéíóúç.-]{0,12}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('', '.', ',', '[1]', ').'), (one, after) => {
        expect(isMeant(one, [`${one.toUpperCase()}${after}`])).toBe(true);
        expect(isMeant(fold(one), [one])).toBe(true);
      }),
    );
  });
});

it.each([
  ['ÑANDÚ', 'nandu'],
  ['Çà et là', 'ca et la'],
  ['e\u0301', 'e'],
  ['Straße', 'straße'],
  ['', ''],
])('%s folded is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(fold(text))).toBe(folded);
});

it.each([
  ['¿Qué es l’Ñandú-2?', ['que', 'es', 'l', 'nandu', '2']],
  ['', []],
  ['…', []],
])('the words in %j are %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
