import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../../src/entries/entry.ts';
import { indicatorOf, type IndicatorId } from '../../../../src/graph/derive/indicators.ts';
import type { Graph } from '../../../../src/graph/build.ts';
import { challenges } from '../../../../src/graph/derive/challenges.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const today = '2026-11-22';
const readOf = (graph: Graph, id: IndicatorId, day = today) => {
  const { share, onlyYes } = indicatorOf(graph, id, day);
  return { met: ids(share.met), reporting: ids(share.reporting), of: ids(share.of), onlyYes };
};
const read = (entries: readonly EntryFile[][], id: IndicatorId, day?: string) => readOf(graphOf(...entries), id, day);
const said = (key: string, more = {}) => ({ key, text: 'Algo.', source: 'informe', ...more });
const outcome = (attribution: string, on?: string) => said('efecto', { attribution, ...(on === undefined ? {} : { on }) });
const x = (id: string, fields: object) => entry(`exchanges/${id}`, fields as Record<string, unknown>);

describe('results', () => {
  const entries = [
    x('both', { outputs: [said('curso')], outcomes: [outcome('unclear')] }),
    x('empty', { outputs: [], outcomes: [] }),
    x('outcome', { outcomes: [outcome('contributed')] }),
    x('output', { outputs: [said('curso')] }),
    x('postponed', { status: 'postponed', outcomes: [outcome('contributed')] }),
    x('silent', {}),
  ];
  it('are measured where an outcome is told, of those that tell outputs or outcomes', () => {
    expect(read(entries, 'measured')).toEqual({
      met: ['both', 'outcome'],
      reporting: ['both', 'outcome', 'output'],
      of: ['both', 'empty', 'outcome', 'output', 'silent'],
      onlyYes: false,
    });
  });
  it('are attributed where not all outcomes are unclear', () => {
    expect(read(entries, 'attributed')).toEqual({
      met: ['outcome'],
      reporting: ['both', 'outcome'],
      of: ['both', 'outcome'],
      onlyYes: false,
    });
  });
});

describe('follow-up', () => {
  const follow = (state: string, on?: string) => ({
    period: { start: '2013-03', end: '2013-07' },
    followUps: [{ key: 'visita', state, source: 'informe', ...(on === undefined ? {} : { on }) }],
  });
  const entries = [
    x('a-day-early', follow('done', '2014-01-30')),
    x('agreed', follow('agreed', '2014-01-31')),
    x('committed', { period: { start: '2013' }, commitments: [said('acta', { state: 'done', by: '2020' })] }),
    x('just', follow('done', '2014-01-31')),
    x('recent', { period: { start: '2026-06' } }),
    x('silent', { period: { end: '2026-05-22' } }),
    x('under-way', { ...follow('done', '2014-01-31'), status: 'under-way' }),
    x('year-only', follow('done', '2014')),
  ];
  it('is of the medium term from the day six months after the end', () => {
    expect(read(entries, 'followed')).toEqual({
      met: ['just'],
      reporting: ['a-day-early', 'agreed', 'committed', 'just', 'year-only'],
      of: ['a-day-early', 'agreed', 'committed', 'just', 'silent', 'year-only'],
      onlyYes: false,
    });
  });
  it('is asked of an exchange only from that day', () => {
    expect(read(entries, 'followed', '2026-11-21').of).not.toContain('silent');
    expect(read(entries, 'followed', '2026-12-29').of).not.toContain('recent');
    expect(read(entries, 'followed', '2026-12-30').of).toContain('recent');
  });
});

describe('what was told later', () => {
  const period = { start: '2013-07-01' };
  const taken = (id: string, via: string, stage: string, stageAsOf: string) => entry(`adaptations/${id}`, { via: [via], stage, stageAsOf });
  it('is an outcome, or an adaptation from design on, dated six months after the end or more', () => {
    const entries = [
      x('adapted', { period }),
      x('interested', { period }),
      x('outcome', { period, outcomes: [outcome('unclear', '2014-01-01')] }),
      x('same-year', { period, outcomes: [outcome('unclear', '2013')] }),
      x('undated', { period, outcomes: [outcome('unclear')] }),
      taken('a', 'adapted', 'design', '2014'),
      taken('b', 'interested', 'interest', '2016'),
      taken('c', 'interested', 'pilot', '2013-12-31'),
    ];
    const { met, reporting, onlyYes } = read(entries, 'later');
    expect(met).toEqual(['adapted', 'outcome']);
    expect({ reporting, onlyYes }).toEqual({ reporting: met, onlyYes: true });
  });
  it('is a change where there is an outcome or an adaptation past study', () => {
    const entries = [
      x('both', { outcomes: [outcome('unclear')] }),
      x('dropped', {}),
      x('silent', {}),
      x('studied', {}),
      taken('a', 'both', 'interest', '2014'),
      taken('b', 'dropped', 'discontinued', '2014'),
      taken('c', 'studied', 'study', '2014'),
      taken('d', 'studied', 'interest', '2014'),
    ];
    expect(read(entries, 'change')).toEqual({
      met: ['both', 'dropped'],
      reporting: ['both', 'dropped', 'studied'],
      of: ['both', 'dropped', 'silent', 'studied'],
      onlyYes: false,
    });
    expect(read(entries, 'adapted').of).toEqual(['b']);
  });
  it('says how the practice was adapted where it says what was changed', () => {
    const entries = [
      entry('adaptations/a', { changes: [said('plazo')] }),
      entry('adaptations/b', { changes: [] }),
      entry('adaptations/c', { stage: 'study', changes: [said('plazo')] }),
    ];
    expect(read(entries, 'adapted')).toEqual({ met: ['a'], reporting: ['a'], of: ['a', 'b'], onlyYes: true });
  });
});

describe('priorities, relations and costs', () => {
  it('are counted where they are said; that they are not is no answer', () => {
    const entries = [
      x('aligned', { alignment: { state: 'stated', source: 'informe' }, costs: [{ key: 'a', kind: 'travel', source: 'informe' }] }),
      x('looked-at', { alignment: { state: 'not-stated' } }),
      entry('partners/a', {
        relation: { channel: 'direct', asOf: '2020', source: 'informe' },
        priorities: [said('plan')],
      }),
      entry('partners/agency', {
        kind: 'cooperation-agency',
        priorities: [said('plan')],
        relation: { channel: 'direct', asOf: '2020', source: 'informe' },
      }),
    ];
    for (const id of ['aligned', 'costs'] as const)
      expect(read(entries, id)).toEqual({ met: ['aligned'], reporting: ['aligned'], of: ['aligned', 'looked-at'], onlyYes: true });
    for (const id of ['relation', 'priorities'] as const)
      expect(read(entries, id)).toEqual({ met: ['a'], reporting: ['a'], of: ['a', 'nobody'], onlyYes: true });
  });
});

describe('ownership', () => {
  const partners = [entry('partners/ecuador', { country: 'EC' }), entry('partners/peru', { country: 'PE' })];
  const between = (id: string, fields: object) =>
    exchange(
      id,
      [
        [
          { partner: 'ecuador', role: 'provider' },
          { partner: 'peru', role: 'recipient' },
        ],
      ],
      fields as Record<string, unknown>,
    );
  const design = (fields: object) => ({ design: { ...fields, source: 'informe' } });
  const entries = [
    ...partners,
    between('asked', design({ askedBy: ['peru'] })),
    between('asked-by-provider', design({ askedBy: ['ecuador'] })),
    between('by-provider', design({ termsBy: ['ecuador'], tookPart: [] })),
    between('requested', { request: { by: 'peru', source: 'informe' } }),
    between('terms', design({ termsBy: ['peru'] })),
    between('together', design({ tookPart: ['ecuador', 'peru'] })),
    between('told', design({ text: 'Se acordó.' })),
  ];
  it('is design in which who learnt took part; to have asked is another thing', () => {
    const { met, reporting } = read(entries, 'design');
    expect(met).toEqual(['terms', 'together']);
    expect(reporting).toEqual(['by-provider', 'terms', 'together']);
    expect(read(entries, 'asked').met).toEqual(['asked', 'requested']);
  });
});

it('what meets a question is among what reports, and that among all asked; the order of files never matters', () => {
  const kinds = fc.array(
    fc.record({
      outcomes: fc.constantFrom([], [outcome('unclear', '2020')], [outcome('contributed')]),
      outputs: fc.constantFrom([], [said('curso')]),
      status: fc.constantFrom('completed', 'under-way', 'announced'),
      alignment: fc.constantFrom({ state: 'not-stated' }, { state: 'stated', source: 'informe' }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(kinds, (all) => {
      const entries = all.map((fields, index) => x(`e${index}`, fields));
      const [graph, reversed] = [graphOf(...entries), graphOf(...entries.toReversed())];
      for (const id of challenges.flatMap(({ asks }) => [...asks])) {
        const once = readOf(graph, id);
        expect(once.of).toEqual(expect.arrayContaining(once.reporting));
        expect(once.reporting).toEqual(expect.arrayContaining(once.met));
        expect(new Set(once.of).size).toBe(once.of.length);
        expect(readOf(reversed, id)).toEqual(once);
      }
    }),
    { numRuns: 10 },
  );
});
