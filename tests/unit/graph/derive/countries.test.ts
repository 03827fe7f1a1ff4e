import { describe, expect, it } from 'vitest';
import countries from '../../../../src/schemas/countries.json' with { type: 'json' };
import type { EntryFile } from '../../../../src/entries/entry.ts';
import { buildGraph, type Key } from '../../../../src/graph/build.ts';
import { countriesOf, entriesByCountry } from '../../../../src/graph/derive/countries.ts';
import { readFixture } from '../../helpers.ts';
import { at, entry, exchange, graphOf } from '../tiny.ts';

const partners = [
  entry('partners/ecuador', { country: 'EC' }),
  entry('partners/chile', { country: 'CL' }),
  entry('partners/oficina', { partOf: 'ecuador' }),
];
const of = (key: Key, ...entries: EntryFile[][]) => {
  const graph = graphOf(...partners, ...entries);
  return countriesOf(graph, at(graph, key));
};

describe('the countries of an entry', () => {
  it.each<[string, EntryFile[], string[]]>([
    ['a practice', entry('practices/a', { country: 'UY' }), ['UY']],
    ['a partner', entry('partners/a', { country: 'PE' }), ['PE']],
    ['a participant without profile', exchange('a', [[{ name: 'Ministerio', country: 'MX', role: 'provider' }]]), ['MX']],
    ['the members of a network', entry('networks/a', { memberCountries: ['UY', 'AR'] }), ['AR', 'UY']],
    ['the parties of an agreement', entry('agreements/a', { parties: ['UY', 'BR', 'AR'] }), ['AR', 'BR', 'UY']],
  ])('are its own: %s', (_name, files, found) => {
    expect(of(`${files[0]?.collection ?? 'pages'}/a`, files)).toEqual(found);
  });

  it.each<[string, EntryFile[], string[]]>([
    ['institution', entry('practices/a', { institution: 'chile', country: 'UY' }), ['CL', 'UY']],
    ['participant', exchange('a', [[{ partner: 'ecuador', role: 'provider' }], [{ partner: 'chile', role: 'facilitator' }]]), ['CL', 'EC']],
    ['adopter', entry('adaptations/a', { adopter: 'chile' }), ['CL']],
    ['whom it was taken from', entry('adaptations/a', { taken: { from: ['ecuador', 'nobody'], text: 'Algo.' } }), ['EC']],
    ['member of a network', entry('networks/a', { memberPartners: ['ecuador'] }), ['EC']],
    ['party of an agreement', entry('agreements/a', { partyPartners: ['chile', 'ecuador'], parties: ['CL'] }), ['CL', 'EC']],
  ])('are those of its partners, each once: %s', (_name, files, found) => {
    expect(of(`${files[0]?.collection ?? 'pages'}/a`, files)).toEqual(found);
  });

  it.each<[string, EntryFile[]]>([
    [
      'who asked or paid',
      exchange('a', [[{ partner: 'nobody', role: 'two-way' }]], {
        request: { by: 'ecuador', source: 'informe' },
        costs: [{ key: 'pasajes', payer: 'chile', kind: 'travel', source: 'informe' }],
      }),
    ],
    [
      'where it took place',
      entry('exchanges/a', {
        activities: [{ key: 'visita', country: 'PE', participants: [{ partner: 'nobody', role: 'two-way' }], source: 'informe' }],
      }),
    ],
    ['the secretariat of a network', entry('networks/a', { secretariat: 'ecuador' })],
    ['the whole that a partner is part of', entry('partners/a', { partOf: 'ecuador' })],
    ['a link in the text', entry('guides/a', {}, { body: 'Véase [Ecuador](entry:partners/ecuador).' })],
  ])('are not those of %s', (_name, files) => {
    expect(of(`${files[0]?.collection ?? 'pages'}/a`, files)).toEqual([]);
  });
});

describe('the entries by country', () => {
  it('have every country of the table, also where there is nothing', () => {
    const map = entriesByCountry(graphOf(...partners));
    expect([...map.keys()]).toEqual(Object.keys(countries));
    expect([...map].filter(([, keys]) => keys.length > 0)).toEqual([
      ['CL', ['partners/chile']],
      ['EC', ['partners/ecuador']],
    ]);
  });

  it('have each entry once under each of its countries', () => {
    const { graph } = buildGraph(readFixture('extremes').files);
    const map = entriesByCountry(graph);
    for (const [code, keys] of map) {
      expect(new Set(keys).size, code).toBe(keys.length);
      expect(keys, code).toEqual([...graph.nodes.values()].filter((node) => countriesOf(graph, node).includes(code)).map(({ key }) => key));
    }
    expect(map.get('BB')).toContain('practices/untranslated-practice');
    expect(map.get('MX')).toContain('exchanges/longest-exchange');
  });
});
