import papa from 'papaparse';
import type { Graph } from '../graph/build.ts';
import { measuresOf } from '../graph/derive/measures.ts';
import { periods } from '../graph/derive/periods.ts';
import { reportNetworks, reportOn, reportThemes, type ReportScope } from '../graph/derive/report.ts';

/** A number of the report as a row: an empty network, period or theme means all of them; `entries` are keys, or codes of countries. */
interface ReportRow {
  network: string;
  period: string;
  theme: string;
  measure: string;
  count: number;
  entries: string;
}

const rowsOf = (graph: Graph, scope: ReportScope): ReportRow[] =>
  measuresOf(reportOn(graph, scope)).map(({ id, count, entries }) => ({
    network: scope.network ?? '',
    period: scope.period ?? '',
    theme: scope.theme ?? '',
    measure: id,
    count,
    entries: entries.map((entry) => (typeof entry === 'string' ? entry : entry.key)).join(' '),
  }));

/** Every part of the report: all and each network, by all and each period, by all and each theme. */
function scopesOf(graph: Graph): ReportScope[] {
  const networks: ReportScope[] = [{}, ...reportNetworks(graph).map(({ id }) => ({ network: id }))];
  return networks.flatMap((network) =>
    [{}, ...periods.map(({ id }) => ({ period: id }))].flatMap((period) => {
      const scope = { ...network, ...period };
      return [scope, ...reportThemes(graph, scope).map(({ id }) => ({ ...scope, theme: id }))];
    }),
  );
}

const reportRows = (graph: Graph): ReportRow[] => scopesOf(graph).flatMap((scope) => rowsOf(graph, scope));

/** All numbers of the report as a table (CSV, UTF-8, RFC 4180); what nobody reported has no row. */
export const reportCsv = (graph: Graph): string => `${papa.unparse(reportRows(graph))}\r\n`;
