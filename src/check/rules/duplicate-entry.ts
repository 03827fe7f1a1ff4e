import type { Key } from '../../graph/build.ts';
import { sureOf, toldIn, type Told } from '../../graph/told.ts';
import type { BaseRule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

type Sign = readonly unknown[];
const sorted = (items: readonly (string | undefined)[]): string => [...new Set(items)].sort().join();

/** What makes two entries of a collection the same thing, told twice; nothing where too little is said or right to tell. */
const signs = (told: ReadonlyMap<Key, Told>): [Told, Sign][] => [
  ...toldIn(told, 'exchanges').flatMap((one): [Told, Sign][] => {
    const data = sureOf(one, 'period', 'activities');
    if (data === undefined) return [];
    const { period, activities } = data;
    const dates = activities.map(({ date }) => `${date?.start ?? ''}/${date?.end ?? ''}`);
    const parties = activities.flatMap(({ participants }) =>
      participants.map(({ partner, name, role }) => `${partner ?? name ?? ''} ${role}`),
    );
    return [[one, [period.start, period.end, sorted(dates), sorted(parties)]]];
  }),
  ...toldIn(told, 'practices').flatMap((one): [Told, Sign][] => {
    const data = sureOf(one, 'institution', 'period', 'themes');
    if (data?.period?.start === undefined) return [];
    const { institution, period, themes } = data;
    return [[one, [institution, period.start, period.end, sorted(themes)]]];
  }),
  ...toldIn(told, 'agreements').flatMap((one): [Told, Sign][] => {
    const { type, signed, parties = [], partyPartners = [] } = sureOf(one, 'type', 'signed', 'parties', 'partyPartners') ?? {};
    return signed?.length === 10 && parties.length + partyPartners.length > 0
      ? [[one, [type, signed, sorted(parties), sorted(partyPartners)]]]
      : [];
  }),
  ...toldIn(told, 'adaptations').flatMap((one): [Told, Sign][] => {
    const { taken, adopter } = sureOf(one, 'taken', 'adopter') ?? {};
    return taken?.practice === undefined ? [] : [[one, [adopter, taken.practice, sorted(taken.components ?? [])]]];
  }),
];

/** The address of the source that an entry names first. */
const firstSource = ({ original }: Told): string | undefined => sourcesOf(original)[0]?.[1].url;

/** Two entries of a collection that tell the same facts from the same source. */
export const duplicateEntry: BaseRule = ({ told }, report) => {
  const seen = new Map<string, Told>();
  for (const [one, sign] of signs(told)) {
    const source = firstSource(one);
    if (source === undefined) continue;
    const name = JSON.stringify([one.collection, source, ...sign]);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, one);
    else report(one.original.file, 'duplicate/entry', { path: ['title'] }, { value: one.sound.title ?? one.id, other: first.key });
  }
};
