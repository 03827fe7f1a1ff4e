import { describe, expect, it } from 'vitest';
import { followUpItems, itemsOf } from '../../../../src/graph/derive/follow-up.ts';
import { at, entry, exchange, graphOf } from '../tiny.ts';

const participants = [[{ partner: 'nobody', role: 'facilitator' }]];
const graph = graphOf(
  entry('partners/guatemala', { country: 'GT' }),
  exchange('a', participants, {
    commitments: [
      { key: 'plan', text: 'Un plan.', who: 'guatemala', by: '2014', state: 'no-report-found', source: 'informe' },
      { key: 'acta', text: 'Un acta.', state: 'agreed', source: 'informe' },
    ],
    followUps: [
      { key: 'visita', due: '2014-06', on: '2014-07', state: 'done', source: 'informe' },
      { key: 'ninguno', state: 'none-agreed', source: 'informe' },
    ],
  }),
  exchange('b', participants),
);
const said = ({ exchange: { id }, ...item }: ReturnType<typeof itemsOf>[number]) => ({ ...item, exchange: id });

describe('what an exchange left to be done', () => {
  it('is each commitment and each follow-up with what its entry says of it, and nothing more', () => {
    expect(itemsOf(at(graph, 'exchanges/a')).map(said)).toEqual([
      { exchange: 'a', kind: 'commitment', key: 'plan', state: 'no-report-found', agreed: '2014', who: 'guatemala' },
      { exchange: 'a', kind: 'commitment', key: 'acta', state: 'agreed' },
      { exchange: 'a', kind: 'follow-up', key: 'visita', state: 'done', agreed: '2014-06', done: '2014-07' },
      { exchange: 'a', kind: 'follow-up', key: 'ninguno', state: 'none-agreed' },
    ]);
  });

  it('is nothing where nothing is reported', () => {
    expect(itemsOf(at(graph, 'exchanges/b'))).toEqual([]);
    expect(followUpItems(graph).map(({ key }) => key)).toEqual(['plan', 'acta', 'visita', 'ninguno']);
  });
});
