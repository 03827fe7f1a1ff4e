import { firstDay, lastDay } from '../../schemas/dates.ts';
import { soundOf, type Sound } from '../../entries/part.ts';
import type { Data } from '../../schemas/registry.ts';
import type { PageRule } from '../rule.ts';

/** An activity that lies wholly outside the period of its exchange. */
export const periodOutside: PageRule = ({ entry, original }, report) => {
  if (entry === undefined || entry !== original || entry.collection !== 'exchanges') return;
  const { period = {}, activities = [] } = soundOf(entry) as Sound<Data<'exchanges'>>;
  for (const [index, activity] of activities.entries()) {
    const date = activity?.date;
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
