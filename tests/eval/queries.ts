import fs from 'node:fs';
import { z } from 'astro/zod';
import { locales } from '../../src/config/locales.ts';
import { renamed } from '../../src/config/renames.ts';

const query = z.strictObject({
  /** What is hard about it: plain, accents, typo, cross, synonym, name, task. */
  class: z.string(),
  /** Language of the interface. */
  lang: z.enum(locales),
  query: z.string(),
  /** Ids of entries, without collection: any one of them answers it. */
  relevant: z.array(z.string()).min(1),
});
export type Query = z.output<typeof query>;

const newIds = new Map(renamed.map(({ from, to }) => [from.id, to.id]));

/**
 * Reads a file of queries; an id that was renamed before publication is taken for its new one.
 * @throws when the file has another form
 */
export const readQueries = (file: string): Query[] =>
  z
    .array(query)
    .parse(JSON.parse(fs.readFileSync(file, 'utf8')))
    .map((one) => ({ ...one, relevant: one.relevant.map((id) => newIds.get(id) ?? id) }));
