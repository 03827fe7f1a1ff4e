import { nodesOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';
import { byStart } from './lineage.ts';
import { tookPlace } from './roles.ts';

/** An agreement with the exchanges that took place in its frame, where a source says so. */
export interface Framework {
  agreement: Node<'agreements'>;
  exchanges: Node<'exchanges'>[];
}

/** The first date that an agreement gives; nothing where no source does. */
export const firstDate = ({ data }: Node<'agreements'>): string | undefined => data.signed ?? data.inForce ?? data.ended;

/** The earliest first, those without any date last. */
function byFirstDate(a: Node<'agreements'>, b: Node<'agreements'>): number {
  const [one, other] = [firstDate(a) ?? '9999', firstDate(b) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/** Every agreement on record with what it framed, by date. */
export function frameworksOf(graph: Graph): Framework[] {
  const happened = new Set(tookPlace(graph));
  return nodesOf(graph, 'agreements')
    .sort(byFirstDate)
    .map((agreement) => ({
      agreement,
      exchanges: namedBy(graph, agreement.key, 'exchanges', ['frameworks'])
        .filter((exchange) => happened.has(exchange))
        .sort(byStart),
    }));
}
