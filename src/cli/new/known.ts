import type { Locale } from '../../config/locales.ts';
import type { Graph } from '../../graph/build.ts';
import { namedIn } from '../../graph/derive/names.ts';
import { compareIn } from '../../i18n/format.ts';
import { countryName, labelOf } from '../../i18n/labels.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { CountryCode } from '../../schemas/field.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Option } from './asker.ts';

/** The entries that a reference may name, by their names in a language. */
function entries({ refers = [] }: FieldModel, graph: Graph, lang: Locale): Option[] {
  const one = refers.length === 1;
  return refers.flatMap((collection) =>
    namedIn(graph, collection, lang).map(({ id, name, acronym }) => ({
      value: one ? id : `${collection}/${id}`,
      label: acronym === undefined ? name : `${name} (${acronym})`,
    })),
  );
}

const countries = ({ values = [] }: FieldModel, lang: Locale): Option[] => {
  const compare = compareIn(lang);
  return values.map((value) => ({ value, label: countryName(value as CountryCode, lang) })).sort((a, b) => compare(a.label, b.label));
};

function words({ values = [], vocabulary }: FieldModel, lang: Locale): Option[] {
  return values.map((value) => ({
    value,
    label: vocabulary === undefined ? value : labelOf(vocabulary, value as Code<typeof vocabulary>, lang),
  }));
}

/** What one may answer to a field by choosing; nothing where one writes. */
export function optionsOf(field: FieldModel, graph: Graph, lang: Locale): Option[] | undefined {
  if (field.kind === 'reference') return entries(field, graph, lang);
  if (field.kind === 'country') return countries(field, lang);
  return field.kind === 'vocabulary' || field.kind === 'choice' ? words(field, lang) : undefined;
}
