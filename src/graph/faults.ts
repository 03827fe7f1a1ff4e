import { schemas } from '../schemas/registry.ts';
import { walk } from '../schemas/walk.ts';
import { suggest } from '../entries/suggest.ts';
import { countriesOf } from './derive/countries.ts';
import { partnersOf } from './derive/partners.ts';
import { nodeOf, nodesOf, type Graph, type GraphProblem, type Key, type Node } from './build.ts';

const fileOf = (node: Node): string => node.files[node.lang]?.file ?? '';
const keysOf = (items: readonly { key: string }[] | undefined): string[] => (items ?? []).map((item) => item.key);

/** A field cites a source that the entry does not list. */
function unknownSources(node: Node): GraphProblem[] {
  const known = 'sources' in node.data ? keysOf(node.data.sources) : [];
  return [...walk(schemas[node.collection], node.data, 'cites')].flatMap(({ value, meta, path }) =>
    meta.cites === true && Array.isArray(value)
      ? (value as string[])
          .filter((source) => !known.includes(source))
          .map((source): GraphProblem => ({
            rule: 'source/unknown',
            file: fileOf(node),
            path,
            params: { value: source, allowed: known.join(', '), suggestion: suggest(source, known) ?? '' },
          }))
      : [],
  );
}

/** An adaptation names a component that its practice does not have. */
function unknownComponents(graph: Graph): GraphProblem[] {
  return nodesOf(graph, 'adaptations').flatMap((node) => {
    const { practice, components = [] } = node.data.taken;
    const known = keysOf(nodeOf(graph, 'practices', practice ?? '')?.data.components);
    return components.flatMap((component, index) =>
      known.includes(component)
        ? []
        : [
            {
              rule: 'reference/component' as const,
              file: fileOf(node),
              path: ['taken', 'components', index],
              params: { value: component, allowed: known.join(', '), suggestion: suggest(component, known) ?? '' },
            },
          ],
    );
  });
}

/** An exchange answers a priority (`partner#key`) that the partner does not have. */
function unknownPriorities(graph: Graph): GraphProblem[] {
  return nodesOf(graph, 'exchanges').flatMap((node) => {
    const priority = node.data.alignment?.priority;
    if (priority === undefined) return [];
    const [partner = '', key = ''] = priority.split('#');
    const known = keysOf(nodeOf(graph, 'partners', partner)?.data.priorities);
    if (known.includes(key)) return [];
    const suggestion = suggest(key, known);
    return [
      {
        rule: 'reference/priority' as const,
        file: fileOf(node),
        path: ['alignment', 'priority'],
        params: { value: priority, suggestion: suggestion === undefined ? '' : `${partner}#${suggestion}` },
      },
    ];
  });
}

/** Whether a partner may answer for an entry: the entry names it, or it is of a country that the entry concerns. */
function mayConfirm(graph: Graph, node: Node, partner: string): boolean {
  const country = nodeOf(graph, 'partners', partner)?.data.country;
  return partnersOf(graph, node).includes(partner) || (country !== undefined && countriesOf(graph, node).includes(country));
}

/** Somebody confirms an entry who cannot speak for what it tells, or reviews as a peer what is its own. */
function wrongReviewers(graph: Graph, node: Node): GraphProblem[] {
  if (!('verified' in node.data)) return [];
  const { review, by = [] } = node.data.verified;
  const own = partnersOf(graph, node);
  return by.flatMap((partner, index): GraphProblem[] => {
    if (nodeOf(graph, 'partners', partner) === undefined) return [];
    const rule =
      review === 'confirmed' && !mayConfirm(graph, node, partner)
        ? 'reference/reviewer'
        : review === 'peer-reviewed' && own.includes(partner)
          ? 'reference/peer'
          : undefined;
    return rule === undefined ? [] : [{ rule, file: fileOf(node), path: ['verified', 'by', index], params: { value: partner } }];
  });
}

/** Every theme above one, by way of the broader ones; the theme itself is among them where there is a cycle. */
function above(graph: Graph, id: string): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const next of nodeOf(graph, 'themes', from)?.data.broader ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(id);
  return found;
}

/** A theme that stands, by its broader ones, under itself. */
function cycles(graph: Graph): GraphProblem[] {
  return nodesOf(graph, 'themes')
    .filter((node) => above(graph, node.id).has(node.id))
    .map((node) => ({ rule: 'reference/cycle', file: fileOf(node), path: ['broader'], params: { value: node.id } }));
}

/** A link to a heading that the other entry's text does not have, in any language. */
function deadAnchors(graph: Graph): GraphProblem[] {
  return [...graph.nodes.values()].flatMap((node) =>
    Object.values(node.files).flatMap((file) =>
      file.body.links.flatMap(({ target, line, column }): GraphProblem[] => {
        const [key = '', anchor] = target.split('#');
        const other = graph.nodes.get(key as Key);
        if (anchor === undefined || other === undefined) return [];
        const known = Object.values(other.files).flatMap((one) => one.body.headings.map((heading) => heading.id));
        return known.includes(anchor)
          ? []
          : [
              {
                rule: 'link/anchor',
                file: file.file,
                path: [],
                place: { line, column },
                params: { value: anchor, allowed: known.join(', '), suggestion: suggest(anchor, known) ?? '' },
              },
            ];
      }),
    ),
  );
}

/** What does not hold between entries that are each well formed. */
export const faultsOf = (graph: Graph): GraphProblem[] => [
  ...[...graph.nodes.values()].flatMap(unknownSources),
  ...unknownComponents(graph),
  ...unknownPriorities(graph),
  ...[...graph.nodes.values()].flatMap((node) => wrongReviewers(graph, node)),
  ...cycles(graph),
  ...deadAnchors(graph),
];
