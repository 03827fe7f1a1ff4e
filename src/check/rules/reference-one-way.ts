import type { Key } from '../../graph/build.ts';
import { sureOf, toldAs, toldIn, type Told } from '../../graph/told.ts';
import type { BaseRule } from '../rule.ts';

type Base = ReadonlyMap<Key, Told>;

interface Miss {
  one: Told;
  path: (string | number)[];
  /** The entry that is named, and the one that it should name in its turn. */
  named: string;
  missing: string;
}

/** Institutions and their countries: an office of the same country speaks for what another there did. */
type Among = ReadonlySet<string | undefined>;

/** Stands for the country of an institution of which it cannot be read: it may be any. */
const anywhere = '*';

function countryOf(base: Base, partner: string): string {
  const one = toldAs(base, 'partners', partner);
  const data = one === undefined ? undefined : sureOf(one, 'country');
  return data === undefined ? anywhere : (data.country ?? partner);
}

const among = (base: Base, partners: readonly string[]): Among =>
  new Set(partners.flatMap((partner) => [partner, countryOf(base, partner)]));

/** Who took part in an exchange; nothing where its activities are not right. */
function tookPart(base: Base, exchange: Told<'exchanges'>): Among | undefined {
  const participants = sureOf(exchange, 'activities')?.activities.flatMap((activity) => activity.participants);
  return participants === undefined
    ? undefined
    : new Set([
        ...participants.map(({ country }) => country),
        ...among(
          base,
          participants.flatMap(({ partner = [] }) => partner),
        ),
      ]);
}

function isAmong(base: Base, partner: string, those: Among | undefined): boolean {
  const country = countryOf(base, partner);
  return those === undefined || country === anywhere || those.has(anywhere) || those.has(partner) || those.has(country);
}

/** An adaptation by way of an exchange in which the one who adopts took no part. */
const adopters = (base: Base): Miss[] =>
  toldIn(base, 'adaptations').flatMap((one) => {
    const { via = [], adopter } = sureOf(one, 'via', 'adopter') ?? {};
    return via.flatMap((id, index) => {
      const exchange = toldAs(base, 'exchanges', id);
      return adopter === undefined || exchange === undefined || isAmong(base, adopter, tookPart(base, exchange))
        ? []
        : [{ one, path: ['via', index], named: exchange.key, missing: `partners/${adopter}` }];
    });
  });

/** The institution of a practice, where it is right. */
function ownerOf(base: Base, id: string): { key: Key; institution: string } | undefined {
  const practice = toldAs(base, 'practices', id);
  const data = practice === undefined ? undefined : sureOf(practice, 'institution');
  return practice === undefined || data === undefined ? undefined : { key: practice.key, institution: data.institution };
}

/** An adaptation of a practice whose institution is not among those it was taken from. */
const owners = (base: Base): Miss[] =>
  toldIn(base, 'adaptations').flatMap((one) => {
    const { taken } = sureOf(one, 'taken') ?? {};
    const practice = ownerOf(base, taken?.practice ?? '');
    return taken === undefined || practice === undefined || isAmong(base, practice.institution, among(base, taken.from))
      ? []
      : [{ one, path: ['taken', 'from'], named: practice.key, missing: `partners/${practice.institution}` }];
  });

/** An exchange about a practice whose institution took no part in it. */
const shared = (base: Base): Miss[] =>
  toldIn(base, 'exchanges').flatMap((one) =>
    (sureOf(one, 'practices')?.practices ?? []).flatMap((id, index) => {
      const practice = ownerOf(base, id);
      return practice === undefined || isAmong(base, practice.institution, tookPart(base, one))
        ? []
        : [{ one, path: ['practices', index], named: practice.key, missing: `partners/${practice.institution}` }];
    }),
  );

/** Entries that name each other and do not agree on who took part. */
export const referenceOneWay: BaseRule = ({ told }, report) => {
  for (const { one, path, named, missing } of [...adopters(told), ...owners(told), ...shared(told)])
    report(one.original.file, 'reference/one-way', { path }, { value: named, missing });
};
