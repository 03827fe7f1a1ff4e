import { locales, type Locale } from '../../../src/config/locales.ts';
import type { Collection } from '../../../src/config/routes.ts';
import { readEntry, type EntryFile } from '../../../src/entries/entry.ts';
import { digestOf } from '../../../src/entries/merge.ts';
import { treeOfSatteri } from '../../../src/entries/tree-satteri.ts';
import { buildGraph, type Graph, type Key, type Node } from '../../../src/graph/build.ts';
import { must } from '../helpers.ts';

type Fields = Record<string, unknown>;

const source = {
  key: 'informe',
  title: 'Informe',
  publisher: 'OEA',
  url: 'https://www.ilo.org/informe',
  language: 'es',
  kind: 'official',
  read: '2026-01-02',
};
const base = { sources: [source], verified: { on: '2026-01-02', review: 'desk' } };
const about = { themes: ['anything'] };

/** The least that each collection asks for. */
const least: Record<Collection, Fields> = {
  practices: { ...base, ...about, institution: 'nobody', country: 'AR', status: 'active', problem: 'Problema.', evidence: 'described' },
  exchanges: {
    ...base,
    ...about,
    modality: 'south-south',
    status: 'completed',
    period: { start: '2010' },
    activities: [{ key: 'visita', participants: [{ partner: 'nobody', role: 'facilitator' }], source: 'informe' }],
  },
  adaptations: {
    ...base,
    ...about,
    taken: { from: ['nobody'], text: 'Algo.' },
    adopter: 'nobody',
    stage: 'pilot',
    stageAsOf: '2013',
    evidence: [{ key: 'acta', text: 'Se aprobó.', by: 'OEA', on: '2013', source: 'informe' }],
    checked: '2026-01-02',
  },
  partners: { ...base, kind: 'ministry', names: [{ name: 'Ministerio', language: 'es' }] },
  networks: { ...base, ...about },
  agreements: { ...base, type: 'memorandum' },
  themes: { ...base, definition: 'Trabajo.' },
  guides: { ...base, audience: ['contributors'] },
  pages: {},
};

const written = (fields: Fields, body: string): string => `---\n${JSON.stringify(fields)}\n---\n\n${body}\n`;

interface More {
  /** The original's language. */
  lang?: Locale;
  body?: string;
  /** Per language the texts of a translation; `body` is its body. */
  translations?: Partial<Record<Locale, Fields & { body?: string }>>;
}

/** One entry as read from its texts: the least of its collection, titled by its id, with the fields given. */
export function entry(key: Key, fields: Fields = {}, { lang = 'es', body = '', translations = {} }: More = {}): EntryFile[] {
  const [collection, id] = key.split('/') as [Collection, string];
  const original = { [lang]: written({ title: id, summary: `Es ${id}.`, ...least[collection], ...fields }, body) };
  const read = (texts: Partial<Record<Locale, string>>) => readEntry({ collection, id, texts, images: [] }, treeOfSatteri);
  const data = read(original).files[0]?.data;
  if (data === undefined) throw new Error(JSON.stringify(read(original).problems));
  const of = digestOf(collection, data, body);
  const translated = locales.flatMap((locale) => {
    const { body: own = '', ...texts } = translations[locale] ?? {};
    return translations[locale] === undefined ? [] : [[locale, written({ translates: lang, of, method: 'human', ...texts }, own)] as const];
  });
  const { files, problems } = read({ ...original, ...Object.fromEntries(translated) });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return files;
}

/** An exchange by its activities, each the list of who took part and as what. */
export const exchange = (id: string, activities: readonly (readonly object[])[], fields: Fields = {}): EntryFile[] =>
  entry(`exchanges/${id}`, {
    activities: activities.map((participants, index) => ({ key: `actividad-${index}`, participants, source: 'informe' })),
    ...fields,
  });

/** The graph of the entries given, of `partners/nobody`, of no country, and of `themes/anything`. */
export function graphOf(...entries: readonly EntryFile[][]): Graph {
  const { graph, problems } = buildGraph([...entry('partners/nobody'), ...entry('themes/anything'), ...entries.flat()]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return graph;
}

/** An entry that the test knows to be there. */
export const at = <C extends Collection>(graph: Graph, key: `${C}/${string}`): Node<C> => must(graph.nodes.get(key)) as Node<C>;

export const keys = (nodes: readonly { key: Key }[]): Key[] => nodes.map(({ key }) => key);
export const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);
