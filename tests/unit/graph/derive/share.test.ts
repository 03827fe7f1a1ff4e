import { describe, expect, it } from 'vitest';
import type { Node } from '../../../../src/graph/build.ts';
import { hasPercentage, partOf } from '../../../../src/graph/derive/share.ts';
import { at, entry, graphOf } from '../tiny.ts';

const graph = graphOf(...Array.from({ length: 40 }, (_, index) => entry(`themes/t-${index}`)));
const some = (count: number): Node[] => Array.from({ length: count }, (_, index) => at(graph, `themes/t-${index}`));
const share = (met: number, reporting: number, of: number) => ({ met: some(met), reporting: some(reporting), of: some(of) });

describe('a share', () => {
  it('is a part of those that report it', () => {
    expect(partOf(share(3, 12, 40))).toBe(0.25);
    expect(partOf(share(0, 10, 10))).toBe(0);
  });

  it.each([
    [5, 9, 9],
    [5, 9, 20],
    [5, 11, 40],
    [0, 0, 0],
  ])('has no percentage where %i of %i of %i are too few', (met, reporting, of) => {
    expect(hasPercentage(share(met, reporting, of))).toBe(false);
    expect(partOf(share(met, reporting, of))).toBeUndefined();
  });
});
