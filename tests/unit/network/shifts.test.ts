import { expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { frameworksOf } from '../../../src/graph/derive/frameworks.ts';
import { providersByPeriod } from '../../../src/graph/derive/providers.ts';
import { resourcesByPeriod } from '../../../src/graph/derive/resources.ts';
import { recount } from '../../support/recount-shifts.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { files } = readContent(realContent);
const { graph } = buildGraph(files);
const naive = recount(files, '2026-11-22');
/** `period code` → sorted ids, without the empty ones. */
const cells = (all: readonly (readonly [string, string[]])[]) =>
  Object.fromEntries(all.filter(([, list]) => list.length > 0).map(([key, list]) => [key, list.toSorted()]));

it('a second count over the files gives the same providers in each period', () => {
  const found = providersByPeriod(graph);
  expect(cells(found.map(({ period, of }) => [period, ids(of)]))).toEqual(cells(Object.entries(naive.ofPeriod)));
  expect(
    cells(found.flatMap(({ period, by }) => Object.entries(by).map(([origin, nodes]) => [`${period} ${origin}`, ids(nodes)] as const))),
  ).toEqual(cells(Object.entries(naive.providers)));
});

it('every exchange that names who shared has a provider of some origin', () => {
  for (const { of, by, without } of providersByPeriod(graph))
    expect(new Set([...Object.values(by).flat(), ...without])).toEqual(new Set(of));
});

it('a second count gives the same kinds of cost in each period', () => {
  const found = resourcesByPeriod(graph);
  expect(cells(found.map(({ period, reporting }) => [period, ids(reporting)]))).toEqual(cells(Object.entries(naive.reportingCosts)));
  expect(
    cells(found.flatMap(({ period, by }) => Object.entries(by).map(([kind, nodes]) => [`${period} ${kind}`, ids(nodes)] as const))),
  ).toEqual(cells(Object.entries(naive.costs)));
});

it('a second count gives the same exchanges for each agreement', () => {
  expect(Object.fromEntries(frameworksOf(graph).map(({ agreement, exchanges }) => [agreement.id, ids(exchanges).toSorted()]))).toEqual(
    Object.fromEntries(Object.entries(naive.framed).map(([id, list]) => [id, list.toSorted()])),
  );
});
