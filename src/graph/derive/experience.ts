import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { pairsOf } from './flows.ts';
import { type Party } from './party.ts';
import { byStart } from './lineage.ts';
import { tookPlace } from './roles.ts';
import { narrowerOf, themesOf } from './themes.ts';

/** What is on record of a party about some themes: never an offer. */
export interface Experience {
  practices: Node<'practices'>[];
  /** Exchanges in which it shared, the earliest first. */
  exchanges: Node<'exchanges'>[];
}

type Item = { party: Party; themes: ReadonlySet<string> } & ({ practice: Node<'practices'> } | { exchange: Node<'exchanges'> });

const idsOf = (graph: Graph, node: Node): Set<string> => new Set(themesOf(graph, node).map(({ id }) => id));

function read(graph: Graph): Item[] {
  const practices = nodesOf(graph, 'practices').map((practice) => ({
    party: practice.data.country,
    themes: idsOf(graph, practice as Node),
    practice,
  }));
  const shared = tookPlace(graph)
    .sort(byStart)
    .flatMap((exchange) => {
      const themes = idsOf(graph, exchange);
      const parties = [...new Set(pairsOf(graph, exchange).map(([from]) => from))];
      return parties.map((party) => ({ party, themes, exchange }));
    });
  return [...practices, ...shared];
}

// Every country asks about every theme; a graph never changes.
const known = new WeakMap<Graph, Item[]>();
function itemsOf(graph: Graph): Item[] {
  const items = known.get(graph) ?? read(graph);
  known.set(graph, items);
  return items;
}

/** What each party has on record about any of some themes; about whatever theme, where none are given. A theme above or below is not meant. */
export function experienceOn(graph: Graph, themes?: readonly string[]): Map<Party, Experience> {
  const found = new Map<Party, Experience>();
  for (const item of itemsOf(graph)) {
    if (themes?.every((theme) => !item.themes.has(theme)) === true) continue;
    const own = found.get(item.party) ?? { practices: [], exchanges: [] };
    if ('practice' in item) own.practices.push(item.practice);
    else own.exchanges.push(item.exchange);
    found.set(item.party, own);
  }
  return found;
}

/** The themes next to some: right above, right below, or right under the same one; without these themselves. */
export function neighboursOf(graph: Graph, themes: readonly string[]): string[] {
  const above = themes.flatMap((theme) => nodeOf(graph, 'themes', theme)?.data.broader ?? []);
  const below = [...themes, ...above].flatMap((theme) => narrowerOf(graph, theme).map(({ id }) => id));
  return [...new Set([...above, ...below])].filter((theme) => !themes.includes(theme)).sort();
}
