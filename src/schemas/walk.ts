import { z } from 'astro/zod';
import { fieldMeta, type FieldMeta } from './field.ts';
import { shapeOf, unwrap } from './translation.ts';

export type Path = readonly (string | number)[];

/** A value of an entry, with what the schema says of it. */
export interface Visit {
  value: unknown;
  meta: FieldMeta;
  path: Path;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the site knows of a field that one looks for. */
type Wanted = keyof FieldMeta;

/** A schema without what wraps it, and the parts of it in which something is found. */
interface Plan {
  meta: FieldMeta | undefined;
  item: z.ZodType | undefined;
  parts: readonly (readonly [name: string, schema: z.ZodType])[];
}

const plans = new Map<Wanted | undefined, WeakMap<z.ZodType, Plan>>();

const isFound = ({ meta, item, parts }: Plan): boolean => meta !== undefined || item !== undefined || parts.length > 0;

function makePlan(inner: z.ZodType, wanted: Wanted | undefined): Plan {
  const found = fieldMeta.get(inner);
  const meta = wanted === undefined || found?.[wanted] !== undefined ? found : undefined;
  const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
  const item = element !== undefined && isFound(planOf(element, wanted)) ? element : undefined;
  const parts = Object.entries(shapeOf(inner) ?? {}).filter(([, part]) => isFound(planOf(part, wanted)));
  return { meta, item, parts };
}

/** Made once for a schema: entries are many, and most fields hold nothing that is looked for. */
function planOf(schema: z.ZodType, wanted: Wanted | undefined): Plan {
  const known = plans.get(wanted) ?? new WeakMap<z.ZodType, Plan>();
  plans.set(wanted, known);
  const plan = known.get(schema) ?? makePlan(unwrap(schema), wanted);
  known.set(schema, plan);
  return plan;
}

/**
 * Every described value of an entry's data, in the schema's order; where data lacks the field there is no visit.
 * @param wanted only fields of which this is said: `refers`.
 */
export function* walk(schema: z.ZodType, data: unknown, wanted?: Wanted, path: Path = []): Generator<Visit> {
  if (data === undefined) return;
  const { meta, item, parts } = planOf(schema, wanted);
  if (meta !== undefined) yield { value: data, meta, path };
  if (item !== undefined && Array.isArray(data))
    for (const [index, value] of data.entries()) yield* walk(item, value, wanted, [...path, index]);
  if (isRecord(data)) for (const [name, part] of parts) yield* walk(part, data[name], wanted, [...path, name]);
}
