import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorsOf } from '../../../../src/graph/derive/doors.ts';
import { matchRule, pointsOf } from '../../../../src/graph/derive/match-rule.ts';
import { matchesOf, type Matches, type Suggestion } from '../../../../src/graph/derive/matches.ts';
import type { Graph } from '../../../../src/graph/build.ts';
import { must } from '../../helpers.ts';
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const today = '2026-06-01';
const offer = (declared: string, themes: string[]) => [
  { key: 'a', text: 'Visitas.', themes, declared, channel: 'official-letter', source: 'informe' },
];
const learns = (from: string, to: string) => [
  [
    { partner: from, role: 'provider' },
    { partner: to, role: 'recipient' },
  ],
];

const entries = [
  entry('themes/trabajo'),
  entry('themes/empleo', { broader: ['trabajo'] }),
  entry('themes/jovenes', { broader: ['empleo'] }),
  entry('themes/salarios', { broader: ['trabajo'] }),
  entry('themes/lejano'),
  entry('partners/guatemala', { country: 'GT' }),
  entry('partners/ecuador', { country: 'EC' }),
  entry('partners/brasil', { country: 'BR' }),
  entry('partners/salvador', { country: 'SV' }),
  entry('partners/chile', { country: 'CL', offers: offer('2026-01', ['empleo']) }),
  entry('partners/peru', { country: 'PE', offers: offer('2024', ['empleo']) }),
  entry('partners/oit', { kind: 'international-organisation', workingLanguages: ['es'] }),
  entry('practices/feria', { institution: 'ecuador', country: 'EC', themes: ['empleo'], evidence: 'evaluated' }),
  entry('practices/bolsa', { institution: 'ecuador', country: 'EC', themes: ['empleo'] }),
  entry('practices/otra', { institution: 'brasil', country: 'BR', themes: ['jovenes'] }),
  exchange('br-sv', learns('brasil', 'salvador'), { themes: ['empleo'], period: { start: '2010' } }),
  exchange('br-gt', learns('brasil', 'guatemala'), { themes: ['lejano'], period: { start: '2012' } }),
  exchange('sv-ec', learns('salvador', 'ecuador'), { themes: ['salarios'], period: { start: '2011' } }),
  exchange('oit-ec', learns('oit', 'ecuador'), { themes: ['empleo', 'salarios'], period: { start: '2013' } }),
  exchange('planned', learns('peru', 'ecuador'), { themes: ['empleo'], status: 'announced' }),
  entry('agreements/convenio', { parties: ['GT', 'SV'], inForce: '2001' }),
  entry('agreements/acabado', { parties: ['GT', 'EC'], inForce: '2001', ended: '2020' }),
];
const graph = graphOf(...entries);
const ask = (themes: string[], learner?: 'GT' | 'EC'): Matches =>
  matchesOf(graph, { themes, ...(learner === undefined ? {} : { learner }) }, today);
const said = ({ party, points, reasons }: Suggestion) => [party, points, reasons];

describe('who could help a learner with a theme', () => {
  it('is named with the reasons that hold, most points first', () => {
    expect(ask(['empleo'], 'GT').experienced.map(said)).toEqual([
      // 2, 1 for the exchange on it, 2 for both exchanges, 2 for the one with Guatemala
      ['BR', 7, ['same-theme', 'shared', 'shares', 'together']],
      // 2, 2, 1, and 1 for Spanish
      ['EC', 6, ['same-theme', 'practice', 'evidence', 'language']],
      // 2, 1, 1, and 1 for Spanish
      ['partners/oit', 5, ['same-theme', 'shared', 'shares', 'language']],
      // Wages stand beside employment under the same theme: 0, then four times 1.
      ['SV', 4, ['neighbour', 'shares', 'language', 'sub-region', 'agreement']],
    ]);
  });

  it('is never the learner, nor who only announced an exchange, nor who has a practice on a neighbouring theme alone', () => {
    const { declared, experienced } = ask(['empleo'], 'EC');
    expect([...declared, ...experienced].map(({ party }) => party).sort()).toEqual(['BR', 'CL', 'SV', 'partners/oit']);
    expect(ask(['trabajo']).experienced.map(({ party }) => party)).not.toContain('EC');
  });

  it('is apart where an offer was declared that stands; a lapsed one is none', () => {
    const { declared, experienced } = ask(['empleo'], 'GT');
    expect(declared.map(said)).toEqual([['CL', 3, ['same-theme', 'language']]]);
    expect(declared[0]?.offers.map(({ item }) => item.key)).toEqual(['a']);
    expect(experienced.map(({ party }) => party)).not.toContain('PE');
  });

  it('is told without the reasons of the two together where nobody knows who asks', () => {
    expect(ask(['empleo']).experienced.map(said)).toEqual([
      ['BR', 5, ['same-theme', 'shared', 'shares']],
      ['EC', 5, ['same-theme', 'practice', 'evidence']],
      ['partners/oit', 4, ['same-theme', 'shared', 'shares']],
      ['SV', 1, ['neighbour', 'shares']],
    ]);
    expect(ask(['empleo']).experienced.every(({ ties }) => ties === undefined)).toBe(true);
  });

  it('works in the languages asked for, where the learner said which', () => {
    const inPortuguese = matchesOf(graph, { learner: 'GT', themes: ['empleo'], languages: ['pt'] }, today);
    const speaking = [...inPortuguese.declared, ...inPortuguese.experienced].filter(({ reasons }) => reasons.includes('language'));
    expect(speaking.map(({ party, ties }) => [party, ties?.languages])).toEqual([['BR', ['pt']]]);
  });

  it('is nobody where nothing is on record', () => {
    expect(ask(['lejano'], 'EC').experienced.map(({ party }) => party)).toEqual(['BR']);
    expect(matchesOf(graphOf(), { themes: ['anything'] }, today)).toEqual({ declared: [], experienced: [] });
  });
});

describe('the points of a reason', () => {
  it('count as often as the rule lets them', () => {
    expect([0, 1, 2, 3, 9].map((times) => pointsOf(matchRule, 'shared', times))).toEqual([0, 1, 2, 3, 3]);
    expect([0, 1, 9].map((times) => pointsOf(matchRule, 'practice', times))).toEqual([0, 2, 2]);
    expect(pointsOf(matchRule, 'neighbour', 4)).toBe(0);
  });
});

describe('the doors of a suggestion', () => {
  const of = (party: string) => must(ask(['empleo'], 'GT').experienced.find((one) => one.party === party));
  it('are the institutions of its practices and of those who shared', () => {
    expect(ids(doorsOf(graph, of('EC')))).toEqual(['ecuador']);
    expect(ids(doorsOf(graph, of('BR')))).toEqual(['brasil']);
    expect(ids(doorsOf(graph, of('partners/oit')))).toEqual(['oit']);
  });
  it('are the ministries where no institution of these has a profile', () => {
    const other = graphOf(
      entry('themes/empleo'),
      entry('partners/chile', { country: 'CL' }),
      entry('partners/agencia', { country: 'CL', kind: 'cooperation-agency' }),
      exchange(
        'x',
        [
          [
            { name: 'SENCE', country: 'CL', role: 'provider' },
            { name: 'SENA', country: 'CO', role: 'recipient' },
          ],
        ],
        {
          themes: ['empleo'],
        },
      ),
    );
    expect(ids(doorsOf(other, must(matchesOf(other, { themes: ['empleo'] }, today).experienced[0])))).toEqual(['chile']);
  });
});

it('does not depend on the order of the files, and names nobody twice', () => {
  const answers = (of: Graph) => {
    const { declared, experienced } = matchesOf(of, { learner: 'GT', themes: ['empleo'] }, today);
    return [...declared, ...experienced].map(said);
  };
  const expected = answers(graph);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const found = answers(graphOf(...shuffled));
      expect(found).toEqual(expected);
      expect(new Set(found.map(([party]) => party)).size).toBe(found.length);
    }),
    { numRuns: 20 },
  );
});
