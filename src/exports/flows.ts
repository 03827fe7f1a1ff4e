import Papa from 'papaparse';
import { hrefOf } from '../config/routes.ts';
import type { Graph, Node } from '../graph/build.ts';
import { summaryOf } from '../graph/derive/flow-summary.ts';
import { flowsOf } from '../graph/derive/flows.ts';
import type { Party } from '../graph/derive/party.ts';
import { periodOf } from '../graph/derive/periods.ts';
import { exchangesIn } from '../graph/derive/slices.ts';
import { themesOf } from '../graph/derive/themes.ts';

export interface SiteAddress {
  siteUrl: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** An exchange in codes; `address` is its page in the language of its original, dates are as precise as the source. */
function recordOf(graph: Graph, { siteUrl, base }: SiteAddress, exchange: Node<'exchanges'>) {
  const { id, lang, data } = exchange;
  return {
    exchange: id,
    modality: data.modality,
    period: periodOf(exchange),
    start: data.period.start ?? '',
    end: data.period.end ?? '',
    themes: themesOf(graph, exchange).map((theme) => theme.id),
    address: new URL(hrefOf({ kind: 'entry', collection: 'exchanges', id }, lang, base), siteUrl).href,
  };
}
type Exchange = ReturnType<typeof recordOf>;

/** One exchange of one pair: `from` shared and `to` learnt, ISO 3166-1 codes, or `partners/<id>` for who has no country. */
export type FlowRecord = { from: Party; to: Party } & Exchange;

export const flowRecords = (graph: Graph, site: SiteAddress): FlowRecord[] =>
  flowsOf(graph).flatMap(({ from, to, exchanges }) => exchanges.map((exchange) => ({ from, to, ...recordOf(graph, site, exchange) })));

/** The records as CSV (RFC 4180) with a row of names; themes are joined by semicolons. */
export function flowsCsv(graph: Graph, site: SiteAddress): string {
  const data = flowRecords(graph, site).map((record) => ({ ...record, themes: record.themes.join(';') }));
  const fields = ['from', 'to', 'exchange', 'modality', 'period', 'start', 'end', 'themes', 'address'];
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true }).trimEnd()}\r\n`;
}

/** The same as JSON, with the exchanges that make no pair, and the day (`YYYY-MM-DD`) for which it holds. */
export function flowsJson(graph: Graph, site: SiteAddress, today: string): string {
  const exchanges = exchangesIn(graph, {});
  const { meetings } = summaryOf(exchanges, flowsOf(graph, exchanges));
  return `${JSON.stringify(
    {
      date: today,
      licence: 'CC-BY-4.0',
      flows: flowRecords(graph, site),
      meetings: meetings.map((exchange) => recordOf(graph, site, exchange)),
    },
    null,
    1,
  )}\n`;
}
