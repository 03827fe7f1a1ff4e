import { expect, it } from 'vitest';
import { firstDate, frameworksOf } from '../../../../src/graph/derive/frameworks.ts';
import { at, entry, graphOf, ids } from '../tiny.ts';

const under = (id: string, start: string, frameworks: string[], status = 'completed') =>
  entry(`exchanges/${id}`, { period: { start }, frameworks, status });
const graph = graphOf(
  entry('agreements/a-undated'),
  entry('agreements/b', { signed: '2008-11', inForce: '2011' }),
  entry('agreements/c', { inForce: '1997-07-05' }),
  entry('agreements/d', { ended: '2001' }),
  entry('networks/rial'),
  under('late', '2014', ['agreements/b', 'networks/rial']),
  under('early', '2009', ['agreements/b']),
  under('announced', '2010', ['agreements/c'], 'announced'),
  entry('exchanges/told', {}, { body: '## Contexto\n\nVéase [el acuerdo](entry:agreements/c).' }),
);

it('agreements stand by their first date, those without one last', () => {
  expect(frameworksOf(graph).map(({ agreement }) => agreement.id)).toEqual(['c', 'd', 'b', 'a-undated']);
  expect(firstDate(at(graph, 'agreements/b'))).toBe('2008-11');
  expect(firstDate(at(graph, 'agreements/a-undated'))).toBeUndefined();
});

it('an agreement framed what took place and names it by its field, the earliest first', () => {
  expect(Object.fromEntries(frameworksOf(graph).map(({ agreement, exchanges }) => [agreement.id, ids(exchanges)]))).toEqual({
    'a-undated': [],
    b: ['early', 'late'],
    c: [],
    d: [],
  });
});
