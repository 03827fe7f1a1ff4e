import { nodeOf, nodesOf, type Graph, type Node } from '../../graph/build.ts';
import type { BaseRule } from '../rule.ts';

interface Miss {
  node: Node;
  path: (string | number)[];
  /** The entry that is named, and the one that it should name in its turn. */
  named: string;
  missing: string;
}

/** Institutions and their countries: an office of the same country speaks for what another there did. */
type Among = ReadonlySet<string | undefined>;
const countryOf = (graph: Graph, partner: string): string | undefined => nodeOf(graph, 'partners', partner)?.data.country;
const among = (graph: Graph, partners: readonly string[]): Among =>
  new Set(partners.flatMap((partner) => [partner, countryOf(graph, partner) ?? partner]));

function tookPart(graph: Graph, exchange: Node<'exchanges'>): Among {
  const participants = exchange.data.activities.flatMap((activity) => activity.participants);
  return new Set([
    ...participants.map(({ country }) => country),
    ...among(
      graph,
      participants.flatMap(({ partner = [] }) => partner),
    ),
  ]);
}

const isAmong = (graph: Graph, partner: string, those: Among): boolean =>
  those.has(partner) || those.has(countryOf(graph, partner) ?? partner);

/** An adaptation by way of an exchange in which the one who adopts took no part. */
const adopters = (graph: Graph): Miss[] =>
  nodesOf(graph, 'adaptations').flatMap((node) =>
    (node.data.via ?? []).flatMap((id, index) => {
      const exchange = nodeOf(graph, 'exchanges', id);
      return exchange === undefined || isAmong(graph, node.data.adopter, tookPart(graph, exchange))
        ? []
        : [{ node, path: ['via', index], named: exchange.key, missing: `partners/${node.data.adopter}` }];
    }),
  );

/** An adaptation of a practice whose institution is not among those it was taken from. */
const owners = (graph: Graph): Miss[] =>
  nodesOf(graph, 'adaptations').flatMap((node) => {
    const practice = nodeOf(graph, 'practices', node.data.taken.practice ?? '');
    return practice === undefined || isAmong(graph, practice.data.institution, among(graph, node.data.taken.from))
      ? []
      : [{ node, path: ['taken', 'from'], named: practice.key, missing: `partners/${practice.data.institution}` }];
  });

/** An exchange about a practice whose institution took no part in it. */
const shared = (graph: Graph): Miss[] =>
  nodesOf(graph, 'exchanges').flatMap((node) =>
    (node.data.practices ?? []).flatMap((id, index) => {
      const practice = nodeOf(graph, 'practices', id);
      return practice === undefined || isAmong(graph, practice.data.institution, tookPart(graph, node))
        ? []
        : [{ node, path: ['practices', index], named: practice.key, missing: `partners/${practice.data.institution}` }];
    }),
  );

/** Entries that name each other and do not agree on who took part. */
export const referenceOneWay: BaseRule = ({ graph }, report) => {
  for (const { node, path, named, missing } of [...adopters(graph), ...owners(graph), ...shared(graph)]) {
    const file = node.files[node.lang]?.file;
    if (file !== undefined) report(file, 'reference/one-way', { path }, { value: named, missing });
  }
};
