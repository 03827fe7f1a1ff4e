import { firstDay, isDate } from '../../schemas/dates.ts';
import type { PageRule } from '../rule.ts';

/** Fields that say when somebody looked, spoke or declared: they cannot lie ahead. Those of a source have a rule of their own. */
const looks = new Set(['on', 'checked', 'asOf', 'statusAsOf', 'stageAsOf', 'membersAsOf', 'declared', 'objected']);

/** A date of what has been done lies in the future. */
export const freshnessFuture: PageRule = ({ values, entry, original }, report, today) => {
  if (entry === undefined || entry !== original) return;
  for (const { value, path } of values)
    if (looks.has(String(path.at(-1))) && isDate(value) && firstDay(value) > today) report('freshness/future', { path }, { value, today });
};
