import { isPart, soundOf, type AnyFile, type Sound } from '../../entries/part.ts';
import type { Data } from '../../schemas/registry.ts';
import type { PageRule } from '../rule.ts';

const isWritten = (entry: AnyFile, index: number): boolean =>
  isPart(entry) && (entry.written as { lessons?: { source?: unknown }[] }).lessons?.[index]?.source !== undefined;

/**
 * A lesson says where it was drawn. Of results and of the lessons of exchanges the schema asks it; the conditions and limits of
 * a practice may be a reader's own judgement.
 */
export const sourceMissing: PageRule = ({ entry, original }, report) => {
  if (entry === undefined || entry !== original || entry.collection !== 'practices') return;
  const { lessons = [] } = soundOf(entry) as Sound<Data<'practices'>>;
  for (const [index, lesson] of lessons.entries())
    // One that is there and wrong has been said.
    if (lesson?.text !== undefined && lesson.source === undefined && !isWritten(entry, index))
      report('source/missing', { path: ['lessons', index] }, { value: lesson.key ?? '' });
};
