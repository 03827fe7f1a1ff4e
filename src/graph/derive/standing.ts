import { lastDay } from '../../schemas/dates.ts';
import type { Graph, Node } from '../build.ts';
import { countriesOf } from './countries.ts';
import { names } from './backlinks.ts';

/**
 * What the sources let one say of an agreement on a day: `in-force`; `pending`, where the date of its entry into force is not
 * past; `signed`, where none is reported; `ended`; `replaced` by another; `undated`, where no date is reported.
 */
export type Standing = 'in-force' | 'pending' | 'signed' | 'ended' | 'replaced' | 'undated';

/** A date that names a month or a year is past when all of it is. */
const isPast = (date: string | undefined, today: string): boolean => date !== undefined && lastDay(date) <= today;

/** @param today `YYYY-MM-DD` */
export function standingOf({ data }: Node<'agreements'>, today: string): Standing {
  if (isPast(data.ended, today)) return 'ended';
  if (data.replacedBy !== undefined) return 'replaced';
  if (data.inForce !== undefined) return isPast(data.inForce, today) ? 'in-force' : 'pending';
  return data.signed === undefined ? 'undated' : 'signed';
}

/** Whether an agreement is of two countries alone, or of their institutions; an organisation among the parties makes it another. */
export const isBilateral = (graph: Graph, agreement: Node<'agreements'>): boolean =>
  countriesOf(graph, agreement).length === 2 &&
  names(graph, agreement.key, 'partners', ['partyPartners']).every((partner) => partner.data.country !== undefined);
