import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Graph, Node } from '../build.ts';
import { byStart } from './lineage.ts';
import { periodOf, periods, type PeriodId } from './periods.ts';
import { tookPlace } from './roles.ts';

/**
 * The kinds of cost as the seed's fourth shift tells them apart: what resources went to before ("equipment,
 * infrastructure") and in its day ("training, processes, systems, services"); and the kinds it does not speak of.
 */
export const costGroups = [
  { id: 'before', kinds: ['equipment', 'infrastructure'] },
  { id: 'now', kinds: ['training', 'processes', 'systems', 'services'] },
  { id: 'unnamed', kinds: ['travel', 'staff-time', 'other'] },
] as const satisfies readonly { id: string; kinds: readonly Code<'cost-kind'>[] }[];

const kinds: readonly Code<'cost-kind'>[] = costGroups.flatMap((group) => group.kinds);

/** One period's exchanges, those that report a cost, and by kind those with a cost of that kind, each once however many its lines. */
export interface ResourcePeriod {
  period: PeriodId;
  of: Node<'exchanges'>[];
  reporting: Node<'exchanges'>[];
  by: Record<Code<'cost-kind'>, Node<'exchanges'>[]>;
}

const costsOf = ({ data }: Node<'exchanges'>) => data.costs ?? [];

/** What resources went to in each period, as exchanges that report it; amounts are left as reported, each in its entry. */
export function resourcesByPeriod(graph: Graph): ResourcePeriod[] {
  const sorted = tookPlace(graph).sort(byStart);
  return periods.map(({ id: period }) => {
    const of = sorted.filter((exchange) => periodOf(exchange) === period);
    const having = (kind: Code<'cost-kind'>) => of.filter((exchange) => costsOf(exchange).some((cost) => cost.kind === kind));
    const by = Object.fromEntries(kinds.map((kind) => [kind, having(kind)])) as ResourcePeriod['by'];
    return { period, of, reporting: of.filter((exchange) => costsOf(exchange).length > 0), by };
  });
}
