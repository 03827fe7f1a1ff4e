import { expect, it } from 'vitest';
import { timelineOf } from '../../../../src/components/shifts/timeline.ts';
import { frameworksOf } from '../../../../src/graph/derive/frameworks.ts';
import { entry, graphOf } from '../../graph/tiny.ts';

const bandsFrom = (signed: string) => timelineOf(frameworksOf(graphOf(entry('agreements/a', { signed }))), '2026-11-28').bands;

it('shows the periods that have a part in the time shown, one after the other', () => {
  expect(bandsFrom('1998').map(({ period }) => period)).toEqual(['before', 'seed', 'since']);
  expect(bandsFrom('2009-11-02').map(({ period }) => period)).toEqual(['seed', 'since']);
  expect(bandsFrom('2015').map(({ period }) => period)).toEqual(['since']);
});

it.each(['1998', '2005', '2009-11-02', '2015', '2026'])('has no stretch of less than nothing from %s', (signed) => {
  for (const { x, width } of bandsFrom(signed)) {
    expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(0);
    expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(0);
  }
});
