import { isPart } from '../../entries/part.ts';
import type { Told } from '../../graph/told.ts';
import { schemas } from '../../schemas/registry.ts';
import { walk } from '../../schemas/walk.ts';
import type { BaseRule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** The keys that an entry's fields and its texts, in whichever language, cite. */
const citedIn = ({ collection, sound, files }: Told): Set<unknown> =>
  new Set([
    ...[...walk(schemas[collection], sound, 'cites')].flatMap(({ value }) => value as readonly unknown[]),
    ...files.flatMap(({ body }) => body.citations),
  ]);

/** Where something of an entry cannot be read, it may cite more than is known. */
const isSure = ({ original, files }: Told): boolean => !isPart(original) && !files.some(({ body }) => body.unread);

/** A source that nothing in its entry cites: a reader cannot tell what it is there for. */
export const sourceUncited: BaseRule = ({ told }, report) => {
  for (const one of told.values()) {
    // The sources of a theme stand for its definition as a whole.
    if (one.collection === 'themes' || !isSure(one)) continue;
    const sources = sourcesOf(one.original);
    // One alone stands for all that the entry says.
    if (sources.length < 2) continue;
    const cited = citedIn(one);
    for (const [index, { key, title = '' }] of sources)
      if (!cited.has(key)) report(one.original.file, 'source/uncited', { path: ['sources', index, 'key'] }, { value: key ?? '', title });
  }
};
