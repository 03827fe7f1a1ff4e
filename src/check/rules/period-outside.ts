import { firstDay, lastDay } from '../../schemas/dates.ts';
import type { PageRule } from '../rule.ts';

/** An activity that lies wholly outside the period of its exchange. */
export const periodOutside: PageRule = ({ entry, original }, report) => {
  if (entry === undefined || entry !== original || !('activities' in entry.data)) return;
  const { period, activities } = entry.data;
  for (const [index, { date }] of activities.entries()) {
    const [from, to] = [date?.start ?? date?.end, date?.end ?? date?.start];
    if (from === undefined || to === undefined) continue;
    const before = period.start !== undefined && lastDay(to) < firstDay(period.start);
    const after = period.end !== undefined && firstDay(from) > lastDay(period.end);
    if (before || after)
      report(
        'period/outside',
        { path: ['activities', index, 'date'] },
        { value: from === to ? from : `${from}–${to}`, period: `${period.start ?? '…'}–${period.end ?? '…'}` },
      );
  }
};
