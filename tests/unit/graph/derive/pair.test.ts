import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Node } from '../../../../src/graph/build.ts';
import { countryRecords } from '../../../../src/graph/derive/country-record.ts';
import { flowsOf } from '../../../../src/graph/derive/flows.ts';
import { isCountryParty } from '../../../../src/graph/derive/party.ts';
import { couldAsk, hasTogether, pairOf, pairsOfCountries, themesTogether, type Pair } from '../../../../src/graph/derive/pair.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { realContent } from '../../../support/site.ts';
import { must } from '../../helpers.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const themes = ['inspection', 'employment', 'wages'].map((id) => entry(`themes/${id}`));
const partners = [
  entry('partners/argentina', { country: 'AR', priorities: [{ key: 'a', text: 'Salarios.', themes: ['wages'], source: 'informe' }] }),
  entry('partners/mexico', { country: 'MX' }),
  entry('partners/chile', { country: 'CL' }),
  entry('partners/oit'),
];
const who = (roles: Record<string, string>) => Object.entries(roles).map(([partner, role]) => ({ partner, role }));
const commitment = (key: string, who?: string) => ({
  key,
  text: key,
  state: 'agreed',
  source: 'informe',
  ...(who === undefined ? {} : { who }),
});

const graph = graphOf(
  ...themes,
  ...partners,
  entry('practices/mesa', { country: 'AR', institution: 'argentina', themes: ['wages'] }),
  entry('practices/plan', { country: 'AR', institution: 'argentina', themes: ['inspection'] }),
  entry('practices/red', { country: 'AR', institution: 'argentina', themes: ['employment'] }),
  exchange('curso', [who({ argentina: 'provider', mexico: 'recipient', chile: 'recipient' })], {
    period: { start: '2012' },
    themes: ['inspection'],
    commitments: [
      commitment('de-mexico', 'mexico'),
      commitment('de-chile', 'chile'),
      commitment('de-nadie'),
      commitment('de-la-oit', 'oit'),
    ],
    followUps: [{ key: 'informe', text: 'Informe.', due: '2013', state: 'no-report-found', source: 'informe' }],
  }),
  exchange('encuentro', [who({ argentina: 'two-way', mexico: 'two-way', chile: 'two-way' })], {
    period: { start: '2010' },
    modality: 'multilateral',
    commitments: [commitment('de-todos')],
  }),
  exchange('mutuo', [who({ argentina: 'two-way', mexico: 'two-way', oit: 'facilitator' })], { period: { start: '2015' } }),
  exchange('por-turnos', [who({ argentina: 'provider', oit: 'recipient' }), who({ mexico: 'recipient', oit: 'provider' })], {
    period: { start: '2016' },
  }),
  exchange('anunciado', [who({ mexico: 'provider', argentina: 'recipient' })], {
    status: 'announced',
    period: { start: '2020' },
    commitments: [commitment('de-argentina', 'argentina')],
  }),
  entry('adaptations/de-una', { adopter: 'mexico', taken: { from: ['argentina'], text: 'Algo.' }, themes: ['employment'] }),
  entry('adaptations/de-practica', { adopter: 'mexico', taken: { from: ['oit'], practice: 'plan', text: 'Algo.' } }),
  entry('adaptations/al-reves', { adopter: 'argentina', taken: { from: ['mexico', 'chile'], text: 'Algo.' } }),
  entry('adaptations/de-otro', { adopter: 'chile', taken: { from: ['oit'], text: 'Algo.' } }),
  entry('agreements/dos', { parties: ['AR'], partyPartners: ['mexico'] }),
  entry('agreements/tres', { parties: ['AR', 'CL', 'MX'] }),
  entry('agreements/uno', { parties: ['MX'], partyPartners: ['oit'] }),
  entry('networks/lista', { memberCountries: ['AR'], memberPartners: ['mexico'] }),
  entry('networks/sin-lista'),
  entry('networks/otra', { memberCountries: ['UY', 'MX'] }),
);
const pair = must(pairOf(graph, 'AR', 'MX'));
const said = ({ exchanges }: Pair) => exchanges.map(({ exchange: { id }, shared }) => [id, ...shared.map((way) => way.join('>'))]);

describe('two countries together', () => {
  it('have their exchanges by date, each once, with who shared with whom between the two', () => {
    expect(said(pair)).toEqual([['encuentro'], ['curso', 'AR>MX'], ['mutuo', 'AR>MX', 'MX>AR'], ['por-turnos']]);
    expect(said(must(pairOf(graph, 'CL', 'MX')))).toEqual([['encuentro'], ['curso']]);
  });

  it('have apart what was only announced', () => {
    expect(pair.planned.map(({ exchange: { id }, shared }) => [id, shared])).toEqual([['anunciado', [['MX', 'AR']]]]);
  });

  it('have what one took from the other, from its institutions or its practices', () => {
    expect(ids(pair.adaptations).sort()).toEqual(['al-reves', 'de-practica', 'de-una']);
    expect(ids(must(pairOf(graph, 'AR', 'CL')).adaptations)).toEqual(['al-reves']);
    expect(must(pairOf(graph, 'CL', 'MX')).adaptations).toEqual([]);
  });

  it('have the agreements of both, by themselves or through an institution', () => {
    expect(ids(pair.agreements)).toEqual(['dos', 'tres']);
    expect(ids(must(pairOf(graph, 'CL', 'MX')).agreements)).toEqual(['tres']);
  });

  it('have the commitments that are theirs or nobody’s, of exchanges in which one shared with the other', () => {
    const of = ({ followUp }: Pair) => followUp.map(({ key }) => key);
    expect(of(pair)).toEqual(['de-mexico', 'de-nadie', 'informe', 'de-argentina']);
    expect(of(must(pairOf(graph, 'AR', 'CL')))).toEqual(['de-chile', 'de-nadie', 'informe']);
    expect(of(must(pairOf(graph, 'CL', 'MX')))).toEqual([]);
  });

  it('have the networks whose list names both', () => {
    expect(ids(pair.networks)).toEqual(['lista']);
    expect(ids(must(pairOf(graph, 'MX', 'UY')).networks)).toEqual(['otra']);
  });

  it('have in common the themes on which each has an entry', () => {
    expect(pair.themes).toEqual(['anything', 'employment', 'inspection']);
    expect(themesTogether(graph, pair)).toEqual(['anything', 'employment', 'inspection']);
    expect(must(pairOf(graph, 'MX', 'UY')).themes).toEqual([]);
  });

  it('are there once for every two countries with an entry', () => {
    expect(pairsOfCountries(graph).map(({ codes }) => codes.join())).toEqual(['AR,CL', 'AR,MX', 'AR,UY', 'CL,MX', 'CL,UY', 'MX,UY']);
    expect(pairOf(graph, 'AR', 'BR')).toBeUndefined();
    expect(pairOf(graph, 'AR', 'AR')).toBeUndefined();
  });

  it('did or agreed something, which a network that both are in is not', () => {
    const having = pairsOfCountries(graph).filter(hasTogether);
    expect(having.map(({ codes }) => codes.join())).toEqual(['AR,CL', 'AR,MX', 'CL,MX']);
    const announced = graphOf(
      ...partners,
      ...themes,
      exchange('x', [who({ chile: 'provider', mexico: 'recipient' })], { status: 'cancelled' }),
    );
    expect(hasTogether(must(pairOf(announced, 'CL', 'MX')))).toBe(true);
  });
});

describe('what one could ask the other', () => {
  const of = (asked: 'AR' | 'MX', asking: 'AR' | 'MX' | 'CL' | 'UY') =>
    ids(couldAsk(graph, must(countryRecords(graph).get(asked)), must(countryRecords(graph).get(asking))));

  it('are its practices that the other has not taken up, first those on a theme of both', () => {
    expect(of('AR', 'MX')).toEqual(['red', 'mesa']);
    expect(of('AR', 'CL')).toEqual(['plan', 'mesa', 'red']);
    expect(of('AR', 'UY')).toEqual(['mesa', 'plan', 'red']);
    expect(of('MX', 'AR')).toEqual([]);
  });
});

describe('of the real content', () => {
  const { files } = readContent(realContent);
  const real = buildGraph(files).graph;
  const told = (one: Pair) => ({
    ...one,
    exchanges: said(one),
    planned: one.planned.map(({ exchange: { id } }) => id),
    adaptations: ids(one.adaptations).sort(),
    agreements: ids(one.agreements),
    followUp: one.followUp.map(({ exchange: { id }, key }) => `${id} ${key}`),
    networks: ids(one.networks),
  });

  it('a pair is the same whichever is named first', () => {
    const codes = [...countryRecords(real).keys()];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (one, other) => {
        expect(pairOf(real, one, other)).toBe(pairOf(real, other, one));
        expect(pairOf(real, one, other) === undefined).toBe(one === other);
      }),
    );
  });

  it('the order of the files does not matter', () => {
    const expected = JSON.stringify(pairsOfCountries(real).map(told));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files.keys()], { minLength: files.length }), (order) => {
        const shuffled = buildGraph(order.map((index) => must(files[index]))).graph;
        expect(JSON.stringify(pairsOfCountries(shuffled).map(told)) === expected).toBe(true);
      }),
      { numRuns: 2 },
    );
  });

  it('the flows between countries are those of their dossiers, no more and no fewer', () => {
    const flows = flowsOf(real).flatMap(({ from, to, exchanges }) =>
      isCountryParty(from) && isCountryParty(to) ? exchanges.map(({ id }) => `${from}>${to} ${id}`) : [],
    );
    const dossiers = pairsOfCountries(real).flatMap(({ exchanges }) =>
      exchanges.flatMap(({ exchange: { id }, shared }) => shared.map((way) => `${way.join('>')} ${id}`)),
    );
    expect(dossiers.sort()).toEqual(flows.sort());
    expect(flows.length).toBeGreaterThan(60);
  });

  it('nothing stands twice in a dossier', () => {
    const once = (nodes: readonly Node[]) => new Set(nodes).size === nodes.length;
    for (const one of pairsOfCountries(real)) {
      const meetings = [...one.exchanges, ...one.planned].map(({ exchange: node }) => node as Node);
      expect(
        [meetings, one.adaptations, one.agreements, one.networks].every((nodes) => once(nodes)),
        one.codes.join(),
      ).toBe(true);
    }
  });
});
