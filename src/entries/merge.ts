import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { translationSchemas } from '../schemas/registry.ts';
import { shapeOf, unwrap } from '../schemas/translation.ts';
import type { Collection } from '../config/routes.ts';
import { z } from 'astro/zod';

type Fields = Record<string, unknown>;
type Item = Fields & { key: string };
const about = new Set(['translates', 'of', 'method', 'reviewed', 'key']);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => isFields(item) && typeof item['key'] === 'string');

/** A text of the original with its place: `['lessons', 'municipal-role', 'text']`, items by their key. */
export interface Text {
  path: string[];
  value: unknown;
}

/** The part of a list's or a group's schema that stands inside. */
const inside = (schema: z.ZodType): Record<string, z.ZodType> | undefined => {
  const inner = unwrap(schema);
  return shapeOf(inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner);
};

function textsIn(shape: Record<string, z.ZodType>, data: Fields, path: string[]): Text[] {
  return Object.entries(shape).flatMap(([name, schema]): Text[] => {
    const value = data[name];
    if (about.has(name) || value === undefined) return [];
    const below = inside(schema);
    if (below === undefined) return [{ path: [...path, name], value }];
    if (isItems(value)) return value.flatMap((item) => textsIn(below, item, [...path, name, item.key]));
    return isFields(value) ? textsIn(below, value, [...path, name]) : [];
  });
}

/** Every text of an entry's data that a translation would carry, in the schema's order. */
export const translatableTexts = (collection: Collection, data: Fields): Text[] => textsIn(translationSchemas[collection].shape, data, []);

/** Twelve hexadecimal digits that change with any word of the original that is to be translated; never a number to YAML (`1876747362e3` is one). */
export function digestOf(collection: Collection, data: Fields, body: string): string {
  const texts = translatableTexts(collection, data).map(({ path, value }) => [path.join('/'), value]);
  const content = JSON.stringify([texts, body.trim().replace(/[ \t]+$/gm, '')]);
  const digest = bytesToHex(sha256(new TextEncoder().encode(content))).slice(0, 12);
  return digest.replace(/^\d(?=\d*(?:e\d+)?$)/, 'a');
}

function mergeValue(original: unknown, translation: unknown): unknown {
  if (translation === undefined || original === undefined) return original;
  if (isItems(original)) {
    const byKey = new Map(isItems(translation) ? translation.map((item) => [item.key, item]) : []);
    return original.map((item) => mergeValue(item, byKey.get(item.key)));
  }
  if (isFields(original) && isFields(translation)) {
    return Object.fromEntries(Object.entries(original).map(([name, value]) => [name, mergeValue(value, translation[name])]));
  }
  return translation;
}

/** The original's data with a translation's texts in the place of its own; what the translation lacks stays as it was. */
export const merge = <T extends object>(original: T, translation: object): T => mergeValue(original, translation) as T;

/** Something that a translation says and the original has no place for. */
interface Stray {
  rule: 'translation/unknown-key' | 'translation/no-place';
  path: (string | number)[];
  value: string;
}

/** Keys of items and texts of fields that a translation has and the original has not. */
export function strays(original: unknown, translation: unknown, path: (string | number)[] = []): Stray[] {
  if (isItems(translation)) {
    const known = new Map(isItems(original) ? original.map((item) => [item.key, item]) : []);
    return translation.flatMap((item, index): Stray[] => {
      const match = known.get(item.key);
      return match === undefined
        ? [{ rule: 'translation/unknown-key', path: [...path, index, 'key'], value: item.key }]
        : strays(match, item, [...path, index]);
    });
  }
  if (!isFields(translation)) return [];
  return Object.entries(translation).flatMap(([name, value]): Stray[] => {
    const match = isFields(original) ? original[name] : undefined;
    if (about.has(name)) return [];
    if (match === undefined && !isItems(value)) return [{ rule: 'translation/no-place', path: [...path, name], value: name }];
    return strays(match, value, [...path, name]);
  });
}
