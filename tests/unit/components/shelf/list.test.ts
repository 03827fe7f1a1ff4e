import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, moved, readList, toggled, without, writeList, type Kept } from '../../../../src/components/shelf/client/list.ts';

const [a, b, c]: [Kept, Kept, Kept] = [
  { key: 'practices/a', title: 'A' },
  { key: 'exchanges/b', title: 'B' },
  { key: 'themes/c', title: 'C' },
];
const lists = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,9}\/[a-z0-9-]{1,9}$/), { maxLength: 8 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), title: fc.string() }))));

describe('what the browser kept', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readList(writeList(list))).toEqual(list);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['half a text', '[{"key":"practices/a"'],
    ['something else', '{"key":"practices/a","title":"A"}'],
    ['a number', '4'],
    ['nothing, written', 'null'],
    ['names without titles', '["practices/a"]'],
    ['an address elsewhere', '[{"key":"../../x","title":"A"},{"key":"practices/a/b","title":"A"},{"key":"practices/?x","title":"A"}]'],
    ['titles that are none', '[{"key":"practices/a","title":4},{"key":"practices/a"},null,[],"a"]'],
  ])('is no list where it is %s', (_what, text) => {
    expect(readList(text)).toEqual([]);
  });

  it('never breaks, whoever wrote it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readList(text))).toBe(true);
      }),
    );
  });

  it('has an entry once, and nothing that somebody added to it', () => {
    expect(readList(JSON.stringify([a, { ...b, extra: 1 }, { ...a, title: 'Other' }]))).toEqual([a, b]);
  });
});

describe('a list', () => {
  it('takes an entry at its end, and gives it back', () => {
    expect(toggled([a], b)).toEqual([a, b]);
    expect(toggled([a, b], { ...a, title: 'New title' })).toEqual([b]);
    fc.assert(
      fc.property(lists, (list) => {
        expect(toggled(toggled(list, { key: 'x/0', title: '' }), { key: 'x/0', title: '' })).toEqual(list);
      }),
    );
  });

  it('knows what it holds', () => {
    expect([a, b, c].map(({ key }) => holds([a, c], key))).toEqual([true, false, true]);
    expect(without([a, b, c], b.key)).toEqual([a, c]);
    expect(without([a], c.key)).toEqual([a]);
  });

  it.each([
    [a.key, 1, [b, a, c]],
    [c.key, -1, [a, c, b]],
    [a.key, 2, [b, c, a]],
    [a.key, -1, [a, b, c]],
    [c.key, 5, [a, b, c]],
    ['guides/none', 1, [a, b, c]],
  ])('moves %s by %i', (key, by, after) => {
    expect(moved([a, b, c], key, by)).toEqual(after);
  });

  it('has the same entries however they are moved', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer({ min: -9, max: 9 }), (list, at, by) => {
        const key = list[at % Math.max(list.length, 1)]?.key ?? '';
        expect(moved(list, key, by).toSorted((one, other) => (one.key < other.key ? -1 : 1))).toEqual(
          list.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
        );
      }),
    );
  });

  it('is left as it was by all of these', () => {
    const list = Object.freeze([a, b]);
    toggled(list, c);
    toggled(list, a);
    moved(list, a.key, 1);
    expect(list).toEqual([a, b]);
  });
});
