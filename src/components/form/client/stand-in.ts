import type { z } from 'astro/zod';
import type { Collection } from '../../../config/routes.ts';
import { describe, type FieldKind, type FieldModel } from '../../../schemas/describe.ts';
import { schemas, type Data } from '../../../schemas/registry.ts';
import { unreviewed } from '../../../schemas/review.ts';
import { shapeOf, unwrap } from '../../../schemas/translation.ts';

/** What is said where something is still to be written. */
export interface Blank {
  /** In the reader's language. */
  text: string;
  /** `YYYY-MM-DD` */
  today: string;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** ISO 639-2. */
const undetermined = 'und';
/** A code that no list has and an id that no entry can have. */
const none = '-';
export const isNone = (code: string): boolean => code === none;

/** What stands for a field that is not written; nothing for a figure, which nothing can stand for. */
const standsFor: Partial<Record<FieldKind, (blank: Blank) => unknown>> = {
  text: ({ text }) => text,
  paragraph: ({ text }) => text,
  date: ({ today }) => today,
  url: () => '#',
  list: () => [],
  keyed: () => [],
  citation: () => [],
  period: () => ({}),
  key: () => none,
  mail: () => none,
  language: () => undetermined,
  vocabulary: () => none,
  country: () => none,
  reference: () => none,
};

/** What somebody wrote of these is shown as it is, right or not yet right. */
const shownAsWritten: ReadonlySet<FieldKind> = new Set(['text', 'paragraph', 'reference']);

/** A part of an entry: what it is, its schema, and what is said where nothing is. */
interface Part {
  field: FieldModel;
  schema: z.ZodType;
  blank: Blank;
}

function single({ field, schema, blank }: Part, written: unknown): unknown {
  const read = written === undefined ? undefined : schema.safeParse(written);
  if (read?.success === true) return read.data;
  if (typeof written === 'string' && shownAsWritten.has(field.kind)) return written;
  return field.required ? standsFor[field.kind]?.(blank) : undefined;
}

/** A group with all that it must have, or nothing where that cannot be. */
function group({ schema, blank }: Part, fields: readonly FieldModel[], written: Fields): Fields | undefined {
  const shape = shapeOf(unwrap(schema)) ?? {};
  const parts = fields.map((field) => ({
    field,
    value: whole({ field, schema: shape[field.name] as z.ZodType, blank }, written[field.name]),
  }));
  if (parts.some(({ field, value }) => field.required && value === undefined)) return undefined;
  return Object.fromEntries(parts.flatMap(({ field, value }) => (value === undefined ? [] : [[field.name, value]])));
}

function whole(part: Part, written: unknown): unknown {
  const { field, schema, blank } = part;
  const { item, fields } = field;
  if (item !== undefined && field.kind !== 'citation' && Array.isArray(written)) {
    const { element } = unwrap(schema) as z.ZodArray;
    return written
      .map((one: unknown) => whole({ field: item, schema: element as z.ZodType, blank }, one))
      .filter((one) => one !== undefined);
  }
  if (fields === undefined || field.kind === 'period') return single(part, written);
  return isFields(written) || field.required ? group(part, fields, isFields(written) ? written : {}) : undefined;
}

/**
 * The data of a draft as a page can be drawn of it: what is right as the schema reads it, a text as it is written, and where something
 * that must be there is not, what stands for it. A figure without its parts is left out.
 */
export function standIn<C extends Collection>(collection: C, written: Fields, blank: Blank): Data<C> {
  const schema: z.ZodObject = schemas[collection];
  const verified = schema.shape['verified'] as z.ZodType | undefined;
  const isReviewed = verified?.safeParse(written['verified']).success ?? true;
  const said = isReviewed ? written : { ...written, verified: unreviewed(blank.today) };
  const root: FieldModel = { name: '', path: '', kind: 'group', required: true };
  return group({ field: root, schema, blank }, describe(schema), said) as unknown as Data<C>;
}
