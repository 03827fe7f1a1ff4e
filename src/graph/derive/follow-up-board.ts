import { codes, type Code } from '../../schemas/vocabularies/index.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';
import { itemsOf, type FollowUpItem } from './follow-up.ts';
import { byStart } from './lineage.ts';
import { themeIdsOf } from './themes.ts';

/** What a board is about: the exchanges that a network framed, or those on a theme and what stands under it. */
export type BoardScope = readonly [] | readonly ['network' | 'theme', string];

/** One process of several exchanges, by its phases. */
export interface Series {
  id: string;
  exchanges: Node<'exchanges'>[];
}

export interface Board {
  /** Every exchange on record, those only announced too, as a source may tell of their commitments. */
  exchanges: Node<'exchanges'>[];
  /** Those that report something left to be done, the newest first, each with its items. */
  reporting: { exchange: Node<'exchanges'>; items: FollowUpItem[] }[];
  /** Every state of the vocabulary with its items; one without any is there too. */
  states: { state: Code<'follow-up-state'>; items: FollowUpItem[] }[];
  series: Series[];
}

/** The exchanges of a scope. */
function exchangesOf(graph: Graph, [kind, id = '']: BoardScope): Node<'exchanges'>[] {
  const all = nodesOf(graph, 'exchanges');
  if (kind === 'network') return all.filter(({ data }) => (data.frameworks ?? []).includes(`networks/${id}`));
  return kind === 'theme' ? all.filter((exchange) => themeIdsOf(graph, exchange).includes(id)) : all;
}

function seriesOf(exchanges: readonly Node<'exchanges'>[]): Series[] {
  const byId = Map.groupBy(exchanges, ({ data }) => data.series?.id);
  return [...byId]
    .flatMap(([id, members]): Series[] =>
      id === undefined ? [] : [{ id, exchanges: members.toSorted((a, b) => phaseOf(a) - phaseOf(b)) }],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
const phaseOf = ({ data }: Node<'exchanges'>): number => data.series?.phase ?? 0;

/** What some exchanges left to be done: all of them, or those of a scope. */
export function boardOf(graph: Graph, scope: BoardScope = []): Board {
  const exchanges = exchangesOf(graph, scope).sort((a, b) => byStart(b, a));
  const reporting = exchanges.map((exchange) => ({ exchange, items: itemsOf(exchange) })).filter(({ items }) => items.length > 0);
  const items = reporting.flatMap((one) => one.items);
  return {
    exchanges,
    reporting,
    states: codes('follow-up-state').map((state) => ({ state, items: items.filter((item) => item.state === state) })),
    series: seriesOf(exchanges),
  };
}

/** Every scope that holds an exchange: networks and themes by their ids; a theme also where only one under it does. */
export function boardScopes(graph: Graph): BoardScope[] {
  const exchanges = nodesOf(graph, 'exchanges');
  const framing = new Set<string>(exchanges.flatMap(({ data }) => data.frameworks ?? []));
  const themes = new Set(exchanges.flatMap((exchange) => themeIdsOf(graph, exchange)));
  return [
    [],
    ...nodesOf(graph, 'networks').flatMap(({ key, id }): BoardScope[] => (framing.has(key) ? [['network', id]] : [])),
    ...nodesOf(graph, 'themes').flatMap(({ id }): BoardScope[] => (themes.has(id) ? [['theme', id]] : [])),
  ];
}

/** What the exchanges of a scope left to be done. */
export const boardItems = (graph: Graph, scope: BoardScope): FollowUpItem[] => exchangesOf(graph, scope).flatMap(itemsOf);

/** The scopes with a calendar of their own: all, and each network whose exchanges have an agreed date. */
export const calendarScopes = (graph: Graph): BoardScope[] =>
  boardScopes(graph).filter(
    (scope) => scope.length === 0 || (scope[0] === 'network' && boardItems(graph, scope).some(({ agreed }) => agreed !== undefined)),
  );
