import { soundOf, type AnyFile, type Sound } from '../entries/part.ts';
import type { Data } from '../schemas/registry.ts';

type Source = Sound<Data<'practices'>['sources'][number]>;

/** The sources of an entry by their place in the list, as far as they are right; the team's own pages have none. */
export function sourcesOf(entry: AnyFile): [index: number, source: Source][] {
  const { sources = [] } = soundOf(entry) as Sound<Pick<Data<'practices'>, 'sources'>>;
  return sources.flatMap((source, index): [number, Source][] => (source === undefined ? [] : [[index, source]]));
}
