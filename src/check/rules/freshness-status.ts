import { addMonths, lastDay } from '../../schemas/dates.ts';
import { soundOf, type Sound } from '../../entries/part.ts';
import type { Data } from '../../schemas/registry.ts';
import type { PageRule } from '../rule.ts';

/** Months after its end in which an exchange may still be told as it was announced. */
const grace = 6;

/** An exchange that is said to lie ahead or to go on, and whose end has long passed. */
export const freshnessStatus: PageRule = ({ entry, original }, report, today) => {
  if (entry === undefined || entry !== original || entry.collection !== 'exchanges') return;
  const { status = '', period } = soundOf(entry) as Sound<Data<'exchanges'>>;
  if (!['announced', 'under-way'].includes(status) || period?.end === undefined) return;
  if (addMonths(lastDay(period.end), grace) < today) report('freshness/status', { path: ['status'] }, { value: status, end: period.end });
};
