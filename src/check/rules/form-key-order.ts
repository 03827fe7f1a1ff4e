import { isPart } from '../../entries/part.ts';
import { fieldOrder, misplaced } from '../fix/key-order.ts';
import type { PageRule } from '../rule.ts';

/** Fields stand in one order, so that one finds them in every entry at the same place. */
export const formKeyOrder: PageRule = ({ entry, text }, report) => {
  if (entry === undefined || (isPart(entry) && entry.broken)) return;
  const found = misplaced(text, fieldOrder({ collection: entry.collection, translation: entry.state !== 'original' }));
  if (found !== undefined) return report('form/key-order', { line: found.line, column: 1 }, { value: found.name, expected: found.before });
  const { misplaced: inside } = entry;
  if (inside !== undefined)
    report('form/key-order', { line: inside.line, column: inside.column }, { value: inside.name, expected: inside.before });
};
