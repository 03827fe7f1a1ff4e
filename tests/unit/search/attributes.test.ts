import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/config/locales.ts';
import { collections } from '../../../src/config/routes.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { namedBy } from '../../../src/graph/derive/backlinks.ts';
import { indexEntry } from '../../../src/search/attributes.ts';
import { facets } from '../../../src/search/facets.ts';
import { readFixture } from '../helpers.ts';
import { at, entry, graphOf } from '../graph/tiny.ts';

const synonyms = (...words: string[]) => ({ synonyms: words, definition: 'Travail.' });
const graph = graphOf(
  entry('themes/trabajo', synonyms('labor'), { translations: { fr: { title: 'Travail', summary: 'Tout.', ...synonyms('emploi') } } }),
  entry('themes/minas', { broader: ['trabajo'], synonyms: ['socavón'] }, { translations: { fr: { title: 'Mines', summary: 'Dessous.' } } }),
  entry(
    'partners/mdt',
    { country: 'EC', acronym: 'MDT', names: [{ name: 'Ministerio de Relaciones Laborales', language: 'es', to: '2018' }] },
    { translations: { fr: { title: 'Ministère du travail', summary: 'Il travaille.' } } },
  ),
  entry('partners/uruguay', { country: 'UY', acronym: 'MTSS' }),
  entry(
    'practices/clinics',
    { country: 'BB', institution: 'mdt', themes: ['minas'], verified: { on: '2025-03', review: 'desk' } },
    { lang: 'en' },
  ),
  entry('practices/nandu', { title: '«Ñandú»: 1.ª etapa' }),
  entry('pages/about'),
);

describe('what is untranslated', () => {
  const known = indexEntry(graph, at(graph, 'practices/clinics'), 'fr');

  it('is shown in its own language, and said to be', () => {
    expect(known.meta).toEqual({ title: 'clinics', summary: 'Es clinics.' });
    expect(known.shown).toEqual({ head: 'en', lang: 'en' });
  });

  it('is found by words of the reader’s language', () => {
    expect(known.keywords.toSorted()).toEqual(
      ['clinics', 'Barbade', 'Équateur', 'Mines', 'socavón', 'Travail', 'emploi', 'Ministère du travail', 'MDT'].toSorted(),
    );
  });

  it('has the words of another language for another reader', () => {
    const { keywords } = indexEntry(graph, at(graph, 'practices/clinics'), 'es');
    expect(keywords).toEqual(expect.arrayContaining(['Barbados', 'Ecuador', 'minas', 'trabajo', 'labor', 'mdt', 'MDT']));
    for (const word of ['Barbade', 'Mines', 'emploi', 'Ministère du travail']) expect(keywords).not.toContain(word);
  });
});

describe('what is translated', () => {
  it('is shown in the reader’s language, above a text in the original’s where it has only a summary', () => {
    const known = indexEntry(graph, at(graph, 'partners/mdt'), 'fr');
    expect(known.meta).toEqual({ title: 'Ministère du travail', summary: 'Il travaille.' });
    expect(known.shown).toEqual({ head: 'fr', lang: 'fr' });
    expect(indexEntry(graph, at(graph, 'themes/minas'), 'fr').shown).toEqual({ head: 'fr', lang: 'es' });
  });

  it('is found by its titles in all languages, its acronym and its former names', () => {
    for (const locale of locales) {
      const { keywords } = indexEntry(graph, at(graph, 'partners/mdt'), locale);
      expect(keywords).toEqual(expect.arrayContaining(['mdt', 'Ministère du travail', 'MDT', 'Ministerio de Relaciones Laborales']));
    }
  });

  it('is, as a theme, found by its synonyms but not by the words of what is broader', () => {
    const { keywords, filters } = indexEntry(graph, at(graph, 'themes/minas'), 'fr');
    expect(keywords.toSorted()).toEqual(['Mines', 'minas', 'socavón'].toSorted());
    expect(filters).toEqual([
      ['type', 'themes'],
      ['theme', 'minas'],
      ['theme', 'trabajo'],
      ['language', 'es'],
    ]);
  });
});

it('the filters of an entry are the values of each facet', () => {
  expect(indexEntry(graph, at(graph, 'practices/clinics'), 'es').filters).toEqual([
    ['type', 'practices'],
    ['country', 'BB'],
    ['country', 'EC'],
    ['theme', 'minas'],
    ['theme', 'trabajo'],
    ['language', 'en'],
  ]);
});

describe('the keys to sort by', () => {
  it('are the day of the check as it stands, and the place of the section with the title folded', () => {
    expect(indexEntry(graph, at(graph, 'practices/clinics'), 'es').sort).toEqual({ verified: '2025-03', browse: '0 clinics' });
    expect(indexEntry(graph, at(graph, 'partners/mdt'), 'fr').sort['browse']).toBe('3 ministere du travail');
    expect(indexEntry(graph, at(graph, 'partners/mdt'), 'es').sort['browse']).toBe('3 mdt');
  });

  it('have no sign before the first letter', () => {
    expect(indexEntry(graph, at(graph, 'practices/nandu'), 'es').sort['browse']).toBe('0 nandu 1ª etapa');
  });

  it('are there for what is never checked, before all else', () => {
    const { sort } = indexEntry(graph, at(graph, 'pages/about'), 'es');
    expect(sort['verified'] ?? '').not.toBe('');
    expect((sort['verified'] ?? '') < '1900').toBe(true);
  });

  it('are one digit for each section, for they are compared as text', () => {
    expect(collections.length).toBeLessThanOrEqual(10);
  });
});

describe.each(locales)('of every entry the index of %s', (locale) => {
  const extremes = buildGraph(readFixture('extremes').files).graph;
  const known = [...extremes.nodes.values()].map((node) => [node, indexEntry(extremes, node, locale)] as const);

  it('knows every value of every facet once', () => {
    for (const [node, { filters }] of known) {
      for (const { id, valuesOf } of facets) {
        const codes = filters.filter(([name]) => name === id).map(([, code]) => code);
        expect(codes, `${node.key} ${id}`).toEqual(valuesOf(extremes, node));
        expect(new Set(codes).size, `${node.key} ${id}`).toBe(codes.length);
      }
      expect(
        filters.every(([name]) => facets.some(({ id }) => id === name)),
        node.key,
      ).toBe(true);
    }
  });

  it('has the same keys to sort by, each keyword once, and no empty one', () => {
    for (const [node, { sort, keywords }] of known) {
      expect(Object.keys(sort), node.key).toEqual(['verified', 'browse']);
      expect(new Set(keywords).size, node.key).toBe(keywords.length);
      expect(
        keywords.every((word) => word.trim() !== ''),
        node.key,
      ).toBe(true);
    }
  });

  it('finds what names a theme by the theme', () => {
    const theme = at(extremes, 'themes/longest-theme');
    const title = (theme.files[locale] ?? theme.files.es)?.data.title;
    const about = namedBy(extremes, theme.key, 'agreements', ['themes']);
    expect(about.length).toBeGreaterThan(0);
    for (const node of about) expect(indexEntry(extremes, node, locale).keywords).toContain(title);
  });
});
