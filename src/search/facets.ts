import { locales, type Locale } from '../config/locales.ts';
import { yearOf } from '../schemas/dates.ts';
import countries from '../schemas/countries.json' with { type: 'json' };
import { vocabularies } from '../schemas/vocabularies/index.ts';
import { languageName } from '../i18n/format.ts';
import { t, type MessageKey } from '../i18n/t.ts';
import { nodeOf, type Graph, type Node } from '../graph/build.ts';
import { countriesOf } from '../graph/derive/countries.ts';
import { themeIdsOf } from '../graph/derive/themes.ts';
import { fullLanguages, viewOf } from '../graph/derive/view.ts';
import type { Collection } from '../config/routes.ts';

/** A way to narrow a list of entries: the single list of them, for the index, the search page and the lists. */
export interface Facet {
  id: 'type' | 'country' | 'theme' | 'modality' | 'year' | 'language';
  title: MessageKey;
  /** The codes that an entry has in it. */
  valuesOf: (graph: Graph, node: Node) => string[];
  /** A code in words. */
  label: (graph: Graph, code: string, locale: Locale) => string;
  /** `label` sorts by the words, `newest` by the code downwards. */
  order: 'label' | 'newest';
}

const isKey = <T extends object>(table: T, code: string): code is Extract<keyof T, string> => Object.hasOwn(table, code);

/** Every year of a closed period; of an open one the end that is known. */
function yearsOfPeriod({ start, end }: { start?: string | undefined; end?: string | undefined }): number[] {
  const [first, last] = [start ?? end, end ?? start].map((date) => (date === undefined ? undefined : yearOf(date)));
  return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearsOf({ data }: Node): string[] {
  const years: number[] = [];
  if ('period' in data && data.period !== undefined) years.push(...yearsOfPeriod(data.period));
  if ('signed' in data || 'inForce' in data) years.push(...yearsOfPeriod({ start: data.signed ?? data.inForce }));
  if ('founded' in data) years.push(...yearsOfPeriod({ start: data.founded }));
  if ('stageAsOf' in data) years.push(yearOf(data.stageAsOf));
  return [...new Set(years)].map(String);
}

export const facets: readonly Facet[] = [
  {
    id: 'type',
    title: 'facet.type',
    valuesOf: (_graph, node) => [node.collection],
    label: (_graph, code, locale) => t(locale, `section.${code as Exclude<Collection, 'pages'>}`),
    order: 'label',
  },
  {
    id: 'country',
    title: 'facet.country',
    valuesOf: countriesOf,
    label: (_graph, code, locale) => (isKey(countries, code) ? countries[code].name[locale] : code),
    order: 'label',
  },
  {
    id: 'theme',
    title: 'facet.theme',
    valuesOf: (graph, node) => themeIdsOf(graph, node),
    label: (graph, code, locale) => {
      const theme = nodeOf(graph, 'themes', code);
      return theme === undefined ? code : viewOf(theme, locale).title;
    },
    order: 'label',
  },
  {
    id: 'modality',
    title: 'facet.modality',
    valuesOf: (_graph, { data }) => ('modality' in data ? [data.modality] : []),
    label: (_graph, code, locale) => (isKey(vocabularies.modality, code) ? vocabularies.modality[code].label[locale] : code),
    order: 'label',
  },
  { id: 'year', title: 'facet.year', valuesOf: (_graph, node) => yearsOf(node), label: (_graph, code) => code, order: 'newest' },
  {
    id: 'language',
    title: 'facet.language',
    valuesOf: (_graph, node) => fullLanguages(node),
    label: (_graph, code, locale) => (locales.some((one) => one === code) ? languageName(code, locale) : code),
    order: 'label',
  },
];
