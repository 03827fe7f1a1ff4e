import type { CountryCode } from '../../schemas/field.ts';
import { nodeOf, type Graph, type Node } from '../build.ts';
import { names } from './backlinks.ts';
import { countryRecords, type CountryRecord } from './country-record.ts';
import { pairsOf } from './flows.ts';
import { itemsOf, type FollowUpItem } from './follow-up.ts';
import { themesOf } from './themes.ts';

/** Two countries, and what is on record of both together. */
export interface Pair {
  /** In the order of their codes. */
  codes: readonly [CountryCode, CountryCode];
  /** Exchanges in which both took part, the earliest first, each with who shared with whom between the two. */
  exchanges: Meeting[];
  /** The same of those that were announced, postponed or cancelled. */
  planned: Meeting[];
  /** What an institution of one took from the other. */
  adaptations: Node<'adaptations'>[];
  /** Agreements to which both are parties, by themselves or through an institution. */
  agreements: Node<'agreements'>[];
  /** Commitments and follow-ups of the exchanges in which one shared with the other: those of their institutions, and those of nobody named. */
  followUp: FollowUpItem[];
  /** Networks whose list of members names both. */
  networks: Node<'networks'>[];
  /** Ids of the themes on which both have an entry. */
  themes: string[];
}

/** An exchange in which two countries took part: which of them shared with the other; none where the record does not say. */
export interface Meeting {
  exchange: Node<'exchanges'>;
  shared: [from: CountryCode, to: CountryCode][];
}

const common = <T>(ones: readonly T[], others: readonly T[]): T[] => {
  const known = new Set(others);
  return ones.filter((one) => known.has(one));
};

function meetingOf(graph: Graph, exchange: Node<'exchanges'>, codes: readonly CountryCode[]): Meeting {
  const between = pairsOf(graph, exchange).filter((pair): pair is [CountryCode, CountryCode] =>
    pair.every((party) => codes.some((code) => code === party)),
  );
  return { exchange, shared: between.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function followUpOf(graph: Graph, meetings: readonly Meeting[], codes: readonly CountryCode[]): FollowUpItem[] {
  const concerns = ({ who }: FollowUpItem): boolean => {
    const country = nodeOf(graph, 'partners', who ?? '')?.data.country;
    return who === undefined || (country !== undefined && codes.includes(country));
  };
  return meetings.filter(({ shared }) => shared.length > 0).flatMap(({ exchange }) => itemsOf(exchange).filter(concerns));
}

function join(graph: Graph, one: CountryRecord, other: CountryRecord): Pair {
  const codes = [one.code, other.code] as const;
  const met = (exchange: Node<'exchanges'>) => meetingOf(graph, exchange, codes);
  const [exchanges, planned] = [common(one.exchanges, other.exchanges).map(met), common(one.planned, other.planned).map(met)];
  return {
    codes,
    exchanges,
    planned,
    adaptations: [...new Set([...common(one.adopted, other.inspired), ...common(other.adopted, one.inspired)])],
    agreements: common(one.agreements, other.agreements),
    followUp: followUpOf(graph, [...exchanges, ...planned], codes),
    networks: common(one.networks, other.networks),
    themes: common([...one.themes], [...other.themes]).sort(),
  };
}

const known = new WeakMap<Graph, readonly Pair[]>();

/** Every two countries that each have an entry, once, in the order of their codes. */
export function pairsOfCountries(graph: Graph): readonly Pair[] {
  const records = [...countryRecords(graph).values()];
  const pairs = known.get(graph) ?? records.flatMap((one, index) => records.slice(index + 1).map((other) => join(graph, one, other)));
  known.set(graph, pairs);
  return pairs;
}

/** The two countries together, whichever is named first; none where one of them has no entry. */
export const pairOf = (graph: Graph, one: CountryCode, other: CountryCode): Pair | undefined =>
  pairsOfCountries(graph).find(({ codes }) => codes.includes(one) && codes.includes(other) && one !== other);

/** Whether the two did or agreed something together. Two that are only members of the same network did not. */
export const hasTogether = ({ exchanges, planned, adaptations, agreements }: Pair): boolean =>
  [exchanges, planned, adaptations, agreements].some((list) => list.length > 0);

/** Ids of the themes of what they did and agreed together, sorted. */
export function themesTogether(graph: Graph, { exchanges, adaptations, agreements }: Pair): string[] {
  const about = [...exchanges.map(({ exchange }) => exchange), ...adaptations, ...agreements] as Node[];
  return [...new Set(about.flatMap((node) => themesOf(graph, node).map(({ id }) => id)))].sort();
}

/**
 * Practices of one country that another could ask about, never an offer: those that its institutions have not taken up yet,
 * first those on a theme on which the asking country has an entry too, then by id.
 */
export function couldAsk(graph: Graph, asked: CountryRecord, asking: CountryRecord): Node<'practices'>[] {
  const taken = new Set(asking.adopted.flatMap((adaptation) => names(graph, adaptation.key, 'practices', ['taken.practice'])));
  const free = asked.practices.filter((practice) => !taken.has(practice));
  const isCommon = (practice: Node<'practices'>) => practice.data.themes.some((theme) => asking.themes.has(theme));
  return [...free.filter(isCommon), ...free.filter((practice) => !isCommon(practice))];
}
