import { nodesOf, type Graph, type Node } from '../build.ts';
import { pairsOf, type Party } from './flows.ts';
import { tookPlace } from './roles.ts';
import { narrowerOf, themesOf } from './themes.ts';

/** What is on record of a party about some themes: practices, and exchanges in which it shared, with whom. */
export interface Experience {
  party: Party;
  practices: Node<'practices'>[];
  exchanges: Node<'exchanges'>[];
  /** Those who learnt from it in these exchanges, each once, sorted. */
  learners: Party[];
}

/** One thing on record of a party. */
interface Item {
  party: Party;
  themes: readonly string[];
  practice?: Node<'practices'>;
  exchange?: Node<'exchanges'>;
  learner?: Party;
}

const idsOf = (graph: Graph, node: Node): string[] => themesOf(graph, node).map(({ id }) => id);

function itemsIn(graph: Graph): Item[] {
  const practices = nodesOf(graph, 'practices').map((practice): Item => ({
    party: practice.data.country,
    themes: idsOf(graph, practice as Node),
    practice,
  }));
  const shared = tookPlace(graph).flatMap((exchange) => {
    const themes = idsOf(graph, exchange as Node);
    return pairsOf(graph, exchange).map(([party, learner]): Item => ({ party, themes, exchange, learner }));
  });
  return [...practices, ...shared];
}

// Every country asks about every theme; a graph never changes.
const known = new WeakMap<Graph, Item[]>();
function items(graph: Graph): Item[] {
  const found = known.get(graph) ?? itemsIn(graph);
  known.set(graph, found);
  return found;
}

const present = <T>(values: readonly (T | undefined)[]): T[] => [...new Set(values.filter((value) => value !== undefined))];

function gather(party: Party, own: readonly Item[]): Experience {
  return {
    party,
    practices: present(own.map(({ practice }) => practice)),
    exchanges: present(own.map(({ exchange }) => exchange)),
    learners: present(own.map(({ learner }) => learner)).sort(),
  };
}

/** What each party has on record about any of the themes named, by party; a theme above or below is not meant. */
export function experienceOn(graph: Graph, themes: readonly string[]): Map<Party, Experience> {
  const about = items(graph).filter((item) => item.themes.some((theme) => themes.includes(theme)));
  const parties = [...new Set(about.map(({ party }) => party))].sort();
  return new Map(
    parties.map((party) => [
      party,
      gather(
        party,
        about.filter((item) => item.party === party),
      ),
    ]),
  );
}

/** The themes one step above or below those named, without these. */
export function nextThemes(graph: Graph, themes: readonly string[]): string[] {
  const above = nodesOf(graph, 'themes').flatMap(({ id, data }) => (themes.includes(id) ? (data.broader ?? []) : []));
  const below = themes.flatMap((theme) => narrowerOf(graph, theme).map(({ id }) => id));
  return [...new Set([...above, ...below])].filter((theme) => !themes.includes(theme)).sort();
}
