import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardItems, boardOf, boardScopes, calendarScopes, type Board } from '../../../../src/graph/derive/follow-up-board.ts';
import { itemText } from '../../../../src/graph/derive/item-text.ts';
import { dueEntries, passedItems } from '../../../../src/graph/derive/due.ts';
import { at, entry, graphOf, ids } from '../tiny.ts';

const promise = (key: string, state: string, by?: string) => ({
  key,
  text: `Hacer ${key}.`,
  state,
  source: 'informe',
  ...(by === undefined ? {} : { by }),
});
const followUp = (key: string, state: string, dates: object = {}) => ({ key, state, source: 'informe', ...dates });

const themes = [entry('themes/work'), entry('themes/inspection', { broader: ['work'] }), entry('themes/unused')];
const networks = [entry('networks/rial'), entry('networks/quiet')];
const exchanges = [
  entry('exchanges/old', {
    period: { start: '2008' },
    frameworks: ['networks/rial'],
    themes: ['inspection'],
    commitments: [promise('a', 'done'), promise('b', 'no-report-found', '2009-06')],
    followUps: [followUp('c', 'agreed', { due: '2030' })],
    series: { id: 'z-process', phase: 2 },
  }),
  entry('exchanges/silent', { period: { start: '2009' }, themes: ['work'], series: { id: 'z-process', phase: 1 } }),
  entry('exchanges/new', {
    period: { start: '2015' },
    status: 'announced',
    commitments: [promise('d', 'no-report-found')],
    series: { id: 'a-process', phase: 1 },
  }),
];
const graph = graphOf(...themes, ...networks, ...exchanges);
const shown = ({ exchanges: all, reporting, states, series }: Board) => ({
  all: ids(all),
  reporting: reporting.map(({ exchange, items }) => [exchange.id, items.map(({ key }) => key)]),
  states: states.map(({ state, items }) => [state, items.map(({ key }) => key)]),
  series: series.map(({ id, exchanges: members }) => [id, ids(members)]),
});

describe('the board', () => {
  it('tells of all exchanges, the newest first, what each reports and in which state it is', () => {
    expect(shown(boardOf(graph))).toEqual({
      all: ['new', 'silent', 'old'],
      reporting: [
        ['new', ['d']],
        ['old', ['a', 'b', 'c']],
      ],
      states: [
        ['agreed', ['c']],
        ['done', ['a']],
        ['no-report-found', ['d', 'b']],
        ['none-agreed', []],
      ],
      series: [
        ['a-process', ['new']],
        ['z-process', ['silent', 'old']],
      ],
    });
  });

  it('of a network tells of what it framed; of a theme also of what stands under it', () => {
    expect(ids(boardOf(graph, ['network', 'rial']).exchanges)).toEqual(['old']);
    expect(ids(boardOf(graph, ['network', 'quiet']).exchanges)).toEqual([]);
    expect(ids(boardOf(graph, ['theme', 'work']).exchanges)).toEqual(['silent', 'old']);
    expect(ids(boardOf(graph, ['theme', 'inspection']).exchanges)).toEqual(['old']);
    expect(boardItems(graph, ['theme', 'work']).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('is there for all, and for each network and theme that has an exchange', () => {
    expect(boardScopes(graph)).toEqual([[], ['network', 'rial'], ['theme', 'anything'], ['theme', 'inspection'], ['theme', 'work']]);
  });

  it('has a calendar for all, and for a network with an agreed date', () => {
    expect(calendarScopes(graph)).toEqual([[], ['network', 'rial']]);
    const undated = graphOf(...networks, entry('exchanges/x', { frameworks: ['networks/quiet'], commitments: [promise('a', 'done')] }));
    expect(calendarScopes(undated)).toEqual([[]]);
  });

  it('counts each item in one state, in whatever order the files come', () => {
    const expected = shown(boardOf(graph));
    fc.assert(
      fc.property(fc.shuffledSubarray(exchanges, { minLength: 3 }), (files) => {
        expect(shown(boardOf(graphOf(...files, ...networks, ...themes)))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
    expect(boardOf(graph).states.reduce((sum, { items }) => sum + items.length, 0)).toBe(4);
  });
});

describe('what was to be done', () => {
  const translated = graphOf(
    entry(
      'exchanges/x',
      { commitments: [promise('a', 'agreed')], followUps: [followUp('a', 'done')] },
      { translations: { en: { title: 'X', summary: 'Y', commitments: [{ key: 'a', text: 'Do a.' }] } } },
    ),
  );
  const items = boardItems(translated, []);

  it('is told in the words of a whole translation, else of the original; a follow-up may have none', () => {
    expect(items.map((item) => itemText(item, 'fr'))).toEqual([
      { text: 'Hacer a.', lang: 'es' },
      { text: undefined, lang: 'es' },
    ]);
    expect(items.map((item) => itemText(item, 'en'))).toEqual([
      { text: 'Do a.', lang: 'en' },
      { text: undefined, lang: 'en' },
    ]);
  });
});

describe('what is due, for editors', () => {
  it('is what was agreed for a date that has passed whole, and is not known to be done', () => {
    const dated = graphOf(
      entry('exchanges/x', {
        commitments: [
          promise('year', 'no-report-found', '2020'),
          promise('month', 'agreed', '2019-02'),
          promise('done', 'done', '2018'),
          promise('none', 'none-agreed', '2018'),
          promise('undated', 'no-report-found'),
          promise('future', 'agreed', '2021'),
        ],
        followUps: [followUp('day', 'agreed', { due: '2020-12-30' })],
      }),
    );
    expect(passedItems(dated, '2020-12-31').map(({ key }) => key)).toEqual(['month', 'day']);
    expect(passedItems(dated, '2021-01-01').map(({ key }) => key)).toEqual(['month', 'day', 'year']);
  });

  it('is also what is to be looked at again, the longest due first', () => {
    const verified = (on: string) => ({ verified: { on, review: 'desk' } });
    const old = graphOf(
      entry('partners/fresh', verified('2026-01-02')),
      entry('partners/due', verified('2024-06-01')),
      entry('partners/expired', verified('2020-06-01')),
      entry('exchanges/closed', verified('2010-06-01')),
    );
    expect(dueEntries(old, '2026-01-03').map(({ node, freshness }) => [node.id, freshness.state])).toEqual([
      ['expired', 'expired'],
      ['due', 'due'],
    ]);
    expect(at(old, 'exchanges/closed').data.status).toBe('completed');
  });
});
