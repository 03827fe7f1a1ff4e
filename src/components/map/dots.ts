import type { Graph } from '../../graph/build.ts';
import { entriesByCountry } from '../../graph/derive/countries.ts';
import type { CountryCode } from '../../schemas/field.ts';
import { isOnMap } from './frames.ts';

/** In the picture; with entries but not in it; no record yet. */
export type DotKind = 'in' | 'out' | 'none';

export interface Dot {
  code: CountryCode;
  kind: DotKind;
  /** Said when the pointer rests on it; the country's name where it is not given. */
  title?: string;
}

/** A dot for every country of the Americas, and for those of other regions that are in the picture. */
export const dotsFor = (graph: Graph, inPicture: ReadonlySet<string>): Dot[] =>
  [...entriesByCountry(graph)].flatMap(([code, entries]): Dot[] => {
    if (inPicture.has(code)) return [{ code, kind: 'in' }];
    return isOnMap(code) ? [{ code, kind: entries.length === 0 ? 'none' : 'out' }] : [];
  });
