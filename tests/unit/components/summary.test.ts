import { describe, expect, it } from 'vitest';
import { contextOf, type Context } from '../../../src/components/context.ts';
import { direction, rowFacts, shortName } from '../../../src/components/lists/summary.ts';
import { locales, type Locale } from '../../../src/config/locales.ts';
import { buildGraph, type Graph, type Key } from '../../../src/graph/build.ts';
import { readFixture } from '../helpers.ts';
import { at, entry, exchange, graphOf } from '../graph/tiny.ts';

const contextIn = (graph: Graph, locale: Locale): Context =>
  contextOf(graph, locale, { base: '/', siteUrl: 'https://www.ilo.org', today: '2026-01-02' });

const partners = [
  entry('partners/ecuador', { country: 'EC', acronym: 'MDT' }),
  entry('partners/otra-de-ecuador', { country: 'EC' }),
  entry('partners/uruguay', { country: 'UY' }),
  entry('partners/oit', { acronym: 'OIT' }),
  entry('partners/cinterfor', {}, { translations: { en: { title: 'Centre', summary: 'A centre.' } } }),
];
const people = (sides: Partial<Record<'provider' | 'second-provider' | 'recipient' | 'two-way' | 'facilitator' | 'funder', string[]>>) =>
  Object.entries(sides).flatMap(([role, ids]) =>
    ids.map((id) => (id.startsWith('=') ? { name: id.slice(1), role } : { partner: id, role })),
  );
const graph = graphOf(...partners);

describe('the short name of who took part', () => {
  const es = contextIn(graph, 'es');
  it.each([
    ['the country', { partner: at(graph, 'partners/ecuador'), country: 'EC' }, 'Ecuador'],
    ['the country of what has no profile', { name: 'SENA', country: 'CO' }, 'Colombia'],
    ['the acronym', { partner: at(graph, 'partners/oit') }, 'OIT'],
    ['the title', { partner: at(graph, 'partners/cinterfor') }, 'cinterfor'],
    ['the name', { name: 'SENA' }, 'SENA'],
    ['nothing', {}, ''],
  ] as const)('is %s', (_what, one, name) => {
    expect(shortName(es, { ...one, roles: ['provider'] })).toBe(name);
  });

  it('is in the reader’s language', () => {
    const en = contextIn(graph, 'en');
    expect(shortName(en, { partner: at(graph, 'partners/cinterfor'), roles: [] })).toBe('Centre');
    expect(shortName(en, { country: 'BR', roles: [] })).toBe('Brazil');
  });
});

describe('the direction of an exchange', () => {
  const of = (sides: Parameters<typeof people>[0], locale: Locale = 'es') => {
    const made = graphOf(...partners, exchange('x', [people(sides)]));
    return direction(contextIn(made, locale), made, at(made, 'exchanges/x'));
  };

  it('leads from those who shared to those who learnt', () => {
    expect(of({ provider: ['ecuador'], recipient: ['uruguay'] })).toBe('Ecuador → Uruguay');
    expect(of({ recipient: ['uruguay'], provider: ['ecuador'] })).toBe('Ecuador → Uruguay');
  });

  it('has lists as the language writes them, a country once', () => {
    const sides = { provider: ['ecuador'], 'second-provider': ['oit', 'otra-de-ecuador'], recipient: ['uruguay', '=SENA', 'cinterfor'] };
    expect(of(sides)).toBe('Ecuador y OIT → Uruguay, SENA y cinterfor');
    expect(of(sides, 'en')).toBe('Ecuador and OIT → Uruguay, SENA and Centre');
  });

  it('leaves out those who only helped', () => {
    expect(of({ provider: ['ecuador'], recipient: ['uruguay'], facilitator: ['oit'], funder: ['cinterfor'] })).toBe('Ecuador → Uruguay');
    expect(of({ facilitator: ['oit'] })).toBe('');
  });

  it('has one side where the other is not known', () => {
    expect(of({ provider: ['ecuador'] })).toBe('Ecuador');
    expect(of({ recipient: ['uruguay'] })).toBe('Uruguay');
  });

  it.each(locales)('goes both ways between those who did both, in %s', (locale) => {
    expect(of({ 'two-way': ['oit', '=SENA'] }, locale)).toBe('OIT ↔ SENA');
    expect(of({ 'two-way': ['oit', '=SENA', '=INSST'] }, locale)).toBe('OIT ↔ SENA ↔ INSST');
    expect(of({ 'two-way': ['oit'] }, locale)).toBe('OIT');
  });

  it('leaves a name with a comma whole', () => {
    expect(of({ 'two-way': ['=Trabajo, Empleo y Previsión', 'oit'] })).toBe('Trabajo, Empleo y Previsión ↔ OIT');
  });

  it('has those who did both once, in whichever activities', () => {
    expect(of({ provider: ['ecuador', 'uruguay'], recipient: ['uruguay', 'ecuador'] })).toBe('Ecuador ↔ Uruguay');
    expect(of({ provider: ['ecuador'], 'two-way': ['oit'], recipient: ['uruguay'] })).toBe('Ecuador → OIT → Uruguay');
    expect(of({ 'two-way': ['ecuador', 'oit'], recipient: ['uruguay'] })).toBe('Ecuador ↔ OIT → Uruguay');
  });
});

describe('the facts of a row', () => {
  const full = graphOf(
    ...partners,
    entry('practices/a', { country: 'EC', institution: 'cinterfor', period: { start: '2008-01', end: '2010' }, evidence: 'described' }),
    entry('practices/b', { country: 'EC', institution: 'uruguay' }),
    exchange('a', [people({ provider: ['ecuador'], recipient: ['uruguay'] })], { modality: 'triangular', period: { start: '2013-07' } }),
    entry('adaptations/a', {
      adopter: 'uruguay',
      taken: { practice: 'a', from: ['ecuador'], text: 'Algo.' },
      stage: 'pilot',
      stageAsOf: '2013-07',
    }),
    entry('adaptations/b', { adopter: 'oit', taken: { practice: 'a', from: ['ecuador'], text: 'Algo.' }, kind: 'legal-reform' }),
    entry('adaptations/c', { adopter: 'brasil', taken: { practice: 'a', from: ['ecuador'], text: 'Algo.' } }),
    entry('adaptations/d', { adopter: 'uruguay', taken: { practice: 'a', from: ['ecuador'], text: 'Algo.' } }),
    entry('adaptations/e', { adopter: 'oit', taken: { practice: 'c', from: ['ecuador'], text: 'Algo.' } }),
    entry('practices/c', { country: 'CL', institution: 'cinterfor' }),
    entry('partners/brasil', { country: 'BR' }),
    entry('networks/a', { acronym: 'RIAL', founded: '2003-05' }),
    entry('networks/b'),
    entry('agreements/a', { parties: ['UY', 'AR'], signed: '1998-12-10', inForce: '1999', ended: '2015' }),
    entry('agreements/b', { inForce: '1999' }),
    entry('agreements/c', {}),
    entry('guides/a', { audience: ['contributors', 'cooperation-offices'] }),
    entry('pages/a'),
  );
  const facts = (key: Key, locale: Locale = 'es') => rowFacts(contextIn(full, locale), at(full, key)).filter((fact) => fact !== '');
  const { t, label } = contextIn(full, 'es');

  it.each<[Key, string[]]>([
    [
      'practices/a',
      [
        'Ecuador',
        'cinterfor',
        '2008–2010',
        `${t('band.evidence')}: ${label('evidence', 'described')}`,
        t('row.adaptedIn', { countries: 'Uruguay y Brasil' }),
      ],
    ],
    ['practices/b', ['Ecuador y Uruguay', 'uruguay', `${t('band.evidence')}: ${label('evidence', 'described')}`]],
    ['practices/c', ['Chile', 'cinterfor', `${t('band.evidence')}: ${label('evidence', 'described')}`]],
    ['exchanges/a', ['Ecuador → Uruguay', '2013', label('modality', 'triangular')]],
    ['adaptations/a', ['uruguay', `${label('stage', 'pilot')} (2013)`]],
    ['adaptations/b', ['oit', `${label('stage', 'pilot')} (2013)`, label('adaptation-kind', 'legal-reform')]],
    ['partners/ecuador', ['Ecuador', label('partner-kind', 'ministry'), 'MDT']],
    ['partners/cinterfor', [label('partner-kind', 'ministry')]],
    ['networks/a', ['RIAL', t('row.founded', { year: '2003' })]],
    ['networks/b', []],
    ['agreements/a', [label('agreement-type', 'memorandum'), 'Argentina y Uruguay', '1998–2015']],
    ['agreements/b', [label('agreement-type', 'memorandum'), '1999']],
    ['agreements/c', [label('agreement-type', 'memorandum')]],
    ['guides/a', [label('audience', 'contributors'), label('audience', 'cooperation-offices')]],
    ['themes/anything', []],
    ['pages/a', []],
  ])('of %s', (key, expected) => {
    expect(facts(key)).toEqual(expected);
  });

  it('are in the reader’s language', () => {
    expect(facts('practices/a', 'en')).toEqual(
      expect.arrayContaining(['Ecuador', 'Centre', '2008–2010', 'Adaptations: Uruguay and Brazil']),
    );
    expect(facts('agreements/a', 'fr')).toContain('Argentine et Uruguay');
  });

  it.each(locales)('have no name unfilled in %s', (locale) => {
    const { graph: extremes } = buildGraph(readFixture('extremes').files);
    for (const node of extremes.nodes.values())
      for (const fact of rowFacts(contextIn(extremes, locale), node)) expect(fact, node.key).not.toMatch(/[{}]|undefined|NaN/);
  });
});
