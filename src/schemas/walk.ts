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

/** Every described value of an entry's data, in the schema's order; where data lacks the field there is no visit. */
export function* walk(schema: z.ZodType, data: unknown, path: Path = []): Generator<Visit> {
  if (data === undefined) return;
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta !== undefined) yield { value: data, meta, path };
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* walk(inner.element as z.ZodType, item, [...path, index]);
  }
  const shape = shapeOf(inner);
  if (shape === undefined || !isRecord(data)) return;
  for (const [name, part] of Object.entries(shape)) yield* walk(part, data[name], [...path, name]);
}
