import { translatableTexts } from '../../entries/merge.ts';
import type { PageRule } from '../rule.ts';

/** Shorter texts may well be the same in two languages: names, figures, titles of laws. */
const long = 60;

const isSentence = (value: unknown): value is string => typeof value === 'string' && value.length >= long && value.split(' ').length >= 8;

/** A full translation that gives a sentence as the original has it. */
export const translationUntranslated: PageRule = ({ entry, original }, report) => {
  if (entry?.state !== 'full' || original === undefined || original === entry) return;
  const texts = (data: object) => translatableTexts(entry.collection, data as Record<string, unknown>);
  const before = new Map(texts(original.data).map(({ path, value }) => [path.join('.'), value]));
  for (const { path, value } of texts(entry.data))
    if (isSentence(value) && before.get(path.join('.')) === value)
      report('translation/untranslated', { path: pathByKeys(path, entry.data) }, { value: value.slice(0, 80) });
};

/** A place whose list items are named by their key, with their positions instead. */
function pathByKeys(path: readonly string[], data: unknown): (string | number)[] {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  const at = Array.isArray(data) ? data.findIndex((item: { key?: string }) => item.key === part) : part;
  return [at, ...pathByKeys(rest, (data as Record<string | number, unknown> | undefined)?.[at])];
}
