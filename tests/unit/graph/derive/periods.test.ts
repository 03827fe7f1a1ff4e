import { describe, expect, it } from 'vitest';
import { periodOf, periodOfYear, periods } from '../../../../src/graph/derive/periods.ts';
import { at, exchange, graphOf } from '../tiny.ts';

const participants = [[{ partner: 'nobody', role: 'facilitator' }]];

describe('the three periods', () => {
  it('each hold the years that they say', () => {
    for (let year = 1950; year <= 2050; year += 1) {
      const holding = periods.filter((one) => (!('from' in one) || one.from <= year) && (!('to' in one) || year <= one.to));
      expect(holding.map(({ id }) => id)).toEqual([periodOfYear(year)]);
    }
  });

  it.each([
    [{ start: '2005-12', end: '2007' }, 'before'],
    [{ start: '2006' }, 'seed'],
    [{ end: '2010-01-31' }, 'seed'],
    [{ start: '2011-01-01' }, 'since'],
  ])('take an exchange by its beginning, else its end: %o', (period, expected) => {
    const graph = graphOf(exchange('x', participants, { period }));
    expect(periodOf(at(graph, 'exchanges/x'))).toBe(expected);
  });
});
