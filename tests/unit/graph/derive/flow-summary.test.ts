import { describe, expect, it } from 'vitest';
import { betweenCountries, summaryOf } from '../../../../src/graph/derive/flow-summary.ts';
import { flowsOf } from '../../../../src/graph/derive/flows.ts';
import { tookPlace } from '../../../../src/graph/derive/roles.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const shared = (country: string) => ({ name: `De ${country}`, country, role: 'provider' });
const learnt = (country: string) => ({ name: `A ${country}`, country, role: 'recipient' });
const graph = graphOf(
  entry('partners/oit', { kind: 'international-organisation' }),
  exchange('a', [[shared('BR'), learnt('PY'), learnt('AR')]]),
  exchange('b', [[{ partner: 'oit', role: 'provider' }, learnt('PY')]]),
  exchange('c', [[shared('PY'), learnt('BR')]]),
  exchange(
    'meeting',
    [
      [
        { ...shared('BR'), role: 'two-way' },
        { ...learnt('CL'), role: 'two-way' },
      ],
    ],
    { modality: 'multilateral' },
  ),
);
const exchanges = tookPlace(graph);
const flows = flowsOf(graph, exchanges);

describe('the summary of flows', () => {
  it('counts each exchange and each party once, and keeps apart what makes no pair', () => {
    const summary = summaryOf(exchanges, flows);
    expect(ids(summary.exchanges)).toEqual(['a', 'b', 'c']);
    expect(ids(summary.meetings)).toEqual(['meeting']);
    expect(summary.givers).toEqual(['BR', 'PY', 'partners/oit']);
    expect(summary.receivers).toEqual(['AR', 'PY', 'BR']);
    expect(summary.countries).toEqual(['BR', 'AR', 'PY']);
    expect(summary.organisations).toEqual(['partners/oit']);
  });

  it('is empty where nothing is', () => {
    expect(summaryOf([], [])).toEqual({ exchanges: [], meetings: [], givers: [], receivers: [], countries: [], organisations: [] });
  });

  it('leaves the flows of organisations to the table', () => {
    expect(betweenCountries(flows).map(({ from, to }) => `${from} ${to}`)).toEqual(['BR AR', 'BR PY', 'PY BR']);
  });
});
