import type { Locale } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import { exampleIn, fieldHelp, fieldLabel } from '../i18n/fields.ts';
import { countryName, definitionOf, labelOf } from '../i18n/labels.ts';
import { isRule, problemWords } from '../i18n/problems.ts';
import { describe, type FieldKind, type FieldModel } from '../schemas/describe.ts';
import { slug, type CountryCode } from '../schemas/field.ts';
import { schemas, translationSchemas } from '../schemas/registry.ts';
import type { Code } from '../schemas/vocabularies/index.ts';

/** A JSON Schema, draft 2020-12; `enumDescriptions` and `patternErrorMessage` are words that editors know beside it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the schema refuses beyond type and length, where JSON Schema has a word for it. */
const rules: Record<string, JsonSchema> = {
  paragraph: { pattern: String.raw`^(?![\s\S]*\n\s*\n)[\s\S]*\S` },
  'period-empty': { minProperties: 1 },
  participant: { oneOf: [{ required: ['partner'] }, { required: ['name'] }] },
  'no-source': { minItems: 1 },
  'no-activity': { minItems: 1 },
  'no-evidence': { minItems: 1 },
};

const ofRules = (field: FieldModel): JsonSchema => Object.assign({}, ...(field.rules ?? []).map((rule) => rules[rule] ?? {})) as JsonSchema;

const given = (parts: JsonSchema): JsonSchema => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const string = ({ min, max, pattern }: FieldModel): JsonSchema => given({ type: 'string', minLength: min, maxLength: max, pattern });

const list = (field: FieldModel, lang: Locale): JsonSchema =>
  given({ type: 'array', minItems: field.min, maxItems: field.max, items: field.item && fieldSchema(field.item, lang) });

const object = (fields: readonly FieldModel[], lang: Locale): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, lang)])),
  required: fields.flatMap(({ name, required }) => (required ? [name] : [])),
  additionalProperties: false,
});

/** What a value means, where it does not say so itself. */
function meaning({ vocabulary, kind }: FieldModel, value: string, lang: Locale): string {
  if (kind === 'country') return countryName(value as CountryCode, lang);
  if (vocabulary === undefined) return value;
  const code = value as Code<typeof vocabulary>;
  return `${labelOf(vocabulary, code, lang)}. ${definitionOf(vocabulary, code, lang)}`;
}

const closed = (field: FieldModel, lang: Locale): JsonSchema => ({
  enum: field.values ?? [],
  enumDescriptions: (field.values ?? []).map((value) => meaning(field, value, lang)),
});

/** A year alone is a number to YAML. */
const date: JsonSchema = {
  type: ['string', 'integer'],
  pattern: String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`,
  minimum: 1000,
  maximum: 9999,
};

const of: Record<FieldKind, (field: FieldModel, lang: Locale) => JsonSchema> = {
  text: string,
  paragraph: string,
  language: string,
  key: string,
  date: () => date,
  number: ({ integer, min, max }) => given({ type: integer === true ? 'integer' : 'number', minimum: min, maximum: max }),
  boolean: () => ({ type: 'boolean' }),
  url: () => ({ type: 'string', format: 'uri', pattern: '^https?://' }),
  mail: () => ({ type: 'string', format: 'email' }),
  vocabulary: closed,
  country: closed,
  choice: closed,
  reference: string,
  citation: () => ({ anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string', pattern: slug.source } }] }),
  period: ({ fields = [] }, lang) => object(fields, lang),
  group: ({ fields = [] }, lang) => object(fields, lang),
  languages: ({ fields = [] }, lang) => object(fields, lang),
  list,
  keyed: list,
};

const said = ({ help, example }: FieldModel, lang: Locale): JsonSchema => ({
  ...(help === undefined ? {} : { title: fieldLabel(help, lang), description: fieldHelp(help, lang) }),
  ...(example === undefined ? {} : { examples: [exampleIn(example, lang)] }),
});

/** What to write instead, in the checker's words: an editor would show the expression itself. */
function remedy({ rules: names = [], kind }: FieldModel, lang: Locale): JsonSchema {
  const [rule] = [...names, kind].map((name) => `schema/${name}`).filter(isRule);
  return rule === undefined ? {} : { patternErrorMessage: problemWords(rule, lang).fix };
}

const fieldSchema = (field: FieldModel, lang: Locale): JsonSchema => ({
  ...said(field, lang),
  ...of[field.kind](field, lang),
  ...ofRules(field),
  ...remedy(field, lang),
});

/**
 * The frontmatter of a collection's files as editors complete and check it while one types, with labels and help in a
 * language. A file that says what it `translates` has the fields of a translation. What JSON Schema has no words for
 * (references, unique keys, what a review must say) is left to `check`.
 */
export const entrySchema = (collection: Collection, lang: Locale): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: collection,
  if: { required: ['translates'] },
  then: object(describe(translationSchemas[collection]), lang),
  else: object(describe(schemas[collection]), lang),
});
