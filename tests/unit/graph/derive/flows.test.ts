import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../../src/entries/entry.ts';
import { balanceOf, flowsOf, pairsOf } from '../../../../src/graph/derive/flows.ts';
import { isCountryParty, type Party } from '../../../../src/graph/derive/party.ts';
import { codes } from '../../../../src/schemas/vocabularies/index.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const partners = [
  entry('partners/ecuador', { country: 'EC' }),
  entry('partners/guatemala', { country: 'GT' }),
  entry('partners/peru', { country: 'PE' }),
  entry('partners/oit', { kind: 'international-organisation' }),
];

const graphWith = (...exchanges: EntryFile[][]) => graphOf(...partners, ...exchanges);
const pairsIn = (activities: readonly (readonly object[])[], fields = {}) => {
  const graph = graphWith(exchange('x', activities, fields));
  return pairsOf(graph, at(graph, 'exchanges/x')).map((pair) => pair.join(' > '));
};

describe('the pairs of an exchange', () => {
  it('go from each that shared to each that learnt in the same activity, once', () => {
    expect(
      pairsIn([
        [
          { partner: 'ecuador', role: 'provider' },
          { partner: 'oit', role: 'second-provider' },
          { name: 'Inspección', country: 'GT', role: 'recipient' },
        ],
        [
          { partner: 'ecuador', role: 'provider' },
          { partner: 'guatemala', role: 'recipient' },
        ],
      ]),
    ).toEqual(['EC > GT', 'partners/oit > GT']);
  });

  it('do not join what happened in different activities', () => {
    expect(pairsIn([[{ partner: 'ecuador', role: 'provider' }], [{ partner: 'guatemala', role: 'recipient' }]])).toEqual([]);
  });

  it('go both ways between two that both shared and learnt', () => {
    const both = [
      { partner: 'ecuador', role: 'two-way' },
      { partner: 'peru', role: 'two-way' },
    ];
    expect(pairsIn([both])).toEqual(['EC > PE', 'PE > EC']);
    expect(pairsIn([both], { modality: 'multilateral' })).toEqual([]);
  });

  it('of a meeting of many go from those that came to share', () => {
    const meeting = [
      { partner: 'ecuador', role: 'provider' },
      { partner: 'peru', role: 'two-way' },
      { partner: 'guatemala', role: 'recipient' },
    ];
    expect(pairsIn([meeting], { modality: 'multilateral' })).toEqual(['EC > PE', 'EC > GT', 'PE > GT']);
  });

  it('leave out facilitators, funders, a country with itself, and who has no country and no profile', () => {
    expect(
      pairsIn([
        [
          { partner: 'oit', role: 'facilitator' },
          { partner: 'peru', role: 'funder' },
          { partner: 'ecuador', role: 'provider' },
          { name: 'Servicio de empleo', country: 'EC', role: 'recipient' },
          { name: 'Delegaciones', role: 'recipient' },
        ],
      ]),
    ).toEqual([]);
  });
});

describe('the flows', () => {
  const visit = (id: string, from: string, to: string, fields: Record<string, unknown> = {}) =>
    exchange(
      id,
      [
        [
          { partner: from, role: 'provider' },
          { partner: to, role: 'recipient' },
        ],
      ],
      fields,
    );

  it('gather the exchanges of a pair, the earliest first, and leave out what did not take place', () => {
    const graph = graphWith(
      visit('a', 'ecuador', 'guatemala', { period: { start: '2014' } }),
      visit('b', 'ecuador', 'guatemala', { period: { start: '2009' } }),
      visit('c', 'peru', 'ecuador', { status: 'announced' }),
      visit('d', 'peru', 'ecuador', { status: 'under-way' }),
    );
    expect(flowsOf(graph).map(({ from, to, exchanges }) => [from, to, ids(exchanges)])).toEqual([
      ['EC', 'GT', ['b', 'a']],
      ['PE', 'EC', ['d']],
    ]);
  });

  it('give a balance in which an exchange with two partners counts once', () => {
    const graph = graphWith(
      exchange('a', [
        [
          { partner: 'ecuador', role: 'provider' },
          { partner: 'guatemala', role: 'recipient' },
          { partner: 'peru', role: 'recipient' },
        ],
      ]),
      visit('b', 'oit', 'ecuador'),
    );
    const { gave, gaveTo, received, receivedFrom } = balanceOf(flowsOf(graph), 'EC');
    expect([ids(gave), gaveTo, ids(received), receivedFrom]).toEqual([['a'], ['GT', 'PE'], ['b'], ['partners/oit']]);
    expect(isCountryParty('EC')).toBe(true);
    expect(isCountryParty('partners/oit')).toBe(false);
  });
});

describe('any exchanges', () => {
  const party = fc.constantFrom('ecuador', 'guatemala', 'peru', 'oit');
  const activity = fc.uniqueArray(fc.record({ partner: party, role: fc.constantFrom(...codes('role')) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ partner }) => partner,
  });
  const some = fc.array(
    fc.record({
      modality: fc.constantFrom('south-south', 'multilateral'),
      status: fc.constantFrom('completed', 'announced'),
      activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 6 },
  );
  const entriesOf = (list: readonly { modality: string; status: string; activities: object[][] }[]) =>
    list.map(({ activities, ...fields }, index) => exchange(`x-${index}`, activities, fields));

  it('make no flow without an exchange, none of a party with itself, and none twice', () => {
    fc.assert(
      fc.property(some, (list) => {
        const flows = flowsOf(graphWith(...entriesOf(list)));
        for (const { from, to, exchanges } of flows) {
          expect(from).not.toBe(to);
          expect(exchanges.length).toBeGreaterThan(0);
          expect(new Set(exchanges).size).toBe(exchanges.length);
          expect(exchanges.every(({ data }) => data.status === 'completed')).toBe(true);
        }
        expect(new Set(flows.map(({ from, to }) => `${from} ${to}`)).size).toBe(flows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('agree in their totals, seen from who gave and from who received, whatever the order of the files', () => {
    const parties: Party[] = ['EC', 'GT', 'PE', 'partners/oit'];
    fc.assert(
      fc.property(some, (list) => {
        const entries = entriesOf(list);
        const flows = flowsOf(graphWith(...entries));
        const total = flows.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
        const pairs = (count: (party: Party) => number) => parties.reduce((sum, one) => sum + count(one), 0);
        expect(pairs((one) => flows.filter(({ from }) => from === one).reduce((sum, { exchanges }) => sum + exchanges.length, 0))).toBe(
          total,
        );
        expect(pairs((one) => balanceOf(flows, one).gaveTo.length)).toBe(flows.length);
        expect(pairs((one) => balanceOf(flows, one).receivedFrom.length)).toBe(flows.length);
        expect(flowsOf(graphWith(...entries.toReversed())).map(({ from, to, exchanges }) => [from, to, ids(exchanges)])).toEqual(
          flows.map(({ from, to, exchanges }) => [from, to, ids(exchanges)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
