import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { collections } from '../../../src/config/routes.ts';
import { t } from '../../../src/i18n/t.ts';
import { buildGraph, type Key, type Node } from '../../../src/graph/build.ts';
import { namedBy } from '../../../src/graph/derive/backlinks.ts';
import { indexEntry, type IndexEntry } from '../../../src/search/attributes.ts';
import { countryRolesOf, facets, findable } from '../../../src/search/facets.ts';
import { nameKey } from '../../../src/search/name-key.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { readFixture } from '../helpers.ts';
import { at, entry, exchange, graphOf } from '../graph/tiny.ts';

const today = '2026-01-02';
const synonyms = (...words: string[]) => ({ synonyms: words, definition: 'Travail.' });
const graph = graphOf(
  entry('themes/trabajo', synonyms('labor'), { translations: { fr: { title: 'Travail', summary: 'Tout.', ...synonyms('emploi') } } }),
  entry('themes/minas', { broader: ['trabajo'], synonyms: ['socavón'] }, { translations: { fr: { title: 'Mines', summary: 'Dessous.' } } }),
  entry('themes/mar', { synonyms: ['océano'] }),
  entry(
    'partners/mdt',
    { country: 'EC', acronym: 'MDT', names: [{ name: 'Ministerio de Relaciones Laborales', language: 'es', to: '2018' }] },
    { translations: { fr: { title: 'Ministère du travail', summary: 'Il travaille.' } } },
  ),
  entry('partners/uruguay', { country: 'UY', acronym: 'MTSS' }),
  entry(
    'practices/clinics',
    { country: 'BB', institution: 'mdt', themes: ['minas', 'mar'], verified: { on: '2025-03', review: 'desk' }, evidence: 'evaluated' },
    { lang: 'en' },
  ),
  entry('practices/nandu', { title: '«Ñandú»: 1.ª etapa' }),
  exchange('x', [[{ partner: 'mdt', role: 'provider' }], [{ partner: 'uruguay', role: 'recipient' }]], {
    themes: ['mar'],
    period: { start: '2013-02', end: '2015' },
  }),
  entry('pages/about'),
);
const of = (key: Key, locale: Locale = 'es', from = graph): IndexEntry => indexEntry({ graph: from, today }, at(from, key), locale);
const wordsOf = ({ keywords }: IndexEntry): string[] => Object.values(keywords).flat();

describe('what is untranslated', () => {
  const known = of('practices/clinics', 'fr');

  it('is shown in its own language, and said to be', () => {
    expect(known.meta).toEqual({ title: 'clinics', summary: 'Es clinics.' });
    expect(known.shown).toEqual({ head: 'en', lang: 'en' });
  });

  it('is found by words of the reader’s language', () => {
    expect(wordsOf(known)).toEqual(expect.arrayContaining(['clinics', 'Barbade', 'Équateur', 'Mines', 'Travail', 'MDT']));
  });

  it('has the words of another language for another reader', () => {
    const words = wordsOf(of('practices/clinics', 'es'));
    expect(words).toEqual(expect.arrayContaining(['Barbados', 'Ecuador', 'minas', 'socavón', 'trabajo', 'mar', 'océano']));
    for (const word of ['Barbade', 'emploi']) expect(words).not.toContain(word);
  });
});

describe('what is translated', () => {
  it('is shown in the reader’s language, above a text in the original’s where it has only a summary', () => {
    const known = of('partners/mdt', 'fr');
    expect(known.meta).toMatchObject({ title: 'Ministère du travail', summary: 'Il travaille.' });
    expect(known.shown).toEqual({ head: 'fr', lang: 'fr' });
    expect(of('themes/minas', 'fr').shown).toEqual({ head: 'fr', lang: 'es' });
  });

  it('is found by its titles in all languages', () => {
    for (const locale of locales)
      expect(of('partners/mdt', locale).keywords.about).toEqual(expect.arrayContaining(['mdt', 'Ministère du travail']));
  });
});

describe('the words by which an entry is found', () => {
  const { main, about, mentioned } = of('practices/clinics', 'es').keywords;

  it('are first those of its first theme', () => {
    expect(main).toEqual(['minas', 'socavón']);
  });

  it('are then those of what else it is about: titles, countries, other themes, terms', () => {
    expect(about).toEqual(expect.arrayContaining(['clinics', 'Barbados', 'Ecuador', 'mar', 'océano']));
    expect(about).not.toContain('trabajo');
  });

  it('are last those that it only touches: partners, broader themes, labels in other languages, its kind', () => {
    expect(mentioned).toEqual(expect.arrayContaining(['MDT', 'trabajo', 'Mines', t('es', 'one.practices')]));
    expect(mentioned).not.toContain('labor');
    expect(mentioned).not.toContain('emploi');
  });

  it('are the labels and synonyms of its controlled terms, where one searches for those', () => {
    const practice = (evidence: string) => of('practices/p', 'en', graphOf(entry('practices/p', { evidence }))).keywords.about;
    const own = practice('evaluated').filter((word) => !practice('described').includes(word));
    expect(own.length).toBeGreaterThan(1);
    expect(of('practices/clinics', 'en').keywords.about).toEqual(expect.arrayContaining(own));
    expect(wordsOf(of('practices/clinics', 'es'))).not.toContain('active');
  });

  it('are, of a theme, its synonyms but not those of what is broader', () => {
    const { keywords } = of('themes/minas', 'es');
    expect(keywords.main).toEqual(['minas', 'socavón']);
    expect(keywords.mentioned).toContain('trabajo');
    expect(wordsOf(of('themes/minas', 'es'))).not.toContain('labor');
  });

  it('are no kind of the team’s own pages', () => {
    expect(of('pages/about').keywords.mentioned).toEqual([]);
  });
});

describe('what else an entry is called', () => {
  const partner = (fields: Record<string, unknown>) => of('partners/p', 'es', graphOf(entry('partners/p', fields))).meta.names;

  it('is its acronym and its official and former names', () => {
    expect(of('partners/mdt', 'fr').meta.names).toBe('MDT · Ministerio de Relaciones Laborales');
  });

  it('is the office that one writes to, under what it is', () => {
    expect(partner({ cooperationOffice: { name: 'Oficina de Mares', source: 'informe' }, names: [{ name: 'Ente', language: 'es' }] })).toBe(
      `Ente · ${t('es', 'partner.office')} (Oficina de Mares)`,
    );
  });

  it('is nothing that stands in the title', () => {
    expect(
      partner({ title: 'Ministerio de la Mar (MIMAR)', acronym: 'MIMAR', names: [{ name: 'MINISTERIO DE LA MAR', language: 'es' }] }),
    ).toBeUndefined();
    expect(of('practices/clinics').meta).not.toHaveProperty('names');
  });

  it('is what only looks as if it stood in the title, in the middle of a word', () => {
    expect(partner({ title: 'Red piloto', acronym: 'ILO', names: [{ name: 'Red', language: 'es' }] })).toBe('ILO');
    expect(partner({ title: 'Comisión (CEPALC)', acronym: 'CEPAL', names: [{ name: 'Comisión', language: 'es' }] })).toBe('CEPAL');
  });
});

describe('the names by which one asks for an entry', () => {
  const named = (
    fields: Record<string, unknown>,
    collection: 'partners' | 'networks' | 'practices' = 'partners',
    locale: Locale = 'es',
  ) => {
    const made = graphOf(entry(`${collection}/p`, fields));
    const keys = of(`${collection}/p`, locale, made).filters.flatMap(([name, code]) => (name === 'named' ? [code] : []));
    expect(new Set(keys).size).toBe(keys.length);
    return (query: string) => keys.includes(nameKey(query, stopWords(made, locale)) ?? '');
  };

  it.each<[string, string[], string[]]>([
    ['Cumple y Gana', ['cumple y gana', 'CUMPLE GANA'], ['cumple']],
    ['Mareas: la red de los puertos', ['mareas', 'Mareas, la red de los puertos'], ['red de puertos']],
    ['Red de Mareas (REMA)', ['rema', 'red de mareas', 'Red de Mareas REMA'], ['red']],
    ['Ñandú, primera etapa', ['nandu', 'ñandú primera etapa'], ['primera etapa']],
    ['Norma A.B-C-025', ['norma a.b-c-025', 'norma abc025'], ['norma']],
    ['Faro – Luz', ['faro'], ['luz']],
    ['Chile: red de faros', ['chile red de faros'], ['chile']],
    ['Red de Faros (2008)', ['red de faros'], ['2008']],
  ])('of %s are %j, not %j', (title, called, others) => {
    const has = named({ title }, 'practices');
    for (const query of called) expect(has(query), query).toBe(true);
    for (const query of others) expect(has(query), query).toBe(false);
  });

  it('are acronyms in every language, and official and former names', () => {
    const has = named({ acronym: 'MIMAR', acronymIn: { en: 'MOSEA' }, names: [{ name: 'Ministerio de la Mar', language: 'es' }] });
    for (const query of ['mimar', 'MoSea', 'el ministerio de la mar', 'p']) expect(has(query), query).toBe(true);
    expect(has('ministerio')).toBe(false);
  });
});

it('the filters of an entry are the values of each facet, who had which role, and its names', () => {
  const filters = of('exchanges/x').filters.filter(([name]) => name !== 'named');
  expect(filters).toEqual([
    ['type', 'exchanges'],
    ['country', 'EC'],
    ['country', 'UY'],
    ['role', 'provider'],
    ['role', 'recipient'],
    ['theme', 'mar'],
    ['modality', 'south-south'],
    ['year', '2013'],
    ['year', '2014'],
    ['year', '2015'],
    ['freshness', 'closed'],
    ['language', 'es'],
    ['countryRole', 'EC-provider'],
    ['countryRole', 'UY-recipient'],
  ]);
});

describe('the keys to sort by', () => {
  it('are the day of the check, the first year, and the place of the section with the title folded', () => {
    expect(of('practices/clinics').sort).toEqual({ verified: '2025-03', newest: '0000', browse: '0 clinics' });
    expect(of('exchanges/x').sort.newest).toBe('2013');
    expect(of('partners/mdt', 'fr').sort.browse).toBe('3 ministere du travail');
    expect(of('partners/mdt', 'es').sort.browse).toBe('3 mdt');
  });

  it('have no sign before the first letter', () => {
    expect(of('practices/nandu').sort.browse).toBe('0 nandu 1ª etapa');
  });

  it('are there for what is never checked and has no year, before all else', () => {
    const { verified, newest } = of('pages/about').sort;
    for (const key of [verified, newest]) {
      expect(key).not.toBe('');
      expect(key < '1900').toBe(true);
    }
  });

  it('are one digit for each section, for they are compared as text', () => {
    expect(collections.length).toBeLessThanOrEqual(10);
  });
});

const extremes = buildGraph(readFixture('extremes').files).graph;

describe.each(locales)('of every entry the index of %s', (locale) => {
  const ground = { graph: extremes, today };
  const known = findable(extremes).map((node) => [node, indexEntry(ground, node, locale)] as const);

  it('knows every value of every facet once, and nothing else but roles and names', () => {
    for (const [node, { filters }] of known) {
      for (const { id, valuesOf } of facets) {
        const codes = filters.filter(([name]) => name === id).map(([, code]) => code);
        expect(codes, `${node.key} ${id}`).toEqual(valuesOf(ground, node));
      }
      const roles = filters.filter(([name]) => name === 'countryRole').map(([, code]) => code);
      expect(roles, node.key).toEqual(countryRolesOf(ground, node));
      expect(new Set(filters.map((pair) => pair.join('='))).size, node.key).toBe(filters.length);
      const others = filters.filter(([name]) => name !== 'countryRole' && name !== 'named' && !facets.some(({ id }) => id === name));
      expect(others, node.key).toEqual([]);
    }
  });

  it('has a type, a language, a title, a name and every key that it is sorted by', () => {
    for (const [node, { filters, meta, sort }] of known) {
      const names = new Set(filters.map(([name]) => name));
      for (const name of ['type', 'language', 'named']) expect(names, node.key).toContain(name);
      expect(meta.title, node.key).not.toBe('');
      expect(Object.keys(sort), node.key).toEqual(['verified', 'newest', 'browse']);
      expect(Object.values(sort), node.key).not.toContain('');
    }
  });

  it('has each keyword once, and no empty one', () => {
    for (const [node, entryOf] of known) {
      const words = wordsOf(entryOf);
      expect(new Set(words).size, node.key).toBe(words.length);
      expect(
        words.every((word) => word.trim() !== ''),
        node.key,
      ).toBe(true);
    }
  });

  it('finds it by its title in every language that it has', () => {
    for (const [node, entryOf] of known)
      for (const file of Object.values(node.files)) expect(wordsOf(entryOf), node.key).toContain(file.data.title);
  });

  it('finds what names a theme by the theme', () => {
    const theme = at(extremes, 'themes/longest-theme');
    const title = (theme.files[locale] ?? theme.files.es)?.data.title;
    const about = namedBy(extremes, theme.key, 'agreements', ['themes']);
    expect(about.length).toBeGreaterThan(0);
    for (const node of about) expect(wordsOf(indexEntry(ground, node, locale))).toContain(title);
  });
});

it('without a query the entries stand as the site names its sections, by title in each', () => {
  const key = (node: Node) => indexEntry({ graph: extremes, today }, node, 'es').sort.browse;
  const order = findable(extremes)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ collection }) => collection);
  expect([...new Set(order)]).toEqual(collections.filter((collection) => collection !== 'pages'));
  expect(order.filter((collection, index) => collection !== order[index - 1])).toHaveLength(8);
});
