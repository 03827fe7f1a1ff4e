import { collections, type Collection } from '../../config/routes.ts';
import { allFields, describe } from '../../schemas/describe.ts';
import { schemas } from '../../schemas/registry.ts';
import type { PageRule, Value } from '../rule.ts';

/** Shorter texts may well be the same in two languages: names, figures, titles of laws. */
const long = 60;

const isSentence = ({ value }: Value): boolean => value.length >= long && value.split(' ').length >= 8;

/** The fields of a collection that a translation carries, without positions in lists: `lessons.text`. */
const translatableIn = (collection: Collection): Set<string> =>
  new Set(
    [...allFields(describe(schemas[collection]))].flatMap(({ path, translatable }) => (translatable ? [path.replaceAll('[]', '')] : [])),
  );
const translatable = new Map(collections.map((collection) => [collection, translatableIn(collection)]));

const fieldOf = ({ path }: Value): string => path.filter((part) => typeof part === 'string').join('.');

/** A full translation that gives a sentence as the original has it. */
export const translationUntranslated: PageRule = ({ entry, unchanged }, report) => {
  if (entry?.state !== 'full') return;
  for (const text of unchanged)
    if (isSentence(text) && translatable.get(entry.collection)?.has(fieldOf(text)))
      report('translation/untranslated', { path: text.path }, { value: text.value.slice(0, 80) });
};
