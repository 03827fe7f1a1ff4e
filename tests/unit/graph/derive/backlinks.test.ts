import { describe, expect, it } from 'vitest';
import { joined, namedBy, names } from '../../../../src/graph/derive/backlinks.ts';
import { entry, exchange, graphOf, keys } from '../tiny.ts';

const graph = graphOf(
  entry('partners/a'),
  entry('partners/b', { partOf: 'a', centralAgency: { partner: 'a', source: 'informe' } }),
  entry('partners/c', { partOf: 'b' }),
  entry('practices/p', { institution: 'a' }),
  entry('guides/g', {}, { body: 'Véanse [a](entry:partners/a), otra vez [a](entry:partners/a) y [esta guía](entry:guides/g).' }),
  exchange('x', [[{ partner: 'a', role: 'provider' }], [{ partner: 'a', role: 'two-way' }]], {
    design: { askedBy: ['c', 'a'], source: 'informe' },
    practices: ['p'],
  }),
);

describe('what names an entry', () => {
  it('is listed by collection, each once however often it names it', () => {
    expect(keys(namedBy(graph, 'partners/a', 'partners'))).toEqual(['partners/b']);
    expect(keys(namedBy(graph, 'partners/a', 'exchanges'))).toEqual(['exchanges/x']);
    expect(keys(namedBy(graph, 'partners/a', 'practices'))).toEqual(['practices/p']);
  });

  it('names it in its text too', () => {
    expect(keys(namedBy(graph, 'partners/a', 'guides'))).toEqual(['guides/g']);
    expect(keys(namedBy(graph, 'partners/a', 'guides', ['body']))).toEqual(['guides/g']);
  });

  it('may be asked for by the field', () => {
    expect(keys(namedBy(graph, 'partners/a', 'partners', ['centralAgency.partner']))).toEqual(['partners/b']);
    expect(keys(namedBy(graph, 'partners/a', 'partners', ['request.by']))).toEqual([]);
    expect(keys(namedBy(graph, 'partners/c', 'exchanges', ['activities.participants.partner']))).toEqual([]);
  });

  it('is nothing where nothing names it', () => {
    expect(namedBy(graph, 'exchanges/x', 'practices')).toEqual([]);
    expect(namedBy(graph, 'partners/nowhere', 'practices')).toEqual([]);
  });
});

describe('what an entry names', () => {
  it('is listed by collection, each once, by any field or by those given', () => {
    expect(keys(names(graph, 'exchanges/x', 'partners')).sort()).toEqual(['partners/a', 'partners/c']);
    expect(keys(names(graph, 'exchanges/x', 'partners', ['activities.participants.partner']))).toEqual(['partners/a']);
    expect(keys(names(graph, 'exchanges/x', 'practices'))).toEqual(['practices/p']);
    expect(names(graph, 'practices/p', 'exchanges')).toEqual([]);
  });
});

describe('what is joined to an entry', () => {
  it('names it or is named by it, each once, in the graph’s order', () => {
    expect(keys(joined(graph, 'partners/b', 'partners'))).toEqual(['partners/a', 'partners/c']);
    expect(keys(joined(graph, 'practices/p', 'exchanges'))).toEqual(['exchanges/x']);
    expect(keys(joined(graph, 'exchanges/x', 'practices'))).toEqual(['practices/p']);
  });

  it('is never the entry itself', () => {
    expect(keys(names(graph, 'guides/g', 'guides'))).toEqual(['guides/g']);
    expect(joined(graph, 'guides/g', 'guides')).toEqual([]);
  });
});
