import type { CountryCode } from '../../schemas/field.ts';
import { codes, type Code, type VocabularyName } from '../../schemas/vocabularies/index.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';
import { countriesOf } from './countries.ts';
import { itemsOf, type FollowUpItem } from './follow-up.ts';
import { byStart } from './lineage.ts';
import { exchangesIn, type Slice } from './slices.ts';
import { themeIdsOf } from './themes.ts';

/** What a part of the report is about; what it leaves out is not asked. */
export type ReportScope = Pick<Slice, 'network' | 'period' | 'theme'>;

/** What the exchanges of a part of the report say; every entry stands once in each list. */
export interface ReportPart {
  /** Those that took place or are under way, the earliest first. */
  exchanges: Node<'exchanges'>[];
  modalities: [Code<'modality'>, Node<'exchanges'>[]][];
  /** Practices with an entry that the exchanges shared. */
  practices: Node<'practices'>[];
  /** Adaptations that came through the exchanges. */
  adaptations: Node<'adaptations'>[];
  /** The same by the last stage reported. */
  stages: [Code<'stage'>, Node<'adaptations'>[]][];
  /** Exchanges that report at least one outcome. */
  outcomes: Node<'exchanges'>[];
  commitments: FollowUpItem[];
  states: [Code<'follow-up-state'>, FollowUpItem[]][];
  /** Whose institutions took part, by code. */
  countries: CountryCode[];
}

/** Items by a controlled value, in the vocabulary's order; a value that none has is left out. */
function byCode<T, N extends VocabularyName>(items: readonly T[], vocabulary: N, codeOf: (item: T) => Code<N>): [Code<N>, T[]][] {
  return codes(vocabulary)
    .map((code): [Code<N>, T[]] => [code, items.filter((item) => codeOf(item) === code)])
    .filter(([, having]) => having.length > 0);
}

/** The exchanges of a part, the earliest first. */
export const reportExchanges = (graph: Graph, scope: ReportScope): Node<'exchanges'>[] => exchangesIn(graph, scope).sort(byStart);

/** What the exchanges of a part of the report say. */
export function reportOn(graph: Graph, scope: ReportScope): ReportPart {
  const exchanges = reportExchanges(graph, scope);
  const among = new Set(exchanges.map(({ id }) => id));
  const shared = new Set(exchanges.flatMap(({ data }) => data.practices ?? []));
  const adaptations = nodesOf(graph, 'adaptations').filter(({ data }) => data.via?.some((id) => among.has(id)));
  const commitments = exchanges.flatMap(itemsOf).filter(({ kind }) => kind === 'commitment');
  return {
    exchanges,
    modalities: byCode(exchanges, 'modality', ({ data }) => data.modality),
    practices: nodesOf(graph, 'practices').filter(({ id }) => shared.has(id)),
    adaptations,
    stages: byCode(adaptations, 'stage', ({ data }) => data.stage),
    outcomes: exchanges.filter(({ data }) => (data.outcomes ?? []).length > 0),
    commitments,
    states: byCode(commitments, 'follow-up-state', ({ state }) => state),
    countries: [...new Set(exchanges.flatMap((one) => countriesOf(graph, one as Node)))].sort(),
  };
}

/** The networks in whose framework some exchange took place, by id: each has a report of its own. */
export const reportNetworks = (graph: Graph): Node<'networks'>[] =>
  nodesOf(graph, 'networks').filter(({ id }) => reportExchanges(graph, { network: id }).length > 0);

/** The themes that the exchanges of a part are found under, by id. */
export const reportThemes = (graph: Graph, scope: ReportScope): Node<'themes'>[] =>
  [...new Set(reportExchanges(graph, scope).flatMap((one) => themeIdsOf(graph, one as Node)))]
    .sort()
    .flatMap((id) => nodeOf(graph, 'themes', id) ?? []);

/** The adaptations that name no exchange on record: they are in no part. */
export const withoutExchange = (graph: Graph): Node<'adaptations'>[] =>
  nodesOf(graph, 'adaptations').filter(({ data }) => (data.via ?? []).length === 0);
