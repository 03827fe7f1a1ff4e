import { describe, expect, it } from 'vitest';
import { exampleJourney } from '../../../../src/graph/derive/journey.ts';
import type { Node } from '../../../../src/graph/build.ts';
import { must } from '../../helpers.ts';
import { entry, exchange, graphOf, keys } from '../tiny.ts';

const participants = [[{ partner: 'nobody', role: 'facilitator' }]];
const taken = (practice?: string) => ({ from: ['nobody'], text: 'Algo.', ...(practice === undefined ? {} : { practice }) });
const adaptation = (id: string, fields: object) => entry(`adaptations/${id}`, { ...fields });
const base = [
  entry('practices/corta'),
  entry('practices/larga', { components: [{ key: 'mesa', title: 'Mesa', text: 'Una mesa.' }] }),
  exchange('visita', participants),
];
const chosen = (...more: ReturnType<typeof entry>[]) => exampleJourney(graphOf(...base, ...more))?.adaptation.id;

describe('the journey to show', () => {
  it('is none where no step follows another', () => {
    expect(chosen()).toBeUndefined();
    expect(chosen(adaptation('a', { taken: taken('corta') }), adaptation('b', { taken: taken(), via: ['visita'] }))).toBeUndefined();
  });

  it('is the one reported furthest, and not one that was given up', () => {
    expect(
      chosen(
        adaptation('a', { taken: taken('larga'), via: ['visita'], stage: 'design' }),
        adaptation('b', { taken: taken('corta'), via: ['visita'], stage: 'in-force' }),
        adaptation('c', { taken: taken('larga'), via: ['visita'], stage: 'discontinued' }),
      ),
    ).toBe('b');
  });

  it('is then the one best told, then the first by id', () => {
    const via = ['visita'];
    expect(chosen(adaptation('a', { taken: taken('corta'), via }), adaptation('b', { taken: taken('larga'), via }))).toBe('b');
    expect(chosen(adaptation('b', { taken: taken('corta'), via }), adaptation('a', { taken: taken('corta'), via }))).toBe('a');
  });

  it('names each step by its entry', () => {
    const journey = exampleJourney(graphOf(...base, adaptation('a', { taken: taken('larga'), via: ['visita'] })));
    expect(keys(Object.values(must(journey)) as Node[])).toEqual([
      'themes/anything',
      'practices/larga',
      'partners/nobody',
      'exchanges/visita',
      'adaptations/a',
    ]);
  });
});
