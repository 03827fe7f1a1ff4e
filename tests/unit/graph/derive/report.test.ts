import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/build.ts';
import { measuresOf } from '../../../../src/graph/derive/measures.ts';
import { periods } from '../../../../src/graph/derive/periods.ts';
import {
  reportExchanges,
  reportNetworks,
  reportOn,
  reportThemes,
  withoutExchange,
  type ReportScope,
} from '../../../../src/graph/derive/report.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const who = (...codes: string[]) =>
  codes.map((code, index) => ({ name: `Institución ${code}`, country: code, role: index === 0 ? 'provider' : 'recipient' }));
const rial = { frameworks: ['networks/rial'] };
const commitment = (key: string, state: string) => ({ key, text: 'Hará algo.', state, source: 'informe' });

const files = [
  entry('networks/rial'),
  entry('networks/idle'),
  entry('themes/inspection', { broader: ['administration'] }),
  entry('themes/administration'),
  entry('practices/p'),
  entry('practices/q'),
  exchange('old', [who('US', 'GT', 'HN')], { period: { start: '2003' }, modality: 'bilateral-traditional' }),
  exchange('first', [who('AR', 'DO')], {
    ...rial,
    period: { start: '2007-05' },
    themes: ['inspection'],
    practices: ['p'],
    outcomes: [
      { key: 'a', text: 'Cambió.', attribution: 'unclear', source: 'informe' },
      { key: 'b', text: 'Más.', attribution: 'unclear', source: 'informe' },
    ],
    commitments: [commitment('a', 'done'), commitment('b', 'no-report-found')],
  }),
  exchange('second', [who('AR', 'MX'), who('MX', 'AR')], {
    ...rial,
    period: { start: '2013' },
    status: 'under-way',
    themes: ['inspection', 'administration'],
    practices: ['p', 'q'],
    commitments: [commitment('a', 'no-report-found')],
    followUps: [{ key: 'f', state: 'agreed', source: 'informe' }],
  }),
  exchange('announced', [who('BR', 'PE')], { ...rial, period: { start: '2026' }, status: 'announced', practices: ['q'] }),
  entry('adaptations/through-one', { via: ['first'], stage: 'in-force' }),
  entry('adaptations/through-both', { via: ['first', 'second'], stage: 'pilot' }),
  entry('adaptations/through-announced', { via: ['announced'] }),
  entry('adaptations/direct'),
];
const graph = graphOf(...files);

/** Measure → count. */
const counts = (of: Graph, scope: ReportScope) => Object.fromEntries(measuresOf(reportOn(of, scope)).map(({ id, count }) => [id, count]));

describe('a part of the report', () => {
  it('has the exchanges that took place or are under way, the earliest first, by network, period and theme', () => {
    expect(ids(reportExchanges(graph, {}))).toEqual(['old', 'first', 'second']);
    expect(ids(reportExchanges(graph, { network: 'rial' }))).toEqual(['first', 'second']);
    expect(ids(reportExchanges(graph, { period: 'before' }))).toEqual(['old']);
    expect(ids(reportExchanges(graph, { network: 'rial', period: 'since' }))).toEqual(['second']);
    expect(ids(reportExchanges(graph, { theme: 'administration' }))).toEqual(['first', 'second']);
    expect(ids(reportExchanges(graph, { theme: 'anything' }))).toEqual(['old']);
    expect(reportExchanges(graph, { network: 'idle' })).toEqual([]);
  });

  it('counts what its exchanges say, each entry once', () => {
    expect(counts(graph, {})).toEqual({
      exchanges: 3,
      'modality-south-south': 2,
      'modality-bilateral-traditional': 1,
      countries: 6,
      practices: 2,
      adaptations: 2,
      'stage-pilot': 1,
      'stage-in-force': 1,
      outcomes: 1,
      commitments: 3,
      'follow-up-state-done': 1,
      'follow-up-state-no-report-found': 2,
    });
  });

  it('counts an adaptation wherever an exchange counts through which it came', () => {
    expect(counts(graph, { period: 'seed' })['adaptations']).toBe(2);
    expect(counts(graph, { period: 'since' })['adaptations']).toBe(1);
    expect(ids(withoutExchange(graph))).toEqual(['direct']);
  });

  it('says nothing of what nobody reports', () => {
    expect(counts(graph, { period: 'before' })).toEqual({ exchanges: 1, 'modality-bilateral-traditional': 1, countries: 3 });
    expect(counts(graph, { network: 'idle' })).toEqual({});
  });

  it('names countries by code, without a count of any', () => {
    expect(reportOn(graph, { network: 'rial' }).countries).toEqual(['AR', 'DO', 'MX']);
  });
});

it('a network has a report where some exchange took place in its framework; a theme where some exchange is about it', () => {
  expect(ids(reportNetworks(graph))).toEqual(['rial']);
  expect(ids(reportThemes(graph, {}))).toEqual(['administration', 'anything', 'inspection']);
  expect(ids(reportThemes(graph, { network: 'rial' }))).toEqual(['administration', 'inspection']);
});

const scopes: ReportScope[] = [{}, { network: 'rial' }, { theme: 'inspection' }, { network: 'rial', theme: 'administration' }];

it('does not depend on the order of the files', () => {
  const expected = scopes.map((scope) => counts(graph, scope));
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(scopes.map((scope) => counts(graphOf(...shuffled), scope))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

it.each(scopes)(
  'of $network $theme: the exchanges of the periods are those of the whole, and so are modalities, stages and states',
  (scope) => {
    const whole = reportOn(graph, scope);
    const byPeriod = periods.flatMap(({ id }) => ids(reportExchanges(graph, { ...scope, period: id })));
    expect(byPeriod.toSorted()).toEqual(ids(whole.exchanges).toSorted());
    const summed = (values: readonly [string, readonly unknown[]][]) => values.reduce((sum, [, items]) => sum + items.length, 0);
    expect(summed(whole.modalities)).toBe(whole.exchanges.length);
    expect(summed(whole.stages)).toBe(whole.adaptations.length);
    expect(summed(whole.states)).toBe(whole.commitments.length);
  },
);
