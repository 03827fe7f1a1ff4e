import type { z } from 'astro/zod';
import { shapeOf, unwrap } from '../schemas/translation.ts';
import type { Path } from '../schemas/walk.ts';
import { itemOf } from './write.ts';

/** A field that stands behind one that it belongs before. */
export interface Misplaced {
  path: Path;
  before: string;
}

/** The first name of a group that stands behind one that the schema has later, with that one. */
export function outOfOrder(names: readonly string[], order: readonly string[]): { name: string; before: string } | undefined {
  let last = -1;
  for (const name of names) {
    const at = order.indexOf(name);
    if (at === -1) continue;
    if (at < last) return { name, before: names.find((other) => order.indexOf(other) > at) ?? '' };
    last = at;
  }
  return undefined;
}

/** The first field inside of groups and lists that stands behind one that it belongs before; data keep the order in which they are written. */
export function misplacedIn(data: unknown, schema: z.ZodType | undefined, path: Path = []): Misplaced | undefined {
  if (schema === undefined || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    for (const [index, value] of data.entries()) {
      const found = misplacedIn(value, item, [...path, index]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const shape = shapeOf(unwrap(schema));
  if (shape === undefined) return undefined;
  const own = path.length === 0 ? undefined : outOfOrder(Object.keys(data), Object.keys(shape));
  if (own !== undefined) return { path: [...path, own.name], before: own.before };
  for (const [name, value] of Object.entries(data)) {
    const found = misplacedIn(value, Object.hasOwn(shape, name) ? shape[name] : undefined, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
