import type { Node } from '../build.ts';
import type { FollowUpItem } from './follow-up.ts';
import type { ReportPart } from './report.ts';

/** What the report counts; one with a code counts those of the whole that have a controlled value. */
export type MeasureName =
  'exchanges' | 'modality' | 'countries' | 'practices' | 'adaptations' | 'stage' | 'outcomes' | 'commitments' | 'follow-up-state';

/** A number of the report with the entries behind it. Commitments are counted one by one, and their exchanges stand behind them. */
export interface Measure {
  /** `exchanges`, `modality-triangular`: its name among the measures, and in anchors. */
  id: string;
  name: MeasureName;
  code?: string;
  count: number;
  /** The countries, where it counts them; each entry once. */
  entries: (Node | string)[];
}

const measure = (name: MeasureName, entries: readonly (Node | string)[], code?: string, count = entries.length): Measure => ({
  id: code === undefined ? name : `${name}-${code}`,
  name,
  ...(code === undefined ? {} : { code }),
  count,
  entries: [...new Set(entries)],
});

const ofItems = (name: MeasureName, items: readonly FollowUpItem[], code?: string): Measure =>
  measure(
    name,
    items.map(({ exchange }) => exchange as Node),
    code,
    items.length,
  );

/** All that a part of the report counts, in its order; what none has is not among them. */
export function measuresOf(part: ReportPart): Measure[] {
  const all = [
    measure('exchanges', part.exchanges),
    ...part.modalities.map(([code, nodes]) => measure('modality', nodes as Node[], code)),
    measure('countries', part.countries),
    measure('practices', part.practices),
    measure('adaptations', part.adaptations),
    ...part.stages.map(([code, nodes]) => measure('stage', nodes as Node[], code)),
    measure('outcomes', part.outcomes),
    ofItems('commitments', part.commitments),
    ...part.states.map(([code, items]) => ofItems('follow-up-state', items, code)),
  ];
  return all.filter(({ count }) => count > 0);
}

const counts = <C extends string>(values: readonly [C, readonly unknown[]][]): [C, number][] =>
  values.map(([code, items]) => [code, items.length]);

/** The numbers alone of a part of the report, for its sentences. */
export const numbersOf = (part: ReportPart) => ({
  exchanges: part.exchanges.length,
  modalities: counts(part.modalities),
  countries: part.countries,
  practices: part.practices.length,
  adaptations: part.adaptations.length,
  stages: counts(part.stages),
  outcomes: part.outcomes.length,
  commitments: part.commitments.length,
  states: counts(part.states),
});
