import { firstDay, lastDay } from '../../schemas/dates.ts';
import type { PageRule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** A source is read once it is published, and neither lies ahead. */
export const sourceDates: PageRule = ({ entry, original }, report, today) => {
  if (entry === undefined || entry !== original) return;
  for (const [index, { read, published }] of sourcesOf(entry)) {
    if (read === undefined) continue;
    if (firstDay(read) > today) report('source/future', { path: ['sources', index, 'read'] }, { value: read });
    if (published === undefined) continue;
    if (firstDay(published) > today) report('source/future', { path: ['sources', index, 'published'] }, { value: published });
    else if (firstDay(published) > lastDay(read)) report('source/order', { path: ['sources', index, 'read'] }, { value: read, published });
  }
};
