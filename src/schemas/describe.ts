import { z } from 'astro/zod';
import { locales } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import countries from './countries.json' with { type: 'json' };
import { fieldMeta, type FieldMeta, type HelpKey } from './field.ts';
import { shapeOf, unwrap } from './translation.ts';
import type { VocabularyName } from './vocabularies/index.ts';

/** What is written in a field. `choice` is a closed list without labels of its own; `languages` a text for each language of the site. */
export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'date'
  | 'number'
  | 'boolean'
  | 'url'
  | 'mail'
  | 'language'
  | 'key'
  | 'vocabulary'
  | 'country'
  | 'choice'
  | 'reference'
  | 'citation'
  | 'period'
  | 'group'
  | 'languages'
  | 'list'
  | 'keyed';

/** A field as a form, a document or a reference shows it: plain data, all of it taken from the schema. */
export interface FieldModel {
  /** As it stands in the frontmatter: `role`. The item of a list has its list's name. */
  name: string;
  /** From the top, without positions in lists: `activities.participants.role`; of the item of a list `themes[]`. */
  path: string;
  kind: FieldKind;
  required: boolean;
  /** Key of its explanation (`help.json`) and of its label (`labels.json`); an item that is a plain group has none. */
  help?: HelpKey;
  translatable?: true;
  /** Fewest and most characters of a text, items of a list, or the range of a whole number. */
  min?: number;
  max?: number;
  integer?: true;
  /** Regular expression that a text matches, as its source. */
  pattern?: string;
  /** Names of what the schema refuses beyond type and length: `date`, `key`, `period-order`. */
  rules?: readonly string[];
  vocabulary?: VocabularyName;
  /** The codes of a closed list. */
  values?: readonly string[];
  refers?: readonly Collection[];
  example?: NonNullable<FieldMeta['example']>;
  /** What a list is made of. */
  item?: FieldModel;
  /** The parts of a group or period, in their order; of the items of a list see `item`. */
  fields?: readonly FieldModel[];
}

/** A text longer than this is written in a box of several lines. */
const longLine = 160;

/** The schema of a value once `preprocess` has had its hand on it. */
const inner = (schema: z.ZodType): z.ZodType => {
  const plain = unwrap(schema);
  return plain instanceof z.ZodPipe ? (plain.def.out as z.ZodType) : plain;
};

/** What a schema and each of its checks say of themselves. */
interface Check {
  check?: string;
  error?: (issue: never) => unknown;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
}
const checksOf = (schema: z.ZodType): Check[] => [
  schema.def as Check,
  ...(schema.def.checks ?? []).map((check) => check._zod.def as Check),
];

const rulesOf = (checks: readonly Check[]): string[] => {
  const names = checks.map(({ error }): unknown => error?.({} as never)).filter((name) => typeof name === 'string');
  return [...new Set(names)];
};

function textKind(schema: z.ZodType, rules: readonly string[], translatable: boolean): FieldKind {
  const said = (['date', 'language', 'key'] as const).find((rule) => rules.includes(rule));
  if (said !== undefined) return said;
  if (schema instanceof z.ZodURL) return 'url';
  if (schema instanceof z.ZodEmail) return 'mail';
  return translatable && ((schema as z.ZodString).maxLength ?? 0) > longLine ? 'paragraph' : 'text';
}

function groupKind(shape: Record<string, z.ZodType>, rules: readonly string[]): FieldKind {
  if (rules.includes('period-order')) return 'period';
  return Object.keys(shape).join() === locales.join() ? 'languages' : 'group';
}

function kindOf(schema: z.ZodType, meta: FieldMeta | undefined, rules: readonly string[]): FieldKind {
  if (meta?.cites === true) return 'citation';
  if (meta?.refers !== undefined) return 'reference';
  if (schema instanceof z.ZodEnum) {
    if (meta?.vocabulary !== undefined) return 'vocabulary';
    return schema.options.every((code) => Object.hasOwn(countries, code)) ? 'country' : 'choice';
  }
  if (schema instanceof z.ZodArray) return 'key' in (shapeOf(inner(schema.element as z.ZodType)) ?? {}) ? 'keyed' : 'list';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  const shape = shapeOf(schema);
  return shape === undefined ? textKind(schema, rules, meta?.translatable === true) : groupKind(shape, rules);
}

const step = ({ inclusive }: Check, by: number): number => (inclusive === true ? 0 : by);

function limitsOf(schema: z.ZodType, checks: readonly Check[]): Pick<FieldModel, 'min' | 'max' | 'integer'> {
  const limits: Pick<FieldModel, 'min' | 'max' | 'integer'> = {};
  for (const one of checks) {
    if (one.check === 'min_length' && one.minimum !== undefined) limits.min = one.minimum;
    if (one.check === 'max_length' && one.maximum !== undefined) limits.max = one.maximum;
    if (one.check === 'greater_than' && one.value !== undefined) limits.min = one.value + step(one, 1);
    if (one.check === 'less_than' && one.value !== undefined) limits.max = one.value - step(one, 1);
  }
  if (schema instanceof z.ZodNumber && schema.format === 'safeint') limits.integer = true;
  return limits;
}

const metaOf = ({ help, translatable, vocabulary, refers, example }: Partial<FieldMeta>): Partial<FieldModel> => ({
  ...(help === undefined ? {} : { help }),
  ...(translatable === undefined ? {} : { translatable }),
  ...(vocabulary === undefined ? {} : { vocabulary }),
  ...(refers === undefined ? {} : { refers }),
  ...(example === undefined ? {} : { example }),
});

function partsOf(schema: z.ZodType, name: string, path: string): Pick<FieldModel, 'item' | 'fields' | 'values'> {
  if (schema instanceof z.ZodEnum) return { values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return { item: fieldModel(name, schema.element as z.ZodType, `${path}[]`) };
  const shape = shapeOf(schema);
  return shape === undefined ? {} : { fields: fieldsOf(shape, path.replace(/\[\]$/, '')) };
}

function fieldModel(name: string, schema: z.ZodType, path: string): FieldModel {
  const meta = fieldMeta.get(unwrap(schema));
  const plain = inner(schema);
  const checks = checksOf(plain);
  const rules = rulesOf(checks);
  const pattern = checks.find((check) => check.pattern !== undefined)?.pattern?.source;
  return {
    name,
    path,
    kind: kindOf(plain, meta, rules),
    required: !(schema instanceof z.ZodOptional),
    ...metaOf(meta ?? {}),
    ...limitsOf(plain, checks),
    ...(pattern === undefined || plain instanceof z.ZodEmail ? {} : { pattern }),
    ...(rules.length === 0 ? {} : { rules }),
    ...partsOf(plain, name, path),
  };
}

const fieldsOf = (shape: Record<string, z.ZodType>, above: string): FieldModel[] =>
  Object.entries(shape).map(([name, schema]) => fieldModel(name, schema, above === '' ? name : `${above}.${name}`));

/** Describes the fields of an original or of a translation (`registry.ts`), in the order in which they are written. */
export const describe = (schema: z.ZodObject): FieldModel[] => fieldsOf(schema.shape, '');

/** A field and all below it, the list's item before its parts. */
export function* allFields(fields: readonly FieldModel[]): Generator<FieldModel> {
  for (const field of fields) {
    yield field;
    if (field.item !== undefined) yield* allFields([field.item]);
    yield* allFields(field.fields ?? []);
  }
}
