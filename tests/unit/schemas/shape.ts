import { z } from 'astro/zod';
import { fieldMeta } from '../../../src/schemas/field.ts';
import { shapeOf, unwrap } from '../../../src/schemas/translation.ts';

/** A field of a schema: `activities[].participants[].role`. */
export interface Field {
  path: string;
  schema: z.ZodType;
  required: boolean;
}

/** Every field of a schema, the items of its lists included where they are no group and no words of one text. */
export function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  const inner = unwrap(schema);
  if (fieldMeta.get(inner)?.translatable === true) return [];
  if (inner instanceof z.ZodArray) {
    const item = inner.element as z.ZodType;
    const own = shapeOf(unwrap(item)) === undefined ? [{ path: `${path}[]`, schema: unwrap(item), required: true }] : [];
    return [...own, ...fieldsOf(item, `${path}[]`)];
  }
  return Object.entries(shapeOf(inner) ?? {}).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [{ path: at, schema: unwrap(part), required: !(part instanceof z.ZodOptional) }, ...fieldsOf(part, at)];
  });
}

/** Which of a schema's fields some data has. */
export function pathsIn(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [`${path}[]`, ...pathsIn(item, `${path}[]`)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, part]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [at, ...pathsIn(part, at)];
    }),
  );
}

/** The groups in some data: itself, and every object below it. */
export function groupsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(groupsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
}
