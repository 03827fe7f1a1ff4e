import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/build.ts';
import { byStart, lineageOf } from '../../../../src/graph/derive/lineage.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const visit = (id: string, period: object, practices: string[] = ['p']) =>
  exchange(id, [[{ partner: 'nobody', role: 'provider' }]], { period, practices });
const taken = (id: string, practice: string | undefined, via: string[] = []) =>
  entry(`adaptations/${id}`, {
    taken: { from: ['nobody'], text: 'Algo.', ...(practice === undefined ? {} : { practice }) },
    ...(via.length === 0 ? {} : { via }),
  });
const steps = (graph: Graph): [string, string[]][] =>
  lineageOf(graph, at(graph, 'practices/p')).map(({ exchange: by, adaptations }) => [by?.id ?? '', ids(adaptations)]);

const practices = [entry('practices/p'), entry('practices/other')];

describe('who learnt from a practice', () => {
  it('stands under the exchanges by their date, what came by none last', () => {
    const graph = graphOf(
      ...practices,
      visit('a-last', { start: '2013-07' }),
      visit('b-first', { end: '2008' }),
      visit('c-year', { start: '2010' }),
      visit('d-same-year', { start: '2010' }),
      visit('e-month', { start: '2010-02', end: '2020' }),
      taken('direct', 'p'),
      taken('early', 'p', ['b-first']),
      taken('late', 'p', ['a-last']),
      taken('later', 'p', ['a-last']),
    );
    expect(steps(graph)).toEqual([
      ['b-first', ['early']],
      ['c-year', []],
      ['d-same-year', []],
      ['e-month', []],
      ['a-last', ['late', 'later']],
      ['', ['direct']],
    ]);
  });

  it('has no step without exchange where all came by one', () => {
    const graph = graphOf(...practices, visit('a', { start: '2010' }), taken('one', 'p', ['a']));
    expect(steps(graph)).toEqual([['a', ['one']]]);
    expect(lineageOf(graph, at(graph, 'practices/p'))[0]).toHaveProperty('exchange');
  });

  it('came by an exchange that does not itself name the practice, once', () => {
    const graph = graphOf(
      ...practices,
      visit('a', { start: '2010' }, ['other']),
      visit('b', { start: '2009' }),
      taken('one', 'p', ['a', 'b']),
      taken('two', 'p', ['a']),
    );
    expect(steps(graph)).toEqual([
      ['b', ['one']],
      ['a', ['one', 'two']],
    ]);
  });

  it('is not who took another practice, or none on record', () => {
    const graph = graphOf(
      ...practices,
      visit('a', { start: '2010' }, ['other', 'p']),
      visit('b', { start: '2010' }, ['other']),
      taken('one', 'other', ['a']),
      taken('two', undefined),
      entry('adaptations/three', {}, { body: '## Contexto\n\nVéase [p](entry:practices/p).' }),
      entry('exchanges/c', {}, { body: '## Contexto\n\nVéase [p](entry:practices/p).' }),
    );
    expect(steps(graph)).toEqual([['a', []]]);
  });

  it('is nobody where nothing is on record', () => {
    expect(steps(graphOf(...practices))).toEqual([]);
  });
});

it('exchanges stand by their first day on record, then by id', () => {
  const graph = graphOf(
    ...practices,
    visit('b', { start: '2010' }),
    visit('a', { start: '2010' }),
    visit('z', { end: '2009-12' }),
    visit('zz', { start: '2009' }),
  );
  const order = ['exchanges/a', 'exchanges/b', 'exchanges/z', 'exchanges/zz'] as const;
  expect(ids(order.map((key) => at(graph, key)).sort(byStart))).toEqual(['zz', 'z', 'a', 'b']);
});
