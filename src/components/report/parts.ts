import type { Graph } from '../../graph/build.ts';
import { measuresOf, type Measure } from '../../graph/derive/measures.ts';
import { periods, type PeriodId } from '../../graph/derive/periods.ts';
import { reportOn, type ReportScope } from '../../graph/derive/report.ts';

/** The measures of a part of the report by their ids. */
export type Measures = ReadonlyMap<string, Measure>;

const measuresIn = (graph: Graph, scope: ReportScope): Measures => new Map(measuresOf(reportOn(graph, scope)).map((one) => [one.id, one]));

/** A part of the report, whole and by period. */
export interface ByPeriod {
  whole: Measures;
  periods: { id: PeriodId; measures: Measures }[];
}

export const byPeriod = (graph: Graph, scope: ReportScope): ByPeriod => ({
  whole: measuresIn(graph, scope),
  periods: periods.map(({ id }) => ({ id, measures: measuresIn(graph, { ...scope, period: id }) })),
});

/** Where the entries behind a number stand on the page: of a measure, of one period of it. */
export const listId = (measure: string, period?: PeriodId): string =>
  ['list', measure, ...(period === undefined ? [] : [period])].join('-');
/** The same for a theme. */
export const themeListId = (theme: string, measure: string, period?: PeriodId): string =>
  ['theme', theme, measure, ...(period === undefined ? [] : [period])].join('-');
