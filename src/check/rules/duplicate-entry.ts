import type { Graph, Node } from '../../graph/build.ts';
import { nodesOf } from '../../graph/build.ts';
import type { BaseRule } from '../rule.ts';

type Sign = readonly unknown[];
const sorted = (items: readonly (string | undefined)[]): string => [...new Set(items)].sort().join();

/** What makes two entries of a collection the same thing, told twice; nothing where too little is said to tell. */
const signs = (graph: Graph): [Node, Sign][] => [
  ...nodesOf(graph, 'exchanges').map((node): [Node, Sign] => {
    const { period, activities } = node.data;
    const dates = activities.map(({ date }) => `${date?.start ?? ''}/${date?.end ?? ''}`);
    const parties = activities.flatMap(({ participants }) =>
      participants.map(({ partner, name, role }) => `${partner ?? name ?? ''} ${role}`),
    );
    return [node, [period.start, period.end, sorted(dates), sorted(parties)]];
  }),
  ...nodesOf(graph, 'practices').flatMap((node): [Node, Sign][] => {
    const { institution, period, themes } = node.data;
    return period?.start === undefined ? [] : [[node, [institution, period.start, period.end, sorted(themes)]]];
  }),
  ...nodesOf(graph, 'agreements').flatMap((node): [Node, Sign][] => {
    const { type, signed, parties = [], partyPartners = [] } = node.data;
    return signed?.length === 10 && parties.length + partyPartners.length > 0
      ? [[node, [type, signed, sorted(parties), sorted(partyPartners)]]]
      : [];
  }),
  ...nodesOf(graph, 'adaptations').flatMap((node): [Node, Sign][] => {
    const { taken, adopter } = node.data;
    return taken.practice === undefined ? [] : [[node, [adopter, taken.practice, sorted(taken.components ?? [])]]];
  }),
];

/** The address of the source that an entry names first. */
const firstSource = (node: Node): string => ('sources' in node.data ? (node.data.sources[0]?.url ?? '') : '');

/** Two entries of a collection that tell the same facts from the same source. */
export const duplicateEntry: BaseRule = ({ graph }, report) => {
  const seen = new Map<string, Node>();
  for (const [node, sign] of signs(graph)) {
    const name = JSON.stringify([node.collection, firstSource(node), ...sign]);
    const first = seen.get(name);
    const file = node.files[node.lang]?.file;
    if (first === undefined) seen.set(name, node);
    else if (file !== undefined) report(file, 'duplicate/entry', { path: ['title'] }, { value: node.data.title, other: first.key });
  }
};
