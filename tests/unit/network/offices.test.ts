import { expect, it } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { byChannel, functionsOf, officesOf } from '../../../src/graph/derive/offices.ts';
import { recount } from '../../support/recount-shifts.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { files } = readContent(realContent);
const offices = officesOf(buildGraph(files).graph);
const naive = recount(files, '2026-11-22').offices;

it.each(['of', 'office', 'agency', 'relation'] as const)('a second count over the files gives the same ministries: %s', (side) => {
  expect(ids(offices[side]).toSorted()).toEqual(naive[side].toSorted());
});

it('those of which nothing is known are all the others', () => {
  const known = [...naive.office, ...naive.agency, ...naive.relation];
  expect(ids(offices.unknown).toSorted()).toEqual(naive.of.filter((id) => !known.includes(id)).toSorted());
});

it('a second count gives the same ministries for each channel and each function', () => {
  for (const { channel, ministries } of byChannel(offices))
    expect(ids(ministries).toSorted(), channel).toEqual((naive.channels[channel] ?? []).toSorted());
  const { by, reporting } = functionsOf(offices);
  for (const [code, ministries] of Object.entries(by))
    expect(ids(ministries).toSorted(), code).toEqual((naive.functions[code] ?? []).toSorted());
  expect(new Set(ids(reporting))).toEqual(new Set(Object.values(naive.functions).flat()));
});
