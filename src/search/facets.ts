import { locales, type Locale } from '../config/locales.ts';
import type { Collection, Section } from '../config/routes.ts';
import { languageName } from '../i18n/format.ts';
import { labelOf } from '../i18n/labels.ts';
import { t, type MessageKey } from '../i18n/t.ts';
import countries from '../schemas/countries.json' with { type: 'json' };
import { yearOf } from '../schemas/dates.ts';
import { vocabularies, type VocabularyName } from '../schemas/vocabularies/index.ts';
import { nodeOf, type Graph, type Node } from '../graph/build.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { freshnessOf } from '../graph/derive/freshness.ts';
import { participantsOf } from '../graph/derive/roles.ts';
import { themeIdsOf } from '../graph/derive/themes.ts';
import { fullLanguages, viewOf } from '../graph/derive/view.ts';

/** What a facet is read from: the graph, and the day for which freshness holds (`YYYY-MM-DD`). */
export interface Ground {
  graph: Graph;
  today: string;
}

export type FacetId = 'type' | 'country' | 'role' | 'theme' | 'modality' | 'year' | 'evidence' | 'freshness' | 'language';

/** A way to narrow a list of entries: the single list of them, for the index, the search page, the lists and their pages. */
export interface Facet {
  id: FacetId;
  title: MessageKey;
  /** The codes that an entry has in it. */
  valuesOf: (ground: Ground, node: Node) => string[];
  /** A code in words. */
  label: (graph: Graph, code: string, locale: Locale) => string;
  /** By the words; by the code downwards; as the vocabulary has them; each under the one that is broader. */
  order: 'label' | 'newest' | 'vocabulary' | 'tree';
  /** One chooses values, or where a range of them begins and ends. */
  choice: 'values' | 'range';
}

const isKey = <T extends object>(table: T, code: string): code is Extract<keyof T, string> => Object.hasOwn(table, code);

const inVocabulary = (name: VocabularyName) => (_graph: Graph, code: string, locale: Locale) =>
  isKey(vocabularies[name], code) ? labelOf(name, code, locale) : code;

/** Every year of a closed period; of an open one the end that is known. */
function yearsOfPeriod({ start, end }: { start?: string | undefined; end?: string | undefined }): number[] {
  const [first, last] = [start ?? end, end ?? start].map((date) => (date === undefined ? undefined : yearOf(date)));
  return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The years that an entry speaks of, the earliest first. */
export function yearsOf({ data }: Node): number[] {
  const years: number[] = [];
  if ('period' in data && data.period !== undefined) years.push(...yearsOfPeriod(data.period));
  if ('signed' in data || 'inForce' in data) years.push(...yearsOfPeriod({ start: data.signed ?? data.inForce }));
  if ('founded' in data) years.push(...yearsOfPeriod({ start: data.founded }));
  if ('stageAsOf' in data) years.push(yearOf(data.stageAsOf));
  return [...new Set(years)].sort((a, b) => a - b);
}

const isExchange = (node: Node): node is Node<'exchanges'> => node.collection === 'exchanges';

const rolesOf = ({ graph }: Ground, node: Node): string[] =>
  isExchange(node) ? [...new Set(participantsOf(graph, node).flatMap(({ roles }) => roles))] : [];

/** `BR-provider`: who had which role, for the index alone; where countries and roles are both chosen, the role is that of the country. */
export const countryRolesOf = ({ graph }: Ground, node: Node): string[] =>
  isExchange(node)
    ? [
        ...new Set(
          participantsOf(graph, node).flatMap(({ country, roles }) =>
            country === undefined ? [] : roles.map((role) => `${country}-${role}`),
          ),
        ),
      ]
    : [];

export const facets: readonly Facet[] = [
  {
    id: 'type',
    title: 'facet.type',
    valuesOf: (_ground, node) => [node.collection],
    label: (_graph, code, locale) => t(locale, `section.${code as Exclude<Collection, 'pages'>}`),
    order: 'label',
    choice: 'values',
  },
  {
    id: 'country',
    title: 'facet.country',
    valuesOf: ({ graph }, node) => countriesOf(graph, node),
    label: (_graph, code, locale) => (isKey(countries, code) ? countries[code].name[locale] : code),
    order: 'label',
    choice: 'values',
  },
  { id: 'role', title: 'facet.role', valuesOf: rolesOf, label: inVocabulary('role'), order: 'vocabulary', choice: 'values' },
  {
    id: 'theme',
    title: 'facet.theme',
    valuesOf: ({ graph }, node) => themeIdsOf(graph, node),
    label: (graph, code, locale) => {
      const theme = nodeOf(graph, 'themes', code);
      return theme === undefined ? code : viewOf(theme, locale).title;
    },
    order: 'tree',
    choice: 'values',
  },
  {
    id: 'modality',
    title: 'facet.modality',
    valuesOf: (_ground, { data }) => ('modality' in data ? [data.modality] : []),
    label: inVocabulary('modality'),
    order: 'vocabulary',
    choice: 'values',
  },
  {
    id: 'year',
    title: 'facet.year',
    valuesOf: (_ground, node) => yearsOf(node).map(String),
    label: (_graph, code) => code,
    order: 'newest',
    choice: 'range',
  },
  {
    id: 'evidence',
    title: 'facet.evidence',
    // Practices alone have a level of evidence; an adaptation's field of that name is a list of who reports it.
    valuesOf: (_ground, { data }) => ('evidence' in data && typeof data.evidence === 'string' ? [data.evidence] : []),
    label: inVocabulary('evidence'),
    order: 'vocabulary',
    choice: 'values',
  },
  {
    id: 'freshness',
    title: 'facet.freshness',
    valuesOf: ({ today }, node) => {
      const fresh = freshnessOf(node, today);
      return fresh === undefined ? [] : [fresh.state];
    },
    label: inVocabulary('freshness'),
    order: 'vocabulary',
    choice: 'values',
  },
  {
    id: 'language',
    title: 'facet.language',
    valuesOf: (_ground, node) => fullLanguages(node),
    label: (_graph, code, locale) => (locales.some((one) => one === code) ? languageName(code, locale) : code),
    order: 'label',
    choice: 'values',
  },
];

/** The sections whose entries have lists by value: those with a list, and all that can be found together. */
export const narrowed = ['practices', 'exchanges', 'adaptations', 'partners', 'networks', 'agreements', 'guides', 'search'] as const;
export type Narrowed = (typeof narrowed)[number];

/** Whether each value of a facet has a list among the entries of a section; among all of them a kind, a country and a theme have pages of their own. */
export const hasPage = (section: Section, facet: FacetId): section is Narrowed =>
  narrowed.some((one) => one === section) && facet !== 'type' && !(section === 'search' && ['country', 'theme'].includes(facet));

export interface ValuePage {
  section: Narrowed;
  facet: FacetId;
  code: string;
  nodes: Node[];
}

/** Whether one can choose in a facet among some entries: of a list one value alone narrows nothing. */
export const isChoice = (section: Section, values: number): boolean => values > (section === 'search' ? 0 : 1);

/** Every value that an entry of a section has in a facet in which one can choose, with the entries that have it. */
export function valuePages(ground: Ground): ValuePage[] {
  return narrowed.flatMap((section) => {
    const all = findable(ground.graph).filter((node) => section === 'search' || node.collection === section);
    return facets
      .filter(({ id }) => hasPage(section, id))
      .flatMap(({ id, valuesOf }) => {
        const byCode = new Map<string, Node[]>();
        for (const node of all) for (const code of valuesOf(ground, node)) byCode.set(code, [...(byCode.get(code) ?? []), node]);
        return isChoice(section, byCode.size) ? [...byCode].map(([code, nodes]) => ({ section, facet: id, code, nodes })) : [];
      });
  });
}

/** The entries that can be found: all but the team's own pages. */
export const findable = (graph: Graph): Node[] => [...graph.nodes.values()].filter((node) => node.collection !== 'pages');
