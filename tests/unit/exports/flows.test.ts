import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { flowRecords, flowsCsv, flowsJson } from '../../../src/exports/flows.ts';
import { entry, exchange, graphOf } from '../graph/tiny.ts';

const site = { siteUrl: 'https://www.ilo.org', base: '/ayni/' };
const graph = graphOf(
  entry('partners/oit', { kind: 'international-organisation' }),
  entry('themes/wages'),
  exchange(
    'visita',
    [
      [
        { partner: 'oit', role: 'second-provider' },
        { name: 'Uno', country: 'EC', role: 'provider' },
        { name: 'Otro', country: 'GT', role: 'recipient' },
      ],
    ],
    { period: { start: '2009-05', end: '2010' }, themes: ['anything', 'wages'], modality: 'triangular' },
  ),
  exchange('encuentro', [[{ name: 'Uno', country: 'EC', role: 'two-way' }]], { modality: 'multilateral', period: { end: '2012' } }),
  exchange('anuncio', [[{ name: 'Uno', country: 'EC', role: 'two-way' }]], { status: 'announced' }),
);
const visit = {
  exchange: 'visita',
  modality: 'triangular',
  period: 'seed',
  start: '2009-05',
  end: '2010',
  themes: ['anything', 'wages'],
  address: 'https://www.ilo.org/ayni/es/intercambios/visita/',
};

describe('the flows as data', () => {
  it('have a record for each exchange of each pair, in codes', () => {
    expect(flowRecords(graph, site)).toEqual([
      { from: 'EC', to: 'GT', ...visit },
      { from: 'partners/oit', to: 'GT', ...visit },
    ]);
  });

  it('are a table with a row of names', () => {
    const text = flowsCsv(graph, site);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual(flowRecords(graph, site).map((record) => ({ ...record, themes: 'anything;wages' })));
    expect(text.startsWith('from,to,exchange,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('say in JSON also which exchanges make no pair, for which day, and under which licence', () => {
    const { address: _address, ...meeting } = { ...visit, exchange: 'encuentro', modality: 'multilateral', period: 'since' };
    expect(JSON.parse(flowsJson(graph, site, '2026-11-22'))).toEqual({
      date: '2026-11-22',
      licence: 'CC-BY-4.0',
      flows: flowRecords(graph, site),
      meetings: [
        { ...meeting, start: '', end: '2012', themes: ['anything'], address: 'https://www.ilo.org/ayni/es/intercambios/encuentro/' },
      ],
    });
  });

  it('have their names even where there is no flow', () => {
    expect(flowsCsv(graphOf(), site)).toBe('from,to,exchange,modality,period,start,end,themes,address\r\n');
  });
});
