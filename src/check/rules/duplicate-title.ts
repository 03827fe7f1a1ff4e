import type { AnyFile } from '../../entries/part.ts';
import type { BaseRule } from '../rule.ts';

const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Two entries of a collection that are called the same in a language. */
export const duplicateTitle: BaseRule = ({ entries }, report) => {
  const seen = new Map<string, AnyFile>();
  for (const entry of entries) {
    const { title } = entry.data;
    if (title === undefined) continue;
    const name = `${entry.collection} ${entry.lang} ${plain(title)}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, entry);
    else if (first.id !== entry.id)
      report(entry.file, 'duplicate/title', { path: ['title'] }, { value: title, other: `${first.collection}/${first.id}` });
  }
};
