import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf, periods } from '../../../../src/graph/derive/periods.ts';
import { exchangesIn, partsOf, slicesWithFlows, type Slice } from '../../../../src/graph/derive/slices.ts';
import { codes } from '../../../../src/schemas/vocabularies/index.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const visit = [
  [
    { name: 'Uno', country: 'EC', role: 'provider' },
    { name: 'Otro', country: 'GT', role: 'recipient' },
  ],
];
const meeting = [[{ name: 'Uno', country: 'EC', role: 'facilitator' }]];
const ground = [
  entry('themes/work'),
  entry('themes/inspection', { broader: ['work'] }),
  entry('themes/mines', { broader: ['inspection'] }),
  entry('themes/wages', { broader: ['work'] }),
];
const graph = graphOf(
  ...ground,
  exchange('a', visit, { period: { start: '2004', end: '2012' }, themes: ['mines'], modality: 'triangular' }),
  exchange('b', visit, { period: { end: '2008' }, themes: ['inspection'] }),
  exchange('c', meeting, { period: { start: '2016' }, themes: ['wages'], modality: 'multilateral' }),
  exchange('d', visit, { period: { start: '2016' }, themes: ['wages'], status: 'postponed' }),
);
const found = (slice: Slice) => ids(exchangesIn(graph, slice));

describe('a part of the exchanges', () => {
  it('holds those that took place and have all that it asks for', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ modality: 'south-south' })).toEqual(['b']);
    expect(found({ period: 'before' })).toEqual(['a']);
    expect(found({ period: 'seed' })).toEqual(['b']);
    expect(found({ period: 'before', modality: 'south-south' })).toEqual([]);
  });

  it('by theme holds what stands under it', () => {
    expect(found({ theme: 'work' })).toEqual(['a', 'b', 'c']);
    expect(found({ theme: 'inspection' })).toEqual(['a', 'b']);
    expect(found({ theme: 'mines' })).toEqual(['a']);
    expect(found({ theme: 'wages' })).toEqual(['c']);
  });

  it('has a page where somebody learnt from somebody: neither for a meeting nor for what was postponed', () => {
    expect(slicesWithFlows(graph)).toEqual([
      { modality: 'south-south' },
      { modality: 'triangular' },
      { period: 'before' },
      { period: 'seed' },
      { theme: 'inspection' },
      { theme: 'mines' },
      { theme: 'work' },
    ]);
    expect(slicesWithFlows(graphOf(...ground, exchange('c', meeting)))).toEqual([]);
  });

  it('has an address', () => {
    expect(partsOf({})).toEqual([]);
    expect(partsOf({ theme: 'work' })).toEqual(['theme', 'work']);
  });
});

it('modalities and periods part the exchanges: each is in one of them, whatever the order of the files', () => {
  const some = fc.array(
    fc.record({
      modality: fc.constantFrom(...codes('modality')),
      period: fc.record({ start: fc.integer({ min: 1990, max: 2030 }).map(String) }),
      status: fc.constantFrom('completed', 'under-way', 'announced'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (list) => {
      const entries = list.map((fields, index) => exchange(`x-${index}`, visit, fields));
      const one = graphOf(...entries);
      const all = ids(exchangesIn(one, {}));
      expect(all).toEqual(list.flatMap(({ status }, index) => (status === 'announced' ? [] : [`x-${index}`])));
      expect(ids(codes('modality').flatMap((modality) => exchangesIn(one, { modality }))).sort()).toEqual(all);
      const byPeriod = periods.flatMap(({ id: period }) => exchangesIn(one, { period }).map((node) => ({ node, period })));
      expect(ids(byPeriod.map(({ node }) => node)).sort()).toEqual(all);
      expect(byPeriod.every(({ node, period }) => periodOf(node) === period)).toBe(true);
      expect(ids(exchangesIn(graphOf(...entries.toReversed()), {}))).toEqual(all);
    }),
    { numRuns: 40 },
  );
});
