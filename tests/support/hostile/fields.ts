import { allFields, describe, type FieldModel } from '../../../src/schemas/describe.ts';
import type { z } from 'astro/zod';

export type Path = readonly (string | number)[];

/** Every value of some data that is no list and no group, with its place. */
export function leavesOf(value: unknown, path: Path = []): { value: unknown; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [{ value, path }];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, Array.isArray(value) ? Number(name) : name]));
}

/** `['themes', 0]` as `themes[]`, `['results', 2, 'year']` as `results.year`: as a field's model names it. */
const modelPath = (path: Path): string =>
  `${path.filter((part) => typeof part === 'string').join('.')}${typeof path.at(-1) === 'number' ? '[]' : ''}`;

/** The model of the field at a place; of one of several citations, that of all. */
export function modelsOf(schema: z.ZodObject): (path: Path) => FieldModel | undefined {
  const models = new Map([...allFields(describe(schema))].map((model) => [model.path, model]));
  return (path) => {
    const list = models.get(modelPath(path).replace(/\[\]$/, ''));
    return list?.kind === 'citation' ? list : models.get(modelPath(path));
  };
}

/** Whether any words may stand in a field. */
export const takesWords = ({ kind, pattern }: FieldModel): boolean => (kind === 'text' || kind === 'paragraph') && pattern === undefined;

/** Puts a value in the place of another. */
export function put(data: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], data);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
}
