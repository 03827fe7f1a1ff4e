import { collections, type Collection } from '../config/routes.ts';
import { locales, type Locale } from '../config/locales.ts';
import { schemas, type Data } from '../schemas/registry.ts';
import { walk, type Path } from '../schemas/walk.ts';
import type { EntryFile, Read } from '../entries/entry.ts';
import { isPart, type AnyFile } from '../entries/part.ts';
import type { RuleId } from '../entries/problem.ts';
import { findersIn, type Finder, type There } from './finder.ts';
import { faultsOf } from './faults.ts';
import { toldOf, type Told } from './told.ts';

/** `practices/seclo`: an entry's name across collections. */
export type Key = `${Collection}/${string}`;
export const keyOf = (collection: Collection, id: string): Key => `${collection}/${id}`;

/** A link from one entry to another: by a field, or in its text. */
export interface Edge {
  from: Key;
  to: Key;
  /** Dotted name of the field, without list positions: `activities.participants.partner`; `body` for a link in the text. */
  field: string;
}

/** An entry with all its languages. */
export interface Node<C extends Collection = Collection> {
  key: Key;
  collection: C;
  id: string;
  /** The original's language. */
  lang: Locale;
  /** The original's data. */
  data: Data<C>;
  files: Partial<Record<Locale, EntryFile<C>>>;
}

/** Something that does not hold between entries; `path` is the field in the file's frontmatter. */
export interface GraphProblem {
  rule: RuleId;
  file: string;
  path: Path;
  /** Position in the body, where the fault is there. */
  place?: { line: number; column: number };
  params: Record<string, string>;
}

export interface Graph {
  nodes: ReadonlyMap<Key, Node>;
  /** What an entry names. */
  out: ReadonlyMap<Key, readonly Edge[]>;
  /** What names an entry. */
  in: ReadonlyMap<Key, readonly Edge[]>;
}

function toNodes(files: readonly EntryFile[]): Map<Key, Node> {
  const nodes = new Map<Key, Node>();
  const order = (file: EntryFile) => collections.indexOf(file.collection);
  const sorted = [...files].sort(
    (a, b) => order(a) - order(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : locales.indexOf(a.lang) - locales.indexOf(b.lang)),
  );
  for (const file of sorted.filter((candidate) => candidate.state === 'original')) {
    const key = keyOf(file.collection, file.id);
    nodes.set(key, { key, collection: file.collection, id: file.id, lang: file.lang, data: file.data, files: {} });
  }
  for (const file of sorted) {
    const node = nodes.get(keyOf(file.collection, file.id));
    if (node !== undefined) node.files[file.lang] = file;
  }
  return nodes;
}

/** A reference that a field or a text makes, before it is known whether its target is there. */
interface Reference {
  to: Key;
  field: string;
  path: Path;
  file: string;
  among: readonly Collection[];
  anchor?: string;
  place?: { line: number; column: number };
}

function fieldReferences({ collection, original, sound }: Told): Reference[] {
  return [...walk(schemas[collection], sound, 'refers')].flatMap(({ value, meta, path }): Reference[] => {
    if (meta.refers === undefined || typeof value !== 'string') return [];
    const [only] = meta.refers;
    const to = meta.refers.length === 1 && only !== undefined ? keyOf(only, value) : (value as Key);
    return [{ to, field: path.filter((part) => typeof part === 'string').join('.'), path, file: original.file, among: meta.refers }];
  });
}

function bodyReferences({ body, file }: AnyFile): Reference[] {
  return body.links.map((link): Reference => {
    const [to = '', anchor] = link.target.split('#');
    const reference: Reference = {
      to: to as Key,
      field: 'body',
      path: [],
      file,
      among: collections,
      place: { line: link.line, column: link.column },
    };
    return anchor === undefined ? reference : { ...reference, anchor };
  });
}

const isThere = ({ to, among }: Reference, { told, folders }: There): boolean =>
  among.some((collection) => to.startsWith(`${collection}/`)) && (told.has(to) || folders.has(to));

function unknown({ to, among, field, file, path, place }: Reference, find: Finder): GraphProblem {
  const value = among.length === 1 ? to.slice(to.indexOf('/') + 1) : to;
  return {
    rule: field === 'body' ? 'link/unknown' : 'reference/unknown',
    file,
    path,
    params: { value, collection: among.join(', '), suggestion: find(value) ?? '' },
    ...(place === undefined ? {} : { place }),
  };
}

function group(edges: readonly Edge[], end: 'from' | 'to'): Map<Key, Edge[]> {
  const groups = new Map<Key, Edge[]>();
  for (const edge of edges) {
    const others = groups.get(edge[end]);
    if (others === undefined) groups.set(edge[end], [edge]);
    else others.push(edge);
  }
  return groups;
}

/** One edge per pair and field, however often the field or the text names the target. */
function distinct(edges: readonly Edge[]): Edge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.field}`, edge])).values()];
}

/**
 * Joins all entries: languages merged, references both ways. Pure; everything the site shows or exports comes from it.
 * @param beside what else is there: it is not shown, but may be referred to, and its own references are looked at.
 * @returns the graph of what holds, and a problem for each reference that does not.
 */
export function buildGraph(
  files: readonly EntryFile[],
  { parts, folders }: Pick<Read, 'parts' | 'folders'> = { parts: [], folders: [] },
): { graph: Graph; problems: GraphProblem[] } {
  const nodes = toNodes(files);
  const there = { told: toldOf(nodes, parts), folders: new Set(folders) };
  const problems: GraphProblem[] = [];
  const edges: Edge[] = [];
  const finders = findersIn(there);
  const look = (from: Key | undefined, reference: Reference): void => {
    if (!isThere(reference, there)) problems.push(unknown(reference, finders(reference.among)));
    else if (from !== undefined && nodes.has(reference.to) && (reference.field === 'body' || reference.to !== from))
      edges.push({ from, to: reference.to, field: reference.field });
  };
  for (const told of there.told.values()) {
    const from = nodes.has(told.key) ? told.key : undefined;
    for (const reference of fieldReferences(told)) look(from, reference);
    for (const file of told.files) for (const reference of bodyReferences(file)) look(isPart(file) ? undefined : from, reference);
  }
  const kept = distinct(edges);
  const graph: Graph = { nodes, out: group(kept, 'from'), in: group(kept, 'to') };
  return { graph, problems: [...problems, ...faultsOf(graph, there)] };
}

/** The entries of one collection, in the order of their ids. */
export const nodesOf = <C extends Collection>(graph: Graph, collection: C): Node<C>[] =>
  [...graph.nodes.values()].filter((node): node is Node<C> => node.collection === collection);

export const nodeOf = <C extends Collection>(graph: Graph, collection: C, id: string): Node<C> | undefined =>
  graph.nodes.get(keyOf(collection, id)) as Node<C> | undefined;
