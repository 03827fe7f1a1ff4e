import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';

/** One step on a practice's way: an exchange that shared it, with what was adopted after it. */
export interface LineageStep {
  exchange?: Node<'exchanges'>;
  /** Each adaptation once: under the last of the exchanges by which it came. */
  adaptations: Node<'adaptations'>[];
  /** What it led to together with a later exchange, where that is told. */
  later: Node<'adaptations'>[];
}

/** The exchanges by which an adaptation came, the earliest first. */
const viaOf = (graph: Graph, { data }: Node<'adaptations'>): Node<'exchanges'>[] =>
  (data.via ?? []).flatMap((id) => nodeOf(graph, 'exchanges', id) ?? []).sort(byStart);

/** The way of some adaptations: the exchanges given and those by which they came, by date; last, what came by no exchange on record. */
function stepsOf(graph: Graph, adaptations: readonly Node<'adaptations'>[], shared: readonly Node<'exchanges'>[] = []): LineageStep[] {
  const ways = adaptations.map((adaptation) => ({ adaptation, via: viaOf(graph, adaptation) }));
  const exchanges = [...new Set([...shared, ...ways.flatMap(({ via }) => via)])].sort(byStart);
  const led = (where: (via: readonly Node<'exchanges'>[]) => boolean) =>
    ways.filter(({ via }) => where(via)).map(({ adaptation }) => adaptation);
  const steps = exchanges.map((exchange): LineageStep => ({
    exchange,
    adaptations: led((via) => via.at(-1) === exchange),
    later: led((via) => via.slice(0, -1).includes(exchange)),
  }));
  const direct = led((via) => via.length === 0);
  return direct.length === 0 ? steps : [...steps, { adaptations: direct, later: [] }];
}

/** Who learnt from a practice: its exchanges by date, each with what was adopted after it; last, what came by no exchange on record. */
export const lineageOf = (graph: Graph, practice: Node<'practices'>): LineageStep[] =>
  stepsOf(graph, namedBy(graph, practice.key, 'adaptations', ['taken.practice']), namedBy(graph, practice.key, 'exchanges', ['practices']));

/** The way of a practice, or of what was taken from some institutions where it has no entry of its own. */
export interface Lineage {
  practice?: Node<'practices'>;
  /** The institutions that it comes from, by id: the practice's own, or those that the adaptations name together. */
  from: Node<'partners'>[];
  steps: LineageStep[];
}

function practiceLineages(graph: Graph): Lineage[] {
  return nodesOf(graph, 'practices').flatMap((practice) => {
    const steps = lineageOf(graph, practice);
    const institution = nodeOf(graph, 'partners', practice.data.institution);
    const adopted = steps.some(({ adaptations }) => adaptations.length > 0);
    return adopted ? [{ practice, from: institution === undefined ? [] : [institution], steps }] : [];
  });
}

function otherLineages(graph: Graph): Lineage[] {
  const taken = nodesOf(graph, 'adaptations').filter(({ data }) => nodeOf(graph, 'practices', data.taken.practice ?? '') === undefined);
  const bySource = Map.groupBy(taken, ({ data }) => data.taken.from.toSorted().join(' '));
  return [...bySource].map(([ids, adaptations]) => ({
    from: ids.split(' ').flatMap((id) => nodeOf(graph, 'partners', id) ?? []),
    steps: stepsOf(graph, adaptations),
  }));
}

/** Every way from which something was adopted; each adaptation on record stands in one of them, once. */
export const lineagesOf = (graph: Graph): Lineage[] => [...practiceLineages(graph), ...otherLineages(graph)];

/** The practices that exchanges shared and of which no adaptation is on record. */
export const sharedOnly = (graph: Graph): Node<'practices'>[] =>
  nodesOf(graph, 'practices').filter((practice) => {
    const steps = lineageOf(graph, practice);
    return steps.length > 0 && steps.every(({ adaptations }) => adaptations.length === 0);
  });

const startOf = (node: Node<'exchanges'>): string => node.data.period.start ?? node.data.period.end ?? '';
/** The earliest first. */
export const byStart = (a: Node<'exchanges'>, b: Node<'exchanges'>): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1;
