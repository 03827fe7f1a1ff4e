import type { EntryFile } from '../../src/entries/entry.ts';
import { buildGraph, nodesOf, type Graph, type Node } from '../../src/graph/build.ts';
import { pairsOf } from '../../src/graph/derive/flows.ts';
import { type Party } from '../../src/graph/derive/party.ts';
import { tookPlace } from '../../src/graph/derive/roles.ts';

/** Who could have helped a learner on a theme, asked as if an exchange had never been. */
export interface PastQuestion {
  exchange: Node<'exchanges'>;
  learner: Party;
  theme: string;
  /** Those who shared with the learner in it. */
  answers: ReadonlySet<Party>;
}

/** One question for each learner and each theme of each exchange in which somebody shared with somebody. */
export const pastQuestions = (graph: Graph): PastQuestion[] =>
  tookPlace(graph).flatMap((exchange) => {
    const pairs = pairsOf(graph, exchange);
    const learners = [...new Set(pairs.map(([, to]) => to))];
    return learners.flatMap((learner) => {
      const answers = new Set(pairs.filter(([, to]) => to === learner).map(([from]) => from));
      return exchange.data.themes.map((theme) => ({ exchange, learner, theme, answers }));
    });
  });

const addressesOf = ({ data }: EntryFile): string[] => ('sources' in data ? data.sources.map(({ url }) => url) : []);

/** How much of a practice has to rest on an exchange to go with it: all its sources, or that no other exchange shared it. */
export type Rests = 'sources' | 'shared';

const isIn = (ids: ReadonlySet<string>) => (file: EntryFile) => file.collection === 'exchanges' && ids.has(file.id);

/**
 * The graph without some exchanges and all that is known through them alone: the adaptations that came by way of them, and
 * the practices that rest on them.
 */
export function graphWithout(files: readonly EntryFile[], ids: ReadonlySet<string>, rests: Rests = 'sources'): Graph {
  const gone = files.filter(isIn(ids));
  const adaptations = files.filter(({ data }) => 'via' in data && (data.via ?? []).some((id) => ids.has(id)));
  const addresses = new Set([...gone, ...adaptations].flatMap(addressesOf));
  const named = (some: readonly EntryFile[]) => new Set(some.flatMap(({ data }) => ('practices' in data ? (data.practices ?? []) : [])));
  const [shared, sharedElsewhere] = [named(gone), named(files.filter((file) => !isIn(ids)(file)))];
  const rest = (file: EntryFile): boolean =>
    addressesOf(file).every((address) => addresses.has(address)) ||
    (rests === 'shared' && shared.has(file.id) && !sharedElsewhere.has(file.id));
  const practices = new Set(
    files.filter((file) => file.collection === 'practices' && file.state === 'original' && rest(file)).map(({ id }) => id),
  );
  const left = files.filter(
    (file) => !gone.includes(file) && !adaptations.includes(file) && !(file.collection === 'practices' && practices.has(file.id)),
  );
  return buildGraph(left).graph;
}

/** The ids of the exchanges of one process; of an exchange that is part of none, its own. */
export function processOf(graph: Graph, exchange: Node<'exchanges'>): ReadonlySet<string> {
  const series = exchange.data.series?.id;
  if (series === undefined) return new Set([exchange.id]);
  return new Set(nodesOf(graph, 'exchanges').flatMap(({ id, data }) => (data.series?.id === series ? [id] : [])));
}

/** The day or month or year in which an exchange began; where only its end is known, ended. */
export const beganOn = ({ data }: Node<'exchanges'>): string => data.period.start ?? data.period.end ?? '';

/** The ids of an exchange and all that had not begun before it. */
export const notBefore = (graph: Graph, exchange: Node<'exchanges'>): ReadonlySet<string> =>
  new Set(nodesOf(graph, 'exchanges').flatMap((other) => (beganOn(other) < beganOn(exchange) ? [] : [other.id])));
