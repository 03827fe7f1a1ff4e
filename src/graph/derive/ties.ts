import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import countries from '../../schemas/countries.json' with { type: 'json' };
import { flowsOf, type Flow } from './flows.ts';
import { isCountryParty, partiesOf, type Party } from './party.ts';
import { standingOf } from './standing.ts';

/** What joins two parties, whichever is named first. */
export interface Ties {
  /** Codes of the languages in which both work, sorted. */
  languages: string[];
  sameSubRegion: boolean;
  /** Exchanges in which one shared with the other, the earliest first. */
  exchanges: Node<'exchanges'>[];
  /** Agreements in force of which both are parties. */
  agreements: Node<'agreements'>[];
}

const partnersOf = (graph: Graph, party: Party): Node<'partners'>[] =>
  isCountryParty(party)
    ? nodesOf(graph, 'partners').filter(({ data }) => data.country === party)
    : [nodeOf(graph, 'partners', party.slice('partners/'.length))].filter((partner) => partner !== undefined);

const readLanguages = (graph: Graph, party: Party): string[] => [
  ...new Set([
    ...(isCountryParty(party) ? countries[party].languages : []),
    ...partnersOf(graph, party).flatMap(({ data }) => data.workingLanguages ?? []),
  ]),
];

const subRegionOf = (party: Party): string | undefined => (isCountryParty(party) ? countries[party].subRegion : undefined);

/** What is asked for again with every pair of parties. */
interface Known {
  flows: Flow[];
  agreements: { agreement: Node<'agreements'>; parties: Party[] }[];
  languages: Map<Party, string[]>;
}
const known = new WeakMap<Graph, Known>();
function of(graph: Graph): Known {
  const found = known.get(graph) ?? {
    flows: flowsOf(graph),
    agreements: nodesOf(graph, 'agreements').map((agreement) => ({ agreement, parties: partiesOf(graph, agreement) })),
    languages: new Map<Party, string[]>(),
  };
  known.set(graph, found);
  return found;
}

/** The languages in which a party works: a country's own, and those that its institutions report. */
export function languagesOf(graph: Graph, party: Party): string[] {
  const { languages } = of(graph);
  const found = languages.get(party) ?? readLanguages(graph, party);
  languages.set(party, found);
  return found;
}

/** @param today `YYYY-MM-DD`, the day on which an agreement is to be in force */
export function tiesOf(graph: Graph, one: Party, other: Party, today: string): Ties {
  const { flows, agreements } = of(graph);
  const both = ({ from, to }: Flow) => (from === one && to === other) || (from === other && to === one);
  const region = subRegionOf(one);
  return {
    languages: languagesOf(graph, one)
      .filter((language) => languagesOf(graph, other).includes(language))
      .sort(),
    sameSubRegion: region !== undefined && region === subRegionOf(other),
    exchanges: [...new Set(flows.filter(both).flatMap(({ exchanges }) => exchanges))],
    agreements: agreements.flatMap(({ agreement, parties }) =>
      parties.includes(one) && parties.includes(other) && standingOf(agreement, today) === 'in-force' ? [agreement] : [],
    ),
  };
}
