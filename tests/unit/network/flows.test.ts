import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { summaryOf } from '../../../src/graph/derive/flow-summary.ts';
import { balanceOf, flowsOf } from '../../../src/graph/derive/flows.ts';
import { exchangesIn, partsOf, slicesWithFlows } from '../../../src/graph/derive/slices.ts';
import { entriesByCountry } from '../../../src/graph/derive/countries.ts';
import { codes } from '../../../src/schemas/vocabularies/index.ts';
import { countFlows, distinct, exchangesOf } from '../../support/flows.ts';
import { ids } from '../graph/tiny.ts';
import { root } from '../helpers.ts';

const { files } = readContent(path.join(root, 'content'));
const { graph } = buildGraph(files);
const counted = countFlows(files);
const themes = distinct(files.filter(({ collection }) => collection === 'themes').map(({ id }) => id));
const everyPart = [
  ...codes('modality').map((code) => ['modality', code]),
  ...['before', 'seed', 'since'].map((id) => ['period', id]),
  ...themes.map((id) => ['theme', id]),
];

const slices = [{}, ...slicesWithFlows(graph)];

describe('the flows on record', () => {
  it('are there', () => {
    expect(counted.length).toBeGreaterThan(90);
  });

  it('have a part for each modality, period and theme that a naive loop finds a flow in, and no other', () => {
    const flowing = new Set(counted.map(({ exchange }) => exchange));
    const parts = everyPart.filter((of) => exchangesOf(files, of).some((id) => flowing.has(id)));
    expect(slices.map(partsOf).slice(1)).toEqual(parts);
  });

  it.each(slices.map((slice) => [partsOf(slice).join('/'), slice] as const))('are those that a naive loop finds: %s', (_name, slice) => {
    const among = exchangesOf(files, partsOf(slice));
    const expected = counted.filter(({ exchange }) => among.includes(exchange));
    const exchanges = exchangesIn(graph, slice);
    expect(ids(exchanges).sort()).toEqual(among.sort());
    const flows = flowsOf(graph, exchanges);
    const found = flows.flatMap(({ from, to, exchanges: all }) => ids(all).map((id) => `${from} ${to} ${id}`));
    expect(found.sort()).toEqual(expected.map(({ from, to, exchange }) => `${from} ${to} ${exchange}`).sort());
    const summary = summaryOf(exchanges, flows);
    const flowing = distinct(expected.map(({ exchange }) => exchange));
    expect(ids(summary.exchanges).sort()).toEqual(flowing);
    expect(ids(summary.meetings).sort()).toEqual(among.filter((id) => !flowing.includes(id)).sort());
    expect([...summary.countries, ...summary.organisations].sort()).toEqual(distinct(expected.flatMap(({ from, to }) => [from, to])));
  });

  it('give each country what a naive loop finds that it shared and learnt', () => {
    const flows = flowsOf(graph);
    for (const code of entriesByCountry(graph).keys()) {
      const { gave, received } = balanceOf(flows, code);
      expect(ids(gave).sort(), code).toEqual(distinct(counted.filter(({ from }) => from === code).map(({ exchange }) => exchange)));
      expect(ids(received).sort(), code).toEqual(distinct(counted.filter(({ to }) => to === code).map(({ exchange }) => exchange)));
    }
  });
});
