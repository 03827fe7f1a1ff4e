import { describe, expect, it } from 'vitest';
import { renamed } from '../../../src/config/renames.ts';
import { collections } from '../../../src/config/routes.ts';
import { readContent } from '../../../src/entries/read.ts';
import { realContent } from '../../support/site.ts';

const keys = new Set(readContent(realContent).files.map(({ collection, id }) => `${collection}/${id}`));
const keyOf = ({ collection, id }: (typeof renamed)[number]['from']) => `${collection}/${id}`;

describe('what was renamed', () => {
  it('was and is in a collection', () => {
    for (const { from, to } of renamed) for (const one of [from, to]) expect(collections).toContain(one.collection);
    for (const { from, to } of renamed) for (const one of [from, to]) expect(one.id).toMatch(/^[a-z0-9-]+$/);
  });

  it('leads to an entry that is there, in one step', () => {
    expect(renamed.map(({ to }) => keyOf(to)).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('is no entry’s address any more', () => {
    expect(renamed.map(({ from }) => keyOf(from)).filter((key) => keys.has(key))).toEqual([]);
    expect(new Set(renamed.map(({ from }) => keyOf(from))).size).toBe(renamed.length);
  });
});
