import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import type { EntryFile } from '../../../src/entries/entry.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { countryRecords } from '../../../src/graph/derive/country-record.ts';
import { pairsOfCountries } from '../../../src/graph/derive/pair.ts';
import type { Collection } from '../../../src/config/routes.ts';
import { realContent } from '../../support/site.ts';
import { ids } from '../graph/tiny.ts';

const { files } = readContent(realContent);
const { graph } = buildGraph(files);
const originals = <C extends Collection>(collection: C): EntryFile<C>[] =>
  files.filter((file): file is EntryFile<C> => file.collection === collection && file.state === 'original');

/** Country of each partner, by the raw entries. */
const home: Record<string, string | undefined> = {};
for (const file of originals('partners')) home[file.id] = file.data.country;

interface Count {
  exchanges: Set<string>;
  planned: Set<string>;
  adaptations: Set<string>;
  agreements: Set<string>;
  networks: Set<string>;
}

/** One walk over the raw entries that puts each in the box of every two countries it joins. */
function recount(): Map<string, Count> {
  const boxes = new Map<string, Count>();
  const put = (one: string | undefined, other: string | undefined, kind: keyof Count, id: string) => {
    if (one === undefined || other === undefined || one === other) return;
    const name = one < other ? `${one}-${other}` : `${other}-${one}`;
    let box = boxes.get(name);
    if (box === undefined) {
      box = { exchanges: new Set(), planned: new Set(), adaptations: new Set(), agreements: new Set(), networks: new Set() };
      boxes.set(name, box);
    }
    box[kind].add(id);
  };
  const putAll = (codes: readonly (string | undefined)[], kind: keyof Count, id: string) => {
    for (const one of codes) for (const other of codes) put(one, other, kind, id);
  };
  for (const { id, data } of originals('exchanges')) {
    const present: (string | undefined)[] = [];
    for (const activity of data.activities) {
      for (const one of activity.participants) present.push(one.partner === undefined ? one.country : home[one.partner]);
    }
    putAll(present, data.status === 'completed' || data.status === 'under-way' ? 'exchanges' : 'planned', id);
  }
  for (const { id, data } of originals('adaptations')) {
    for (const from of data.taken.from) put(home[data.adopter], home[from], 'adaptations', id);
    const practice = originals('practices').find((one) => one.id === data.taken.practice);
    put(home[data.adopter], practice?.data.country, 'adaptations', id);
  }
  for (const { id, data } of originals('agreements')) {
    putAll([...(data.parties ?? []), ...(data.partyPartners ?? []).map((one) => home[one])], 'agreements', id);
  }
  for (const { id, data } of originals('networks')) {
    putAll([...(data.memberCountries ?? []), ...(data.memberPartners ?? []).map((one) => home[one])], 'networks', id);
  }
  return boxes;
}

describe('the dossiers, recounted over the raw entries', () => {
  const naive = recount();
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

describe('the record of each country, recounted over the raw entries', () => {
  const givers = ['provider', 'second-provider', 'two-way'];
  const takers = ['recipient', 'two-way'];

  test.each([...countryRecords(graph).values()].map((record) => [record.code, record] as const))('%s', (code, record) => {
    const gave: string[] = [];
    const received: string[] = [];
    const present: string[] = [];
    for (const { id, data } of originals('exchanges')) {
      if (data.status !== 'completed' && data.status !== 'under-way') continue;
      let shared = false;
      let learnt = false;
      for (const { participants } of data.activities) {
        const ours = participants.filter((one) => (one.partner === undefined ? one.country : home[one.partner]) === code);
        const theirs = participants.filter((one) => (one.partner !== undefined || one.country !== undefined) && !ours.includes(one));
        if (ours.length > 0) present.push(id);
        for (const our of ours) {
          for (const their of theirs) {
            const met = our.role === 'two-way' && their.role === 'two-way' && data.modality === 'multilateral';
            if (met) continue;
            if (givers.includes(our.role) && takers.includes(their.role)) shared = true;
            if (takers.includes(our.role) && givers.includes(their.role)) learnt = true;
          }
        }
      }
      if (shared) gave.push(id);
      if (learnt) received.push(id);
    }
    expect(ids(record.balance.gave).sort()).toEqual(gave.sort());
    expect(ids(record.balance.received).sort()).toEqual(received.sort());
    expect(ids(record.exchanges).sort()).toEqual([...new Set(present)].sort());
    expect(ids(record.practices).sort()).toEqual(
      originals('practices')
        .flatMap(({ id, data }) => (data.country === code ? [id] : []))
        .sort(),
    );
    expect(ids(record.adopted).sort()).toEqual(
      originals('adaptations')
        .flatMap(({ id, data }) => (home[data.adopter] === code ? [id] : []))
        .sort(),
    );
  });
});
