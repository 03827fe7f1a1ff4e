import { describe, expect, it } from 'vitest';
import { contextOf, type Context } from '../../../../src/components/context.ts';
import { rowFacts } from '../../../../src/components/lists/summary.ts';
import { recordOf } from '../../../../src/components/shelf/record.ts';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import { buildGraph, type Graph, type Key } from '../../../../src/graph/build.ts';
import { readFixture } from '../../helpers.ts';
import { at, entry, exchange, graphOf } from '../../graph/tiny.ts';

const graph = graphOf(
  entry('partners/ecuador', { country: 'EC', acronym: 'MDT' }, { translations: { en: { title: 'Ministry', summary: 'One.' } } }),
  entry('partners/uruguay', { country: 'UY' }),
  entry('practices/a', { country: 'EC', institution: 'ecuador', period: { start: '2008-01', end: '2010' }, evidence: 'monitored' }),
  entry('practices/b', { country: 'UY', institution: 'ecuador' }),
  exchange(
    'a',
    [
      [
        { partner: 'ecuador', role: 'provider' },
        { partner: 'uruguay', role: 'recipient' },
      ],
    ],
    { period: { start: '2013-07' } },
  ),
  entry('adaptations/a', { adopter: 'uruguay', taken: { practice: 'a', from: ['ecuador'], text: 'Algo.' }, stageAsOf: '2013-07' }),
  entry('networks/a', { founded: '2003-05' }),
  entry('agreements/a', { parties: ['UY', 'AR'], signed: '1998-12-10', ended: '2015' }),
  entry('guides/a'),
);
const contextIn = (of: Graph, locale: Locale): Context =>
  contextOf(of, locale, { base: '/', siteUrl: 'https://www.ilo.org', today: '2026-01-02' });
const es = contextIn(graph, 'es');
const none = { country: '', institution: '', years: '', grade: '' };

describe('the record of an entry', () => {
  it.each<[Key, Partial<ReturnType<typeof recordOf>>]>([
    ['practices/a', { country: 'Ecuador', institution: 'ecuador', years: '2008–2010', grade: es.label('evidence', 'monitored') }],
    ['practices/b', { country: 'Ecuador; Uruguay', institution: 'ecuador', years: '', grade: es.label('evidence', 'described') }],
    ['exchanges/a', { country: 'Ecuador; Uruguay', institution: '', years: '2013', grade: es.label('modality', 'south-south') }],
    ['adaptations/a', { institution: 'uruguay', years: '2013', grade: es.label('stage', 'pilot') }],
    ['partners/ecuador', { ...none, country: 'Ecuador', institution: 'ecuador' }],
    ['networks/a', { ...none, years: '2003' }],
    ['agreements/a', { ...none, country: 'Argentina; Uruguay', years: '1998–2015' }],
    ['guides/a', none],
    ['themes/anything', none],
  ])('of %s', (key, expected) => {
    const node = at(graph, key);
    expect(recordOf(es, node)).toEqual({
      ...recordOf(es, node),
      ...expected,
      kind: es.t(`one.${node.collection}`),
      facts: rowFacts(es, node).filter((fact) => fact !== ''),
      verified: '2026-01-02',
      language: 'español',
    });
  });

  it('is in the reader’s language, and says which the text is in', () => {
    expect(recordOf(contextIn(graph, 'en'), at(graph, 'practices/a'))).toMatchObject({
      kind: 'Good practice',
      institution: 'Ministry',
      language: 'Spanish',
    });
  });

  it.each(locales)('has no name unfilled in %s', (locale) => {
    const { graph: extremes } = buildGraph(readFixture('extremes').files);
    for (const node of extremes.nodes.values())
      expect(JSON.stringify(recordOf(contextIn(extremes, locale), node)), node.key).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
