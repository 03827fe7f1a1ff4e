import { schemas } from '../schemas/registry.ts';
import { walk } from '../schemas/walk.ts';
import { keysIn } from '../entries/part.ts';
import { suggest } from '../entries/suggest.ts';
import { countriesOf } from './derive/countries.ts';
import { partnersOf } from './derive/partners.ts';
import { nodeOf, type Graph, type GraphProblem, type Key, type Node } from './build.ts';
import type { There } from './finder.ts';
import { sureOf, toldAs, toldIn, type Told } from './told.ts';

const fileOf = (node: Node): string => node.files[node.lang]?.file ?? '';

/** A field cites a source that the entry does not list. */
function unknownSources({ original, collection, sound }: Told): GraphProblem[] {
  const known = keysIn(original, 'sources');
  if (known === undefined) return [];
  return [...walk(schemas[collection], sound, 'cites')].flatMap(({ value, meta, path }) =>
    meta.cites === true && Array.isArray(value)
      ? (value as (string | undefined)[])
          .filter((source) => source !== undefined)
          .filter((source) => !known.includes(source))
          .map((source): GraphProblem => ({
            rule: 'source/unknown',
            file: original.file,
            path,
            params: { value: source, allowed: known.join(', '), suggestion: suggest(source, known) ?? '' },
          }))
      : [],
  );
}

/** The components that an adaptation may name; nothing where it cannot be known. */
function componentsOf(told: There['told'], adaptation: Told<'adaptations'>): string[] | undefined {
  const id = adaptation.sound.taken?.practice;
  const practice = toldAs(told, 'practices', id ?? '');
  if (practice !== undefined) return keysIn(practice.original, 'components');
  return id === undefined && sureOf(adaptation, 'taken') !== undefined ? [] : undefined;
}

/** An adaptation names a component that its practice does not have. */
function unknownComponents(told: There['told']): GraphProblem[] {
  return toldIn(told, 'adaptations').flatMap((adaptation) => {
    const { sound, original } = adaptation;
    const known = componentsOf(told, adaptation);
    return (sound.taken?.components ?? []).flatMap((component, index) =>
      component === undefined || known === undefined || known.includes(component)
        ? []
        : [
            {
              rule: 'reference/component' as const,
              file: original.file,
              path: ['taken', 'components', index],
              params: { value: component, allowed: [...new Set(known)].join(', '), suggestion: suggest(component, known) ?? '' },
            },
          ],
    );
  });
}

/** An exchange answers a priority (`partner#key`) that the partner does not have. */
function unknownPriorities({ told, folders }: There): GraphProblem[] {
  return toldIn(told, 'exchanges').flatMap(({ sound, original }) => {
    const priority = sound.alignment?.priority;
    if (priority === undefined) return [];
    const [id = '', key = ''] = priority.split('#');
    const partner = toldAs(told, 'partners', id);
    const known = partner === undefined ? [] : keysIn(partner.original, 'priorities');
    const isUnsure = known === undefined || (partner === undefined && folders.has(`partners/${id}`));
    if (isUnsure || known.includes(key)) return [];
    const suggestion = suggest(key, known);
    return [
      {
        rule: 'reference/priority' as const,
        file: original.file,
        path: ['alignment', 'priority'],
        params: { value: priority, suggestion: suggestion === undefined ? '' : `${id}#${suggestion}` },
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
  // Of one that cannot be read it is not known for which country it speaks.
  if (own.some((partner) => nodeOf(graph, 'partners', partner) === undefined)) return [];
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
function above(told: There['told'], id: string): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const next of toldAs(told, 'themes', from)?.sound.broader ?? []) {
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(id);
  return found;
}

/** A theme that stands, by its broader ones, under itself. */
function cycles(told: There['told']): GraphProblem[] {
  return toldIn(told, 'themes')
    .filter(({ id }) => above(told, id).has(id))
    .map(({ id, original }) => ({ rule: 'reference/cycle', file: original.file, path: ['broader'], params: { value: id } }));
}

/** The headings of an entry's texts; nothing where not all of them can be read. */
const headingsOf = ({ files }: Told): string[] | undefined =>
  files.some(({ body }) => body.unread) ? undefined : files.flatMap(({ body }) => body.headings.map(({ id }) => id));

/** A link to a heading that the other entry's text does not have, in any language. */
function deadAnchors(told: There['told']): GraphProblem[] {
  return [...told.values()].flatMap(({ files }) =>
    files.flatMap((file) =>
      file.body.links.flatMap(({ target, line, column }): GraphProblem[] => {
        const [key = '', anchor] = target.split('#');
        const other = anchor === undefined ? undefined : told.get(key as Key);
        const known = other === undefined ? undefined : headingsOf(other);
        if (anchor === undefined || known === undefined || known.includes(anchor)) return [];
        return [
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

/** What does not hold between entries that are each well formed, or in what is well formed of them. */
export const faultsOf = (graph: Graph, there: There): GraphProblem[] => [
  ...[...there.told.values()].flatMap(unknownSources),
  ...unknownComponents(there.told),
  ...unknownPriorities(there),
  ...[...graph.nodes.values()].flatMap((node) => wrongReviewers(graph, node)),
  ...cycles(there.told),
  ...deadAnchors(there.told),
];
