import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph, nodeOf } from '../../../src/graph/build.ts';
import { challenges } from '../../../src/graph/derive/challenges.ts';
import { indicatorOf, type IndicatorId } from '../../../src/graph/derive/indicators.ts';
import { recount } from '../../support/recount-shifts.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { files } = readContent(realContent);
const { graph } = buildGraph(files);
const today = '2026-11-22';
const naive = recount(files, today).indicators;
const asked = challenges.flatMap(({ asks }): readonly IndicatorId[] => asks);

describe('the indicators of the challenges', () => {
  it('are each asked of one challenge', () => {
    expect(asked.toSorted()).toEqual(Object.keys(naive).toSorted());
  });

  it.each(asked)('%s: a second count over the files gives the same entries', (id) => {
    const { share } = indicatorOf(graph, id, today);
    expect(share.of.length).toBeGreaterThan(0);
    for (const part of ['of', 'reporting', 'met'] as const) expect(ids(share[part]).toSorted(), part).toEqual(naive[id]?.[part].toSorted());
  });
});

it.each(challenges)('the guide that helps with $id is there', ({ guide }) => {
  expect(nodeOf(graph, 'guides', guide)).toBeDefined();
});
