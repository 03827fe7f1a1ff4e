import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/entries/read.ts';
import { calendarOf } from '../../../src/exports/calendar.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { boardItems, boardOf, boardScopes } from '../../../src/graph/derive/follow-up-board.ts';
import { recountFollowUp } from '../../support/recount-follow-up.ts';
import { realContent } from '../../support/site.ts';

const { graph } = buildGraph(readContent(realContent).files);

describe('the follow-up board, recounted over the raw entries', () => {
  test.each(boardScopes(graph).map((scope) => [scope.join(' ') === '' ? 'all' : scope.join(' '), scope] as const))('%s', (_name, scope) => {
    const board = boardOf(graph, scope);
    expect({
      exchanges: board.exchanges.length,
      reporting: board.reporting.length,
      states: Object.fromEntries(board.states.map(({ state, items }) => [state, items.length])),
      dated: boardItems(graph, scope).filter(({ agreed }) => agreed !== undefined).length,
    }).toEqual(recountFollowUp(scope));
  });
});

test('the calendar has an event for each agreed date in the files, and no other', () => {
  const text = calendarOf(boardItems(graph, []), 'x', 'es', { siteUrl: 'https://ayni.example', base: '/' });
  expect(text.split('BEGIN:VEVENT').length - 1).toBe(recountFollowUp([]).dated);
  expect(recountFollowUp([]).dated).toBeGreaterThan(0);
});
