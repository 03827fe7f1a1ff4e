import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/graph/build.ts';
import { registerOf, type Declaration } from '../../../../src/graph/derive/register.ts';
import { readFixture } from '../../helpers.ts';
import { entry, graphOf } from '../tiny.ts';

const item = (key: string, declared: string) => ({
  key,
  text: 'Algo.',
  themes: ['anything'],
  declared,
  channel: 'institutional-mail',
  source: 'informe',
});
const graph = graphOf(
  entry('partners/chile', { country: 'CL', offers: [item('a', '2025-03-10'), item('b', '2026')], needs: [item('c', '2025-05')] }),
  entry('partners/oit', { offers: [item('d', '2025-03-10')] }),
  entry('partners/peru', { country: 'PE' }),
);
const said = ({ party, list, item: { key }, lapses, stands }: Declaration) => [party, list, key, lapses, stands];

describe('the register', () => {
  it('holds what institutions declared, the latest first, each with the day on which it lapses', () => {
    expect(registerOf(graph, 'offers', '2026-03-09').map(said)).toEqual([
      ['CL', 'offers', 'b', '2027-12-31', true],
      ['CL', 'offers', 'a', '2026-03-10', true],
      ['partners/oit', 'offers', 'd', '2026-03-10', true],
    ]);
    expect(registerOf(graph, 'needs', '2026-03-09').map(said)).toEqual([['CL', 'needs', 'c', '2026-05-31', true]]);
  });

  it('lets a declaration stand until the day before, and no longer', () => {
    const standing = (today: string) => registerOf(graph, 'offers', today).filter(({ stands }) => stands).length;
    expect([standing('2026-03-09'), standing('2026-03-10'), standing('2027-12-30'), standing('2027-12-31')]).toEqual([3, 1, 1, 0]);
  });

  it('holds the declarations of a whole content folder', () => {
    const { graph: extremes } = buildGraph(readFixture('extremes').files);
    expect(registerOf(extremes, 'offers', '2026-06-01').map(({ partner, stands }) => [partner.id, stands])).toContainEqual([
      'longest-partner',
      true,
    ]);
    expect(registerOf(extremes, 'needs', '2027-06-01').map(({ partner, stands }) => [partner.id, stands])).toContainEqual([
      'longest-partner',
      false,
    ]);
  });
});
