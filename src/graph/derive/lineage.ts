import { nodeOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';

/** One step on a practice's way: an exchange that shared it, with the adaptations that came through it. */
export interface LineageStep {
  exchange?: Node<'exchanges'>;
  adaptations: Node<'adaptations'>[];
}

/** Who learnt from a practice: its exchanges by date, each with what was adopted through it; last, what came by no exchange on record. */
export function lineageOf(graph: Graph, practice: Node<'practices'>): LineageStep[] {
  const adaptations = namedBy(graph, practice.key, 'adaptations', ['taken.practice']);
  const through = adaptations.flatMap((adaptation) => (adaptation.data.via ?? []).flatMap((id) => nodeOf(graph, 'exchanges', id) ?? []));
  const exchanges = [...new Set([...namedBy(graph, practice.key, 'exchanges', ['practices']), ...through])].sort(byStart);
  const steps = exchanges.map((exchange): LineageStep => ({
    exchange,
    adaptations: adaptations.filter((one) => (one.data.via ?? []).includes(exchange.id)),
  }));
  const direct = adaptations.filter((one) => (one.data.via ?? []).length === 0);
  return direct.length === 0 ? steps : [...steps, { adaptations: direct }];
}

const startOf = (node: Node<'exchanges'>): string => node.data.period.start ?? node.data.period.end ?? '';
/** The earliest first. */
export const byStart = (a: Node<'exchanges'>, b: Node<'exchanges'>): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1;
