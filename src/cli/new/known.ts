import { locales, type Locale } from '../../config/locales.ts';
import type { Collection } from '../../config/routes.ts';
import { nodeOf, type Graph } from '../../graph/build.ts';
import { allNames, namedIn, type Named } from '../../graph/derive/names.ts';
import { compareIn, languageName } from '../../i18n/format.ts';
import { countryName, definitionOf, labelOf } from '../../i18n/labels.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { CountryCode } from '../../schemas/field.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Option } from './asker.ts';

/** By what else one may look for an entry. */
function wordsFor(graph: Graph, collection: Collection, id: string): string {
  const node = nodeOf(graph, collection, id);
  return [id, ...(node === undefined ? [] : allNames(node))].join(' ');
}

const called = ({ name, acronym }: Named): string => (acronym === undefined || name.includes(acronym) ? name : `${name} (${acronym})`);

/** The entries that a reference may name, by their names in a language. */
function entries({ refers = [] }: FieldModel, graph: Graph, lang: Locale): Option[] {
  const one = refers.length === 1;
  return refers.flatMap((collection) =>
    namedIn(graph, collection, lang).map((named) => ({
      value: one ? named.id : `${collection}/${named.id}`,
      label: called(named),
      search: wordsFor(graph, collection, named.id),
    })),
  );
}

const countries = ({ values = [] }: FieldModel, lang: Locale): Option[] => {
  const compare = compareIn(lang);
  return values
    .map((code) => {
      const value = code as CountryCode;
      return { value, label: countryName(value, lang), search: [value, ...locales.map((other) => countryName(value, other))].join(' ') };
    })
    .sort((a, b) => compare(a.label, b.label));
};

function words({ values = [], vocabulary }: FieldModel, lang: Locale): Option[] {
  if (vocabulary === undefined) return values.map((value) => ({ value, label: value }));
  return values.map((value) => {
    const code = value as Code<typeof vocabulary>;
    return { value, label: labelOf(vocabulary, code, lang), hint: definitionOf(vocabulary, code, lang) };
  });
}

/** What one may answer to a field by choosing; nothing where one writes. */
export function optionsOf(field: FieldModel, graph: Graph, lang: Locale): Option[] | undefined {
  if (field.kind === 'reference') return entries(field, graph, lang);
  if (field.kind === 'country') return countries(field, lang);
  if (field.kind === 'language') return locales.map((value) => ({ value, label: languageName(value, lang) }));
  return field.kind === 'vocabulary' || field.kind === 'choice' ? words(field, lang) : undefined;
}
