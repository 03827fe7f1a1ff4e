import fs from 'node:fs';
import path from 'node:path';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { parse } from '../../../src/entries/parse.ts';
import { fieldName } from '../../../src/entries/problem.ts';
import { writeEntry } from '../../../src/entries/write.ts';
import { schemas } from '../../../src/schemas/registry.ts';
import { leavesOf, modelsOf, put, takesWords } from '../../support/hostile/fields.ts';
import { fitting, payloads } from '../../support/hostile/payloads.ts';
import { fixture } from '../helpers.ts';
import type { Case } from './case.ts';

/** The fullest entry of a collection. */
function fullest(collection: Collection): { file: string; data: Record<string, unknown> } {
  const folder = path.join(fixture('extremes'), collection);
  const id = fs.readdirSync(folder).find((name) => name.startsWith('longest')) ?? 'about';
  return { file: `${collection}/${id}/es.mdx`, data: parse(fs.readFileSync(path.join(folder, id, 'es.mdx'), 'utf8'), id).data };
}

/** Another text for each field: in the fields that take words it stays words, all others refuse it. */
function casesOf(collection: Collection, start: number): Case[] {
  const { file, data } = fullest(collection);
  const modelOf = modelsOf(schemas[collection]);
  const places = new Map(leavesOf(data).map((leaf) => [modelOf(leaf.path)?.path ?? fieldName(leaf.path), leaf.path]));
  return [...places].map(([field, place], index): Case => {
    const model = modelOf(place);
    const words = model !== undefined && takesWords(model);
    const texts = words ? fitting(model.max ?? 80) : payloads;
    const text = texts[(start + index) % texts.length] ?? '<x>';
    const copy = structuredClone(data);
    put(copy, place, text);
    return {
      name: `${collection}: ${field} ${JSON.stringify(text.slice(0, 40))}`,
      files: { [file]: writeEntry({ collection, data: copy }) },
      refused: words
        ? []
        : { field: fieldName(model?.kind === 'citation' && typeof place.at(-1) === 'number' ? place.slice(0, -1) : place) },
    };
  });
}

export const fields: readonly Case[] = collections.flatMap((collection, index) => casesOf(collection, index * 7));
