import { expect, test } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph, nodesOf } from '../../../src/graph/build.ts';
import { confirmationOf } from '../../../src/graph/derive/confirmations.ts';
import { lineagesOf, sharedOnly } from '../../../src/graph/derive/lineage.ts';
import { byStage } from '../../../src/graph/derive/stages.ts';
import { originals } from '../../support/raw.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { graph } = buildGraph(readContent(realContent).files);
const raw = originals('adaptations');

test('the lineages hold every adaptation on record once, under what its file names', () => {
  const told = lineagesOf(graph).flatMap(({ practice, from, steps }) =>
    steps.flatMap(({ exchange, adaptations }) =>
      adaptations.map(({ id }) => ({ id, under: practice?.id ?? ids(from).sort().join('+'), after: exchange?.id })),
    ),
  );
  expect(told).toHaveLength(raw.length);
  const starts = new Map(originals('exchanges').map(([id, { period }]) => [id, period.start ?? period.end ?? '']));
  for (const [id, { taken, via = [] }] of raw) {
    let last: string | undefined;
    for (const one of via) if (last === undefined || (starts.get(one) ?? '') > (starts.get(last) ?? '')) last = one;
    expect(told).toContainEqual({ id, under: taken.practice ?? [...taken.from].sort().join('+'), after: last });
  }
});

test('the stages and confirmations are those of the files', () => {
  const stages: Record<string, number> = {};
  let confirmed = 0;
  for (const [, { stage, confirmedBy }] of raw) {
    stages[stage] = (stages[stage] ?? 0) + 1;
    if (confirmedBy !== undefined && confirmedBy.length > 0) confirmed += 1;
  }
  const derived = byStage(graph).filter(({ adaptations }) => adaptations.length > 0);
  expect(Object.fromEntries(derived.map(({ stage, adaptations }) => [stage, adaptations.length]))).toEqual(stages);
  expect(nodesOf(graph, 'adaptations').filter((one) => confirmationOf(one) !== 'reported')).toHaveLength(confirmed);
});

test('practices that were shared and not adopted are those that an exchange names and no adaptation does', () => {
  const shared = new Set<string>();
  for (const [, { practices }] of originals('exchanges')) for (const id of practices ?? []) shared.add(id);
  for (const [, { taken }] of raw) if (taken.practice !== undefined) shared.delete(taken.practice);
  expect(ids(sharedOnly(graph)).sort()).toEqual([...shared].sort());
});
