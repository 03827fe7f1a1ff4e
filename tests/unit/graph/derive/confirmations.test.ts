import { expect, it, test } from 'vitest';
import { confirmationOf, publishersOf, reportersOf, sidesOf } from '../../../../src/graph/derive/confirmations.ts';
import { byStage } from '../../../../src/graph/derive/stages.ts';
import { at, entry, graphOf, ids } from '../tiny.ts';

const adapted = (sides: readonly string[]) => {
  const confirmedBy = sides.map((side, index) => ({ key: `lado-${index}`, side, source: 'informe' }));
  const graph = graphOf(entry('adaptations/x', sides.length === 0 ? {} : { confirmedBy }));
  return at(graph, 'adaptations/x');
};

test.each([
  [[], 'reported'],
  [['origin'], 'one'],
  [['adopter'], 'one'],
  [['adopter', 'adopter'], 'one'],
  [['adopter', 'third-party'], 'one'],
  [['origin', 'adopter'], 'both'],
  [['adopter', 'third-party', 'origin'], 'both'],
  [['third-party'], 'third-party'],
  [['third-party', 'third-party'], 'third-party'],
] as const)('what %j confirm is confirmed by: %s', (sides, level) => {
  expect(confirmationOf(adapted(sides))).toBe(level);
  expect(sidesOf(adapted(sides))).toEqual([...new Set(sides)]);
});

it('an adaptation is reported by those whom its evidence names, each once', () => {
  const by = (name: string, key: string) => ({ key, text: 'Se aprobó.', by: name, on: '2013', source: 'informe' });
  const graph = graphOf(entry('adaptations/x', { evidence: [by('OEA', 'a'), by('OIT', 'b'), by('OEA', 'c')] }));
  expect(reportersOf(at(graph, 'adaptations/x'))).toEqual(['OEA', 'OIT']);
});

it('an exchange is told of by the publishers that its activities cite, not by all of its sources', () => {
  const source = (key: string, publisher: string) => ({
    key,
    title: key,
    publisher,
    url: `https://www.ilo.org/${key}`,
    language: 'es',
    kind: 'official',
    read: '2026',
  });
  const graph = graphOf(
    entry('exchanges/x', {
      sources: [source('a', 'OEA'), source('b', 'OIT'), source('c', 'OEA'), source('d', 'Prensa')],
      activities: [
        { key: 'uno', participants: [{ partner: 'nobody', role: 'provider' }], source: ['b', 'c'] },
        { key: 'dos', participants: [{ partner: 'nobody', role: 'provider' }], source: 'a' },
      ],
    }),
  );
  expect(publishersOf(at(graph, 'exchanges/x'))).toEqual(['OEA', 'OIT']);
});

it('adaptations stand at their stage; a stage without any is there', () => {
  const graph = graphOf(
    entry('adaptations/a', { stage: 'in-force' }),
    entry('adaptations/b', { stage: 'interest' }),
    entry('adaptations/c', { stage: 'in-force' }),
  );
  expect(byStage(graph).map(({ stage, adaptations }) => [stage, ids(adaptations)])).toEqual([
    ['interest', ['b']],
    ['study', []],
    ['design', []],
    ['pilot', []],
    ['in-force', ['a', 'c']],
    ['discontinued', []],
  ]);
});
