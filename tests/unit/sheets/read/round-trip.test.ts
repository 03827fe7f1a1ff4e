import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/config/locales.ts';
import { contributed, type Contributed } from '../../../../src/config/routes.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { worksheetOf } from '../../../../src/exports/sheet/worksheet.ts';
import { buildGraph } from '../../../../src/graph/build.ts';
import { schemas } from '../../../../src/schemas/registry.ts';
import { namedIn } from '../../../../src/sheets/names.ts';
import { planOf } from '../../../../src/sheets/plan.ts';
import { readSheet } from '../../../../src/sheets/read/sheet.ts';
import { documentIn, filledXml, withDocument } from '../../../support/fill-sheet.ts';
import { root } from '../../helpers.ts';

const read = readContent(path.join(root, 'content'));
const { graph } = buildGraph(read.files);
const originals = read.files.filter((file) => file.state === 'original');

/** The fullest entries of a collection, and some of the others, in each language different ones. */
function some(collection: Contributed, turn: number) {
  const files = originals.filter((file) => file.collection === collection);
  const size = (data: object): number => JSON.stringify(data).length;
  const full = [...files].sort((a, b) => size(b.data) - size(a.data)).slice(0, 2);
  return [...new Set([...full, ...files.filter((_, index) => index % (6 * locales.length) === turn)])];
}

type Item = Record<string, unknown>;
/** What one ticks comes in the order of the list. */
const ticked = ['groups', 'functions', 'mechanisms', 'parties', 'memberCountries', 'audience'];

/** Data without what a worksheet does not carry: keys are told by their place, and the review is the editors'. */
function comparable(data: object): unknown {
  const { verified: _, ...rest } = data as Item;
  const keys = ((rest['sources'] ?? []) as { key: string }[]).map(({ key }) => key);
  const inside = (value: unknown, name: string): unknown => {
    if (name === 'source') return (Array.isArray(value) ? (value as string[]) : [value as string]).map((key) => keys.indexOf(key));
    if (Array.isArray(value)) {
      const items: unknown[] = value.map((item) => inside(item, ''));
      return ticked.includes(name) ? items.sort() : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === 'key' ? [] : [[key, inside(part, key)]])));
  };
  return inside(rest, '');
}

describe.each(contributed)('a worksheet of %s that was filled in from an entry', (collection) => {
  it.each(locales)('gives the same data in %s', async (locale) => {
    const names = namedIn(graph, locale);
    const bytes = await worksheetOf({ collection, locale, names });
    const blank = documentIn(bytes);
    const plan = planOf(collection);
    const files = some(collection, locales.indexOf(locale));
    expect(files.length).toBeGreaterThan(1);
    for (const { data, file } of files) {
      const xml = filledXml(blank, {
        plan,
        data: { ...data },
        locale,
        names,
        sender: { 'sender.institution': 'Una institución' },
      });
      const sheet = await readSheet(withDocument(bytes, xml), { names });
      expect(sheet, file).toMatchObject({ collection, locale, institution: 'Una institución', hasContact: false, body: '', notes: [] });
      const { verified } = data as { verified: unknown };
      const result = schemas[collection].safeParse({ ...sheet.data, verified });
      expect(result.error?.issues, file).toBeUndefined();
      expect(comparable(result.data ?? {}), file).toEqual(comparable(data));
    }
  });
});
