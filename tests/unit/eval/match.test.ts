import { describe, expect, it } from 'vitest';
import { buildGraph, nodesOf, type Graph } from '../../../src/graph/build.ts';
import { byRule, mostActive, sameSubRegion, sameTheme } from '../../eval/askers.ts';
import { expectedOf, meanOf } from '../../eval/expected.ts';
import { graphWithout, notBefore, pastQuestions, processOf } from '../../eval/leave-out.ts';
import { halvesOf, intervalOf } from '../../eval/random.ts';
import { at, entry, exchange, ids as idsOf } from '../graph/tiny.ts';

describe('what a list gives a question', () => {
  const list = (points: Record<string, number>) => Object.entries(points).map(([one, value]) => ({ one, points: value }));
  it('is plain where all points differ', () => {
    const found = expectedOf(list({ a: 5, b: 4, c: 3, d: 2 }), new Set(['b', 'd']));
    expect(found).toEqual({ recall: { 1: 0, 3: 0.5, 5: 1 }, reciprocal: 0.5 });
  });
  it('is the mean over all orders where some are equal', () => {
    // One of two stands first in half of the orders: (1 + 1/2) / 2.
    expect(expectedOf(list({ a: 1, b: 1 }), new Set(['a']))).toEqual({ recall: { 1: 0.5, 3: 1, 5: 1 }, reciprocal: 0.75 });
    // Of four in no order the first of two answers is first, second or third in 1/2, 1/3 and 1/6 of the orders.
    const four = expectedOf(list({ a: 1, b: 1, c: 1, d: 1 }), new Set(['a', 'b']));
    expect(four.recall).toEqual({ 1: 0.25, 3: 0.75, 5: 1 });
    expect(four.reciprocal).toBeCloseTo(1 / 2 + 1 / 3 / 2 + 1 / 6 / 3);
    // Behind one that is certain.
    expect(expectedOf(list({ z: 9, a: 1, b: 1 }), new Set(['a'])).reciprocal).toBeCloseTo((1 / 2 + 1 / 3) / 2);
  });
  it('counts an answer that is not in the list as not found', () => {
    expect(expectedOf(list({ a: 1 }), new Set(['a', 'x']))).toEqual({ recall: { 1: 0.5, 3: 0.5, 5: 0.5 }, reciprocal: 1 });
    expect(expectedOf([], new Set(['x']))).toEqual({ recall: { 1: 0, 3: 0, 5: 0 }, reciprocal: 0 });
  });
  it('is taken together as a mean', () => {
    const one = expectedOf(list({ a: 1 }), new Set(['a']));
    expect(meanOf([one, expectedOf([], new Set(['a']))])).toEqual({ recall: { 1: 0.5, 3: 0.5, 5: 0.5 }, reciprocal: 0.5 });
  });
});

const learns = (from: string, to: string) => [
  [
    { partner: from, role: 'provider' },
    { partner: to, role: 'recipient' },
  ],
];
const source = (key: string) => ({
  key,
  title: key,
  publisher: 'OEA',
  url: `https://www.ilo.org/${key}`,
  language: 'es',
  kind: 'official',
  read: '2026-01-02',
});
const entries = [
  entry('themes/empleo'),
  entry('partners/brasil', { country: 'BR' }),
  entry('partners/chile', { country: 'CL' }),
  entry('partners/peru', { country: 'PE' }),
  exchange('first', learns('brasil', 'peru'), { themes: ['empleo', 'anything'], period: { start: '2009' }, series: { id: 's', phase: 1 } }),
  exchange('second', learns('chile', 'peru'), { themes: ['empleo'], period: { start: '2010' }, series: { id: 's', phase: 2 } }),
  exchange('third', learns('brasil', 'chile'), { themes: ['empleo'], period: { start: '2011' }, practices: ['own', 'both'] }),
  entry('practices/own', { institution: 'brasil', country: 'BR', themes: ['empleo'] }),
  entry('practices/both', { institution: 'brasil', country: 'BR', sources: [source('otro')], themes: ['empleo'] }),
  entry('adaptations/a', { adopter: 'chile', via: ['third'] }),
].flat();
const files = [...entry('partners/nobody'), ...entry('themes/anything'), ...entries];
const { graph } = buildGraph(files);
const left = (of: Graph, collection: 'exchanges' | 'practices' | 'adaptations') => idsOf(nodesOf(of, collection));

describe('past questions', () => {
  it('are one for each learner and theme of an exchange, answered by those who shared in it', () => {
    expect(pastQuestions(graph).map(({ exchange: { id }, learner, theme, answers }) => [id, learner, theme, [...answers]])).toEqual([
      ['first', 'PE', 'empleo', ['BR']],
      ['first', 'PE', 'anything', ['BR']],
      ['second', 'PE', 'empleo', ['CL']],
      ['third', 'CL', 'empleo', ['BR']],
    ]);
  });
  it('are asked without the exchange, what came through it and what rests on it alone', () => {
    const without = graphWithout(files, new Set(['third']));
    expect(left(without, 'exchanges')).toEqual(['first', 'second']);
    expect(left(without, 'adaptations')).toEqual([]);
    expect(left(without, 'practices')).toEqual(['both']);
    expect(left(graphWithout(files, new Set(['third']), 'shared'), 'practices')).toEqual([]);
  });
  it('may leave out a whole process, or all that had not begun before', () => {
    expect([...processOf(graph, at(graph, 'exchanges/second'))]).toEqual(['first', 'second']);
    expect([...processOf(graph, at(graph, 'exchanges/third'))]).toEqual(['third']);
    expect([...notBefore(graph, at(graph, 'exchanges/second'))]).toEqual(['second', 'third']);
  });
});

describe('ways of saying who could help', () => {
  const asked = { graph, learner: 'PE', theme: 'anything', day: '2026-01-01' } as const;
  const sorted = (list: readonly { one: string; points: number }[]) => list.map(({ one, points }) => [one, points]).sort();
  it('go by activity, by theme, by sub-region or by the rule', () => {
    expect(sorted(mostActive(asked))).toEqual([
      ['BR', 2],
      ['CL', 1],
    ]);
    expect(sorted(sameTheme(asked))).toEqual([
      ['BR', 1],
      ['CL', 0],
    ]);
    expect(sorted(sameSubRegion({ ...asked, learner: 'AR' }))).toEqual([
      ['BR', 1],
      ['CL', 1],
    ]);
    // 2 for the theme, 1 and 2 for exchanges, 2 for the one with Peru.
    expect(sorted(byRule()(asked))).toEqual([['BR', 7]]);
  });
});

describe('what is left to chance', () => {
  it('is the same for the same seed', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const [one, other] = halvesOf(ids, 2010);
    expect([one.size, other.size]).toEqual([2, 3]);
    expect([...one, ...other].sort()).toEqual(ids);
    expect(halvesOf(ids.toReversed(), 2010)).toEqual([one, other]);
  });
  it('lies about the mean', () => {
    expect(intervalOf([3, 3, 3], 1)).toEqual([3, 3]);
    const [low, high] = intervalOf([0, 1, 0, 1, 0, 1, 0, 1], 1);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });
});
