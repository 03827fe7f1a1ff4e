import type { Collection } from '../../config/routes.ts';
import { addMonths, lastDay } from '../../schemas/dates.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Node } from '../build.ts';

/** Months after which an entry is to be looked at again; the rest has no term of its own. */
export const months: Partial<Record<Collection, number>> = {
  practices: 24,
  partners: 12,
  agreements: 36,
  networks: 12,
  guides: 36,
  themes: 36,
  adaptations: 24,
  exchanges: 24,
};

/** Months for which a declared offer or need stands. */
export const declaredMonths = 12;

/** Months of grace between due and expired. */
const grace = 12;

export interface Freshness {
  state: Code<'freshness'>;
  verified: string;
  /** The day from which a new look is due; none for what has ended. */
  due?: string;
}

/** What has ended never lapses: a completed exchange, a practice that is over. */
function isClosed({ data, collection }: Node, today: string): boolean {
  if (collection === 'exchanges') return 'status' in data && ['completed', 'cancelled'].includes(data.status);
  if (collection === 'practices') return 'status' in data && ['concluded', 'discontinued'].includes(data.status);
  return collection === 'agreements' && 'ended' in data && data.ended !== undefined && lastDay(data.ended) <= today;
}

/** The day on which a declared offer or need lapses: twelve months after the end of the day, month or year it was declared in. */
export const lapsesOn = (declared: string): string => addMonths(lastDay(declared), declaredMonths);

/** How fresh an entry is on a day (`YYYY-MM-DD`); nothing for what is never verified, the team's own pages. */
export function freshnessOf(node: Node, today: string): Freshness | undefined {
  if (!('verified' in node.data)) return undefined;
  const verified = node.data.verified.on;
  if (isClosed(node, today)) return { state: 'closed', verified };
  const due = addMonths(lastDay(verified), months[node.collection] ?? 24);
  if (today < due) return { state: 'current', verified, due };
  return { state: today < addMonths(due, grace) ? 'due' : 'expired', verified, due };
}
