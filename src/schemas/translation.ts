import { z } from 'astro/zod';
import { locales } from '../config/locales.ts';
import { field, fieldMeta, key, vocab } from './field.ts';

/** The schema inside `optional` and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  schema instanceof z.ZodObject ? schema.shape : undefined;

function objectOf(shape: Record<string, z.ZodType>): Record<string, z.ZodType> {
  const parts = Object.entries(shape).flatMap(([name, schema]) => {
    const part = textsOf(schema);
    return part === undefined ? [] : [[name, part.optional()] as const];
  });
  return Object.fromEntries(parts);
}

/** The part of a schema that a translation carries, or `undefined` where it holds facts alone. */
function textsOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (fieldMeta.get(inner)?.translatable === true) return inner;
  const isList = inner instanceof z.ZodArray;
  const shape = shapeOf(isList ? unwrap(inner.element as z.ZodType) : inner);
  if (shape === undefined) return undefined;
  const texts = objectOf(shape);
  if (Object.keys(texts).length === 0) return undefined;
  const copy = isList ? z.array(z.strictObject({ key: key(), ...texts })) : z.strictObject(texts);
  const meta = fieldMeta.get(inner);
  return meta === undefined ? copy : field(meta.help, copy);
}

/**
 * The schema of a translation of an original: its translatable text, the items of lists named by their key, and what
 * the translation says of itself. Title and summary are required; the rest makes it full (`merge.ts`).
 */
export function translationOf(original: z.ZodObject): z.ZodObject {
  const { title, summary, ...texts } = objectOf(original.shape);
  return z.strictObject({
    translates: field('translation.translates', z.enum(locales)),
    of: field('translation.of', z.string().regex(/^[0-9a-f]{12}$/, { error: 'digest' })).optional(),
    method: vocab('translation.method', 'translation-method'),
    reviewed: field('translation.reviewed', z.boolean()).optional(),
    title: unwrap(title ?? z.string()),
    summary: unwrap(summary ?? z.string()),
    ...texts,
  });
}
