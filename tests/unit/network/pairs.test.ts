import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { countryRecords } from '../../../src/graph/derive/country-record.ts';
import { pairsOfCountries } from '../../../src/graph/derive/pair.ts';
import { recountCountry, recountPairs } from '../../support/recount.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { graph } = buildGraph(readContent(realContent).files);

describe('the dossiers, recounted over the raw entries', () => {
  const naive = recountPairs();
  const none = new Set<string>();

  test('have the same exchanges, adaptations, agreements and networks', () => {
    for (const pair of pairsOfCountries(graph)) {
      const name = pair.codes.join('-');
      const box = naive.get(name);
      expect(new Set(ids(pair.exchanges.map(({ exchange }) => exchange))), name).toEqual(box?.exchanges ?? none);
      expect(new Set(ids(pair.planned.map(({ exchange }) => exchange))), name).toEqual(box?.planned ?? none);
      expect(new Set(ids(pair.adaptations)), name).toEqual(box?.adaptations ?? none);
      expect(new Set(ids(pair.agreements)), name).toEqual(box?.agreements ?? none);
      expect(new Set(ids(pair.networks)), name).toEqual(box?.networks ?? none);
    }
  });

  test('leave out no two countries that an entry joins', () => {
    const known = new Set(pairsOfCountries(graph).map(({ codes }) => codes.join('-')));
    expect([...naive.keys()].filter((name) => !known.has(name))).toEqual([]);
    expect(naive.size).toBeGreaterThan(200);
  });
});

test.each([...countryRecords(graph).values()].map((record) => [record.code, record] as const))(
  'the record of %s, recounted over the raw entries',
  (code, record) => {
    expect({
      practices: ids(record.practices).sort(),
      gave: ids(record.balance.gave).sort(),
      received: ids(record.balance.received).sort(),
      present: ids(record.exchanges).sort(),
      adopted: ids(record.adopted).sort(),
      inspired: ids(record.inspired).sort(),
      agreements: ids(record.agreements).sort(),
    }).toEqual(recountCountry(code));
  },
);
