import { expect, test } from 'vitest';
import { buildGraph, nodesOf } from '../../../src/graph/build.ts';
import { learnerCountries } from '../../../src/graph/derive/learners.ts';
import { matchesOf } from '../../../src/graph/derive/matches.ts';
import { registerOf } from '../../../src/graph/derive/register.ts';
import { parents, parties, partners, points, today } from '../../support/naive-match.ts';
import { files } from '../../support/raw.ts';

const { graph } = buildGraph(files);

test('the register holds what the profiles declare', () => {
  const declared = [...partners.values()].flatMap(({ offers = [], needs = [] }) => [...offers, ...needs]);
  expect([registerOf(graph, 'offers', today), registerOf(graph, 'needs', today)].flat()).toHaveLength(declared.length);
});

test.each(['GT', 'JM', 'BR', 'HT', 'PE', 'US'] as const)('the suggestions for %s are those of a second count', (learner) => {
  for (const theme of parents.keys()) {
    const naive: Record<string, number> = {};
    for (const party of parties) {
      if (party === learner) continue;
      const sum = points(party, theme, learner);
      if (sum !== undefined) naive[party] = sum;
    }
    const { declared, experienced } = matchesOf(graph, { learner, themes: [theme] }, today);
    expect(declared).toEqual([]);
    expect(Object.fromEntries(experienced.map((one) => [one.party, one.points])), theme).toEqual(naive);
  }
});

test('nobody is suggested to itself, and nobody without a record', () => {
  for (const learner of learnerCountries) {
    for (const { id } of nodesOf(graph, 'themes')) {
      for (const { party, practices, exchanges, neighbours: near } of matchesOf(graph, { learner, themes: [id] }, today).experienced) {
        expect(party).not.toBe(learner);
        expect(practices.length + exchanges.length + near.length, `${learner} ${id} ${party}`).toBeGreaterThan(0);
      }
    }
  }
});
