import type { CountryCode } from '../../schemas/field.ts';
import type { Collection } from '../../config/routes.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { countriesOf, entriesByCountry } from './countries.ts';
import { balanceOf, flowsOf, type Balance } from './flows.ts';
import { byStart } from './lineage.ts';
import { participantsOf, tookPlace } from './roles.ts';
import { themesOf } from './themes.ts';

/** What is on record of one country; each list in the graph's order where nothing else is said. */
export interface CountryRecord {
  code: CountryCode;
  partners: Node<'partners'>[];
  practices: Node<'practices'>[];
  /** Those that took place or are under way and in which somebody of the country took part, in whatever role; the earliest first. */
  exchanges: Node<'exchanges'>[];
  /** The same of those that were announced, postponed or cancelled. */
  planned: Node<'exchanges'>[];
  /** In which of its exchanges it shared and in which it learnt, and with whom. */
  balance: Balance;
  /** What its institutions took from others. */
  adopted: Node<'adaptations'>[];
  /** What others took from its institutions or its practices. */
  inspired: Node<'adaptations'>[];
  agreements: Node<'agreements'>[];
  networks: Node<'networks'>[];
  /** Ids of the themes that its practices, exchanges, adaptations and the priorities and needs of its institutions name. */
  themes: ReadonlySet<string>;
}

const countryOf = (graph: Graph, partner: string): CountryCode | undefined => nodeOf(graph, 'partners', partner)?.data.country;

/** The country whose institution made an adaptation; none for an organisation of no country. */
export const adopterOf = (graph: Graph, adaptation: Node<'adaptations'>): CountryCode | undefined =>
  countryOf(graph, adaptation.data.adopter);

/** The countries that an adaptation was taken from: those of the institutions, and of the practice; sorted by code. */
export function originsOf(graph: Graph, { data: { taken } }: Node<'adaptations'>): CountryCode[] {
  const origins = [...taken.from.map((id) => countryOf(graph, id)), nodeOf(graph, 'practices', taken.practice ?? '')?.data.country];
  return [...new Set(origins.filter((code) => code !== undefined))].sort();
}

/** The countries that took part in an exchange. */
const presentIn = (graph: Graph, exchange: Node<'exchanges'>): CountryCode[] => [
  ...new Set(participantsOf(graph, exchange).flatMap(({ country }) => country ?? [])),
];

type Filed<N extends Node> = Map<CountryCode, N[]>;

/** Nodes by each of the countries that a rule finds for them. */
function file<C extends Collection>(nodes: readonly Node<C>[], find: (node: Node<C>) => readonly CountryCode[]): Filed<Node<C>> {
  const filed: Filed<Node<C>> = new Map();
  for (const node of nodes) for (const code of find(node)) filed.set(code, [...(filed.get(code) ?? []), node]);
  return filed;
}

/** The collections filed by country, once for all countries. */
function filing(graph: Graph) {
  const all = <C extends Collection>(collection: C) => file(nodesOf(graph, collection), (node) => countriesOf(graph, node as Node));
  const held = new Set(tookPlace(graph));
  const exchanges = nodesOf(graph, 'exchanges').sort(byStart);
  const present = (nodes: readonly Node<'exchanges'>[]) => file(nodes, (node) => presentIn(graph, node));
  const adaptations = nodesOf(graph, 'adaptations');
  return {
    partners: all('partners'),
    practices: file(nodesOf(graph, 'practices'), ({ data }) => [data.country]),
    exchanges: present(exchanges.filter((exchange) => held.has(exchange))),
    planned: present(exchanges.filter((exchange) => !held.has(exchange))),
    adopted: file(adaptations, (node) => [adopterOf(graph, node)].filter((code) => code !== undefined)),
    inspired: file(adaptations, (node) => originsOf(graph, node)),
    agreements: all('agreements'),
    networks: all('networks'),
    flows: flowsOf(graph),
  };
}

function recordOf(graph: Graph, filed: ReturnType<typeof filing>, code: CountryCode): CountryRecord {
  const own = <N extends Node>(list: Filed<N>): N[] => list.get(code) ?? [];
  const record = {
    code,
    partners: own(filed.partners),
    practices: own(filed.practices),
    exchanges: own(filed.exchanges),
    planned: own(filed.planned),
    balance: balanceOf(filed.flows, code),
    adopted: own(filed.adopted),
    inspired: own(filed.inspired),
    agreements: own(filed.agreements),
    networks: own(filed.networks),
  };
  const about = [...record.practices, ...record.exchanges, ...record.adopted, ...record.inspired, ...record.partners] as Node[];
  return { ...record, themes: new Set(about.flatMap((node) => themesOf(graph, node).map(({ id }) => id))) };
}

// Seven hundred pairs in four languages ask for the same records; a graph never changes.
const known = new WeakMap<Graph, ReadonlyMap<CountryCode, CountryRecord>>();

/** Every country that an entry concerns, sorted by code, with what is on record of it. */
export function countryRecords(graph: Graph): ReadonlyMap<CountryCode, CountryRecord> {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const filed = filing(graph);
  const codes = [...entriesByCountry(graph)].flatMap(([code, keys]) => (keys.length === 0 ? [] : [code])).sort();
  const records = new Map(codes.map((code) => [code, recordOf(graph, filed, code)]));
  known.set(graph, records);
  return records;
}
