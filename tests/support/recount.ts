import type { EntryFile } from '../../src/entries/entry.ts';
import { originalFiles as originals } from './raw.ts';

const home: Record<string, string | undefined> = {};
for (const file of originals('partners')) home[file.id] = file.data.country;

/** Where a participant or a named partner is from. */
const homeOf = (partner: string | undefined, country?: string): string | undefined => (partner === undefined ? country : home[partner]);

const isHeld = (status: string): boolean => status === 'completed' || status === 'under-way';

export interface PairCount {
  exchanges: Set<string>;
  planned: Set<string>;
  adaptations: Set<string>;
  agreements: Set<string>;
  networks: Set<string>;
}
const emptyCount = (): PairCount => ({
  exchanges: new Set(),
  planned: new Set(),
  adaptations: new Set(),
  agreements: new Set(),
  networks: new Set(),
});

/** One walk over the raw entries that puts each in the box of every two countries it joins, `AR-MX`. */
export function recountPairs(): Map<string, PairCount> {
  const boxes = new Map<string, PairCount>();
  const put = (one: string | undefined, other: string | undefined, kind: keyof PairCount, id: string) => {
    if (one === undefined || other === undefined || one === other) return;
    const name = one < other ? `${one}-${other}` : `${other}-${one}`;
    const box = boxes.get(name) ?? emptyCount();
    boxes.set(name, box);
    box[kind].add(id);
  };
  const putAll = (codes: readonly (string | undefined)[], kind: keyof PairCount, id: string) => {
    for (const one of codes) for (const other of codes) put(one, other, kind, id);
  };
  for (const { id, data } of originals('exchanges')) {
    const present: (string | undefined)[] = [];
    for (const activity of data.activities) for (const one of activity.participants) present.push(homeOf(one.partner, one.country));
    putAll(present, isHeld(data.status) ? 'exchanges' : 'planned', id);
  }
  for (const { id, data } of originals('adaptations')) {
    for (const from of data.taken.from) put(home[data.adopter], home[from], 'adaptations', id);
    const practice = originals('practices').find((one) => one.id === data.taken.practice);
    put(home[data.adopter], practice?.data.country, 'adaptations', id);
  }
  for (const { id, data } of originals('agreements'))
    putAll([...(data.parties ?? []), ...(data.partyPartners ?? []).map((one) => home[one])], 'agreements', id);
  for (const { id, data } of originals('networks'))
    putAll([...(data.memberCountries ?? []), ...(data.memberPartners ?? []).map((one) => home[one])], 'networks', id);
  return boxes;
}

export interface CountryCount {
  practices: string[];
  gave: string[];
  received: string[];
  present: string[];
  adopted: string[];
  inspired: string[];
  agreements: string[];
}

const givers = ['provider', 'second-provider', 'two-way'];
const takers = ['recipient', 'two-way'];
type Activity = EntryFile<'exchanges'>['data']['activities'][number];

/** Whether somebody of a country shared, and learnt, in an activity from or with somebody who is not. */
function sidesIn({ participants }: Activity, modality: string, code: string): { shared: boolean; learnt: boolean; there: boolean } {
  const sides = { shared: false, learnt: false, there: false };
  for (const our of participants) {
    if (homeOf(our.partner, our.country) !== code) continue;
    sides.there = true;
    for (const their of participants) {
      if (homeOf(their.partner, their.country) === code || (their.partner ?? their.country) === undefined) continue;
      if (our.role === 'two-way' && their.role === 'two-way' && modality === 'multilateral') continue;
      if (givers.includes(our.role) && takers.includes(their.role)) sides.shared = true;
      if (takers.includes(our.role) && givers.includes(their.role)) sides.learnt = true;
    }
  }
  return sides;
}

/** What the raw entries say of one country, ids sorted. */
export function recountCountry(code: string): CountryCount {
  const count: CountryCount = { practices: [], gave: [], received: [], present: [], adopted: [], inspired: [], agreements: [] };
  for (const { id, data } of originals('practices')) if (data.country === code) count.practices.push(id);
  for (const { id, data } of originals('exchanges')) {
    if (!isHeld(data.status)) continue;
    const sides = data.activities.map((activity) => sidesIn(activity, data.modality, code));
    if (sides.some(({ shared }) => shared)) count.gave.push(id);
    if (sides.some(({ learnt }) => learnt)) count.received.push(id);
    if (sides.some(({ there }) => there)) count.present.push(id);
  }
  for (const { id, data } of originals('adaptations')) {
    if (home[data.adopter] === code) count.adopted.push(id);
    const practice = originals('practices').find((one) => one.id === data.taken.practice);
    if (practice?.data.country === code || data.taken.from.some((from) => home[from] === code)) count.inspired.push(id);
  }
  for (const { id, data } of originals('agreements'))
    if ([...(data.parties ?? []), ...(data.partyPartners ?? []).map((one) => home[one])].includes(code)) count.agreements.push(id);
  for (const list of Object.values(count) as string[][]) list.sort();
  return count;
}
