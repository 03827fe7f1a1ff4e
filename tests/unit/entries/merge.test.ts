import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Collection } from '../../../src/config/routes.ts';
import { digestOf, merge, strays, translatableTexts, type Text } from '../../../src/entries/merge.ts';
import { schemas } from '../../../src/schemas/registry.ts';
import { walk } from '../../../src/schemas/walk.ts';
import { must, readFixture } from '../helpers.ts';

type Fields = Record<string, unknown>;

const { files } = readFixture('extremes');
const longest = collections.flatMap((collection) => {
  const file = files.find((one) => one.collection === collection && one.state === 'original' && /^(?:longest-|about)/.test(one.id));
  return [[collection, must(file).data] as const];
});

/** Sets a value at a path; a step into a list may be an item's key. */
function set(data: Fields, path: readonly (string | number)[], value: unknown): Fields {
  const copy = structuredClone(data);
  const into = (from: unknown, part: string | number): unknown =>
    Array.isArray(from) && typeof part === 'string' ? (from as { key: string }[]).find(({ key }) => key === part) : (from as Fields)[part];
  const parent = path.slice(0, -1).reduce<unknown>(into, copy) as Fields;
  parent[must(path.at(-1))] = value;
  return copy;
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? [...(value as unknown[]), 'otra'] : `${String(value)}x`;
};

/** The facts of an entry: what a translation does not carry. A key is both, as it places the texts of its item. */
const factsOf = (collection: Collection, data: Fields) =>
  [...walk(schemas[collection], data)].filter(
    ({ value, meta }) => meta.translatable !== true && meta.help !== 'item.key' && (typeof value !== 'object' || meta.cites === true),
  );

describe.each(longest)('the digest of %s', (collection, data) => {
  const body = 'Uno.\n\nDos.\n';
  const digest = digestOf(collection, data, body);
  const texts = translatableTexts(collection, data);

  it('is twelve hexadecimal digits', () => {
    expect(digest).toMatch(/^[0-9a-f]{12}$/);
  });

  it('changes with any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.string({ minLength: 1 }), (text: Text, word) => {
        const value = Array.isArray(text.value) ? [...(text.value as string[]), word] : `${String(text.value)}${word}`;
        expect(digestOf(collection, set(data, text.path, value), body)).not.toBe(digest);
      }),
    );
  });

  it('changes with the words of the body, not with the blanks at its ends', () => {
    expect(digestOf(collection, data, `${body}Tres.`)).not.toBe(digest);
    expect(digestOf(collection, data, `\n\n${body.replaceAll('.', '.  ')}\n\n`)).toBe(digest);
  });

  it.runIf(factsOf(collection, data).length > 0)('does not change with any fact', () => {
    fc.assert(
      fc.property(fc.constantFrom(...factsOf(collection, data)), ({ path, value }) => {
        expect(digestOf(collection, set(data, path, other(value)), body)).toBe(digest);
      }),
    );
  });
});

it('no digest is a number to YAML', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(digestOf('pages', { title, summary: 'a' }, '')).not.toMatch(/^\d+(?:e\d+)?$/);
    }),
    { numRuns: 3_000 },
  );
});

it('texts come in the order of the schema, items by their key', () => {
  const data = {
    summary: 'b',
    title: 'a',
    population: { groups: ['women'], text: 'c' },
    lessons: [{ key: 'uno', text: 'd', source: ['x'] }],
    status: 'active',
  };
  expect(translatableTexts('practices', data)).toEqual([
    { path: ['title'], value: 'a' },
    { path: ['summary'], value: 'b' },
    { path: ['population', 'text'], value: 'c' },
    { path: ['lessons', 'uno', 'text'], value: 'd' },
  ]);
});

describe('merging', () => {
  const original = {
    title: 'a',
    year: 2010,
    tags: ['b', 'c'],
    group: { text: 'd', since: '2010' },
    items: [
      { key: 'uno', text: 'e', source: ['x'] },
      { key: 'dos', text: 'f', source: ['y'] },
    ],
  };

  it('puts texts in the place of texts and leaves the facts', () => {
    const translation = { translates: 'es', title: 'A', tags: ['B'], group: { text: 'D' }, items: [{ key: 'dos', text: 'F' }] };
    expect(merge(original, translation)).toEqual({
      title: 'A',
      year: 2010,
      tags: ['B'],
      group: { text: 'D', since: '2010' },
      items: [original.items[0], { key: 'dos', text: 'F', source: ['y'] }],
    });
  });

  it('takes nothing that the original has not', () => {
    expect(merge(original, { more: 'x', group: { more: 'x' }, items: [{ key: 'tres', text: 'x' }] })).toEqual(original);
  });

  it('changes neither of the two', () => {
    const [left, right] = [structuredClone(original), { title: 'A', items: [{ key: 'uno', text: 'E' }] }];
    merge(left, right);
    expect(left).toEqual(original);
    expect(right).toEqual({ title: 'A', items: [{ key: 'uno', text: 'E' }] });
  });

  it.each(longest)('gives %s back where the translation says the same', (collection, data) => {
    const texts = translatableTexts(collection, data);
    expect(merge(data, data)).toEqual(data);
    expect(translatableTexts(collection, merge(data, {}))).toEqual(texts);
  });
});

describe('what has no place in the original', () => {
  const original = { title: 'a', items: [{ key: 'uno', text: 'b' }], group: { text: 'c' } };

  it('is nothing where every key and field is known', () => {
    expect(
      strays(original, {
        translates: 'es',
        of: 'x',
        method: 'human',
        reviewed: true,
        title: 'A',
        items: [{ key: 'uno', text: 'B' }],
        group: { text: 'C' },
      }),
    ).toEqual([]);
  });

  it('is a key that the list has not, and a text whose field is not there', () => {
    expect(
      strays(original, {
        summary: 'x',
        group: { note: 'y' },
        items: [
          { key: 'uno', more: 'z' },
          { key: 'dos', text: 'B' },
        ],
        others: [{ key: 'tres' }],
      }),
    ).toEqual([
      { rule: 'translation/no-place', path: ['summary'], value: 'summary' },
      { rule: 'translation/no-place', path: ['group', 'note'], value: 'note' },
      { rule: 'translation/no-place', path: ['items', 0, 'more'], value: 'more' },
      { rule: 'translation/unknown-key', path: ['items', 1, 'key'], value: 'dos' },
      { rule: 'translation/unknown-key', path: ['others', 0, 'key'], value: 'tres' },
    ]);
  });
});
