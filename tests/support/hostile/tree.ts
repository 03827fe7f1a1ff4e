import fs from 'node:fs';
import path from 'node:path';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { parse } from '../../../src/entries/parse.ts';
import { writeEntry } from '../../../src/entries/write.ts';
import { schemas, translationSchemas } from '../../../src/schemas/registry.ts';
import { bodies } from '../../unit/hostile/bodies.ts';
import { bodyOf } from '../../unit/hostile/case.ts';
import { fixture } from '../site.ts';
import { leavesOf, modelsOf, put, takesWords } from './fields.ts';
import { payloads } from './payloads.ts';

/** Where each text stands: its field, by collection. */
export type Placed = Map<string, Set<string>>;

/** As many of the texts as a field holds, from one on. */
function filled(max: number, start: number): string[] {
  const texts: string[] = [];
  for (let step = 0; step < payloads.length; step += 1) {
    const text = payloads[(start + step) % payloads.length] ?? '';
    if ([...texts, text].join(' ').length <= max) texts.push(text);
  }
  return texts;
}

/** Puts the texts in the place of every word of an entry; @returns the next of them to begin with. */
function fillEntry(collection: Collection, data: Record<string, unknown>, start: number, placed: Placed): number {
  const schema = Object.hasOwn(data, 'translates') ? translationSchemas[collection] : schemas[collection];
  const modelOf = modelsOf(schema);
  let next = start;
  for (const { path: place } of leavesOf(data)) {
    const model = modelOf(place);
    if (model === undefined || !takesWords(model)) continue;
    const texts = filled(model.max ?? 80, next);
    for (const text of texts) placed.set(text, (placed.get(text) ?? new Set()).add(`${collection}.${model.path}`));
    put(data, place, texts.join(' '));
    next += 1;
  }
  return next;
}

/** What a text holds that is read and harmless, one after the other. */
const harmless = bodies
  .filter(({ refused }) => Array.isArray(refused) && refused.length === 0)
  .map(bodyOf)
  // Harmless, and refused by rules of another kind: a mail address, a site that leads nowhere.
  .filter((text) => !/x@|http:\/\/a b/.test(text));

/** The fullest entries of every collection, in which every word is one of the crafted texts; the team's own pages stay as they are. */
export function hostileTree(dir: string): Placed {
  fs.cpSync(fixture('extremes'), dir, { recursive: true });
  const placed: Placed = new Map();
  let next = 0;
  for (const collection of collections.filter((one) => one !== 'pages')) {
    for (const name of fs.globSync('*/*.mdx', { cwd: path.join(dir, collection) }).sort()) {
      const file = path.join(dir, collection, name);
      const { data, body } = parse(fs.readFileSync(file, 'utf8'), name);
      next = fillEntry(collection, data, next, placed);
      const more = name === path.join('longest-practice', 'es.mdx') ? harmless.join('\n\n') : '';
      fs.writeFileSync(file, writeEntry({ collection, translation: Object.hasOwn(data, 'translates'), data, body: `${body}\n\n${more}` }));
    }
  }
  return placed;
}
