import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../../../../src/schemas/vocabularies/index.ts';
import { originsOf, providersByPeriod } from '../../../../src/graph/derive/providers.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const partners = [
  entry('partners/argentina', { country: 'AR', tradition: 'intra-regional' }),
  entry('partners/brasil', { country: 'BR', tradition: 'intra-regional' }),
  entry('partners/brasil-empresa', { country: 'BR' }),
  entry('partners/canada', { country: 'CA', tradition: 'traditional' }),
  entry('partners/chile', { country: 'CL' }),
  entry('partners/guatemala', { country: 'GT' }),
  entry('partners/mercosur', { kind: 'sub-regional-bloc', tradition: 'sub-regional-bloc' }),
  entry('partners/oit', { kind: 'international-organisation', tradition: 'multilateral' }),
  // Two ministries of one country that do not say the same settle nothing.
  entry('partners/peru-a', { country: 'PE', tradition: 'intra-regional' }),
  entry('partners/peru-b', { country: 'PE', tradition: 'traditional' }),
  // Only a ministry speaks for its country.
  entry('partners/korea-agency', { kind: 'cooperation-agency', country: 'KR', tradition: 'traditional' }),
];
const learner = { partner: 'guatemala', role: 'recipient' };
const by = (...participants: object[]) => [[...participants, learner]];
const originsBy = (...participants: object[]) => {
  const graph = graphOf(...partners, exchange('x', by(...participants)));
  return originsOf(graph, at(graph, 'exchanges/x'));
};

describe('the origins of those who shared', () => {
  it('are those of their profiles, each once, in the order of the vocabulary', () => {
    expect(
      originsBy(
        { partner: 'oit', role: 'provider' },
        { partner: 'brasil', role: 'second-provider' },
        { partner: 'argentina', role: 'two-way' },
        { partner: 'mercosur', role: 'provider' },
        { partner: 'canada', role: 'provider' },
      ),
    ).toEqual(['traditional', 'intra-regional', 'sub-regional-bloc', 'multilateral']);
  });

  it('are those of their country’s ministry where they have no profile, or one that does not say it', () => {
    expect(originsBy({ name: 'SENAI', country: 'BR', role: 'provider' })).toEqual(['intra-regional']);
    expect(originsBy({ partner: 'brasil-empresa', role: 'provider' })).toEqual(['intra-regional']);
  });

  it('are not classified where no ministry says it, several disagree, or there is no country', () => {
    expect(originsBy({ name: 'SENCE', country: 'CL', role: 'provider' })).toEqual(['unclassified']);
    expect(originsBy({ name: 'SUNAFIL', country: 'PE', role: 'provider' })).toEqual(['unclassified']);
    expect(originsBy({ name: 'KLI', country: 'KR', role: 'provider' })).toEqual(['unclassified']);
    expect(originsBy({ name: 'Redes', role: 'provider' })).toEqual(['unclassified']);
  });

  it('are none of who learnt, paid or made it possible', () => {
    expect(originsBy({ partner: 'canada', role: 'funder' }, { partner: 'oit', role: 'facilitator' })).toEqual([]);
  });
});

describe('providers by period', () => {
  const shared = (id: string, who: string, start: string, fields = {}) =>
    exchange(id, by({ partner: who, role: 'provider' }), { period: { start }, ...fields });
  const entries = [
    ...partners,
    shared('a', 'canada', '2005-12-31'),
    shared('b', 'argentina', '2006'),
    shared('c', 'argentina', '2010-12'),
    shared('d', 'oit', '2011-01-01'),
    shared('announced', 'oit', '2012', { status: 'announced' }),
    exchange('e', by({ partner: 'canada', role: 'provider' }, { partner: 'brasil', role: 'provider' }), { period: { end: '2008' } }),
    exchange('f', [[learner]], { period: { start: '2015' } }),
  ];
  const read = (order = entries) =>
    providersByPeriod(graphOf(...order)).map(({ period, of, by: found, without }) => ({
      period,
      of: ids(of),
      without: ids(without),
      by: Object.fromEntries(Object.entries(found).flatMap(([origin, nodes]) => (nodes.length > 0 ? [[origin, ids(nodes)]] : []))),
    }));
  const expected = [
    { period: 'before', of: ['a'], without: [], by: { traditional: ['a'] } },
    { period: 'seed', of: ['b', 'e', 'c'], without: [], by: { traditional: ['e'], 'intra-regional': ['b', 'e', 'c'] } },
    { period: 'since', of: ['d', 'f'], without: ['f'], by: { multilateral: ['d'] } },
  ];

  it('counts an exchange once for each origin, where it began or, not knowing that, ended', () => {
    expect(read()).toEqual(expected);
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (order) => {
        expect(read(order)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('knows every tradition of the vocabulary', () => {
    for (const { by: found } of providersByPeriod(graphOf())) expect(Object.keys(found)).toEqual([...codes('tradition'), 'unclassified']);
  });
});
