import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/build.ts';
import { byStart, lineageOf, lineagesOf, sharedOnly } from '../../../../src/graph/derive/lineage.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const visit = (id: string, period: object, practices: string[] = ['p']) =>
  exchange(id, [[{ partner: 'nobody', role: 'provider' }]], { period, practices });
const taken = (id: string, practice: string | undefined, via: string[] = [], from = ['nobody']) =>
  entry(`adaptations/${id}`, {
    taken: { from, text: 'Algo.', ...(practice === undefined ? {} : { practice }) },
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

  it('stands once, under the last of the exchanges by which it came; the earlier ones say that it is told later', () => {
    const graph = graphOf(
      ...practices,
      visit('a', { start: '2010' }, ['other']),
      visit('b', { start: '2009' }),
      taken('one', 'p', ['a', 'b']),
      taken('two', 'p', ['a']),
    );
    expect(steps(graph)).toEqual([
      ['b', []],
      ['a', ['one', 'two']],
    ]);
    const later = lineageOf(graph, at(graph, 'practices/p')).map((step) => ids(step.later));
    expect(later).toEqual([['one'], []]);
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

describe('every way on record', () => {
  const partners = [entry('partners/mtess', { country: 'AR' }), entry('partners/oit')];
  const ways = (graph: Graph) =>
    lineagesOf(graph).map(({ practice, from, steps: own }) => [
      practice?.id ?? '',
      ids(from),
      own.map(({ exchange: by, adaptations }) => [by?.id ?? '', ids(adaptations)]),
    ]);

  it('begins with a practice, or with the institutions whose experience was taken, whichever was named first', () => {
    const graph = graphOf(
      ...partners,
      entry('practices/p', { institution: 'mtess' }),
      entry('practices/shared'),
      entry('practices/alone'),
      visit('a', { start: '2010' }, ['p', 'shared']),
      taken('of-practice', 'p', ['a'], ['mtess']),
      taken('early', undefined, ['a'], ['oit', 'mtess']),
      taken('late', undefined, [], ['mtess', 'oit']),
      taken('other', undefined, [], ['oit']),
    );
    expect(ways(graph)).toEqual([
      ['p', ['mtess'], [['a', ['of-practice']]]],
      [
        '',
        ['mtess', 'oit'],
        [
          ['a', ['early']],
          ['', ['late']],
        ],
      ],
      ['', ['oit'], [['', ['other']]]],
    ]);
    expect(ids(sharedOnly(graph))).toEqual(['shared']);
  });

  const pool = [
    ...partners,
    ...practices,
    ...['a', 'b', 'c'].map((id, index) => visit(id, { start: String(2010 - index) })),
    taken('one', 'p', ['a', 'b'], ['mtess']),
    taken('two', 'p', [], ['mtess', 'oit']),
    taken('three', 'other', ['c'], ['oit']),
    taken('four', undefined, ['c', 'a', 'b'], ['oit']),
    taken('five', undefined, ['b'], ['oit']),
    taken('six', undefined, [], ['oit', 'mtess']),
    taken('seven', undefined, ['a'], ['mtess', 'oit']),
  ];
  const least = pool.slice(0, 7);

  it('holds each adaptation once, in whatever order the files come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool.slice(7)), fc.boolean(), (adaptations, reversed) => {
        const files = reversed ? [...adaptations, ...least.toReversed()] : [...least, ...adaptations];
        const graph = graphOf(...files);
        const told = lineagesOf(graph).flatMap(({ steps: own }) => own.flatMap((step) => ids(step.adaptations)));
        expect(told.sort()).toEqual(adaptations.map(([file]) => file?.id ?? '').sort());
        expect(ways(graphOf(...files.toReversed()))).toEqual(ways(graph));
      }),
      { numRuns: 40 },
    );
  });
});
