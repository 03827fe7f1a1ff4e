import { codes, type Code } from '../../schemas/vocabularies/index.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';
import { pairsOf } from './flows.ts';
import { periodOf, periods, type PeriodId } from './periods.ts';
import { tookPlace } from './roles.ts';
import { themeIdsOf } from './themes.ts';

/** A part of the exchanges that took place; what is not named is not asked for. A theme holds what stands under it. */
export interface Slice {
  modality?: Code<'modality'>;
  period?: PeriodId;
  theme?: string;
  /** Id of the network in whose framework the exchange took place. */
  network?: string;
}

/** The exchanges of a slice that took place. */
export const exchangesIn = (graph: Graph, { modality, period, theme, network }: Slice): Node<'exchanges'>[] =>
  tookPlace(graph).filter(
    (exchange) =>
      (modality === undefined || exchange.data.modality === modality) &&
      (period === undefined || periodOf(exchange) === period) &&
      (theme === undefined || themeIdsOf(graph, exchange).includes(theme)) &&
      (network === undefined || (exchange.data.frameworks ?? []).includes(`networks/${network}`)),
  );

/** Every slice by one thing that holds an exchange in which somebody learnt from somebody: modalities, periods, themes by their ids. */
export function slicesWithFlows(graph: Graph): Slice[] {
  const paired = tookPlace(graph).filter((exchange) => pairsOf(graph, exchange).length > 0);
  const themes = new Set(paired.flatMap((exchange) => themeIdsOf(graph, exchange)));
  return [
    ...codes('modality').flatMap((modality) => (paired.some(({ data }) => data.modality === modality) ? [{ modality }] : [])),
    ...periods.flatMap(({ id: period }) => (paired.some((exchange) => periodOf(exchange) === period) ? [{ period }] : [])),
    ...nodesOf(graph, 'themes').flatMap(({ id: theme }) => (themes.has(theme) ? [{ theme }] : [])),
  ];
}

/** The parts of a slice's address: `['modality', 'triangular']`; none for all. */
export const partsOf = (slice: Slice): string[] => Object.entries(slice as Record<string, string>).flat();
