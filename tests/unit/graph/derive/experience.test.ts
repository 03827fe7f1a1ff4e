import { describe, expect, it } from 'vitest';
import { branchesOf } from '../../../../src/graph/derive/branches.ts';
import { experienceOn, neighboursOf } from '../../../../src/graph/derive/experience.ts';
import { learnerCountries } from '../../../../src/graph/derive/learners.ts';
import { tiesOf } from '../../../../src/graph/derive/ties.ts';
import countries from '../../../../src/schemas/countries.json' with { type: 'json' };
import { entry, exchange, graphOf, ids } from '../tiny.ts';

const graph = graphOf(
  entry('themes/a'),
  entry('themes/b', { broader: ['a'] }),
  entry('themes/c', { broader: ['b'] }),
  entry('themes/d', { broader: ['b', 'z'] }),
  entry('themes/e', { broader: ['a'], related: ['z'] }),
  entry('themes/z'),
  entry('partners/chile', { country: 'CL', workingLanguages: ['en'] }),
  entry('partners/oit'),
  entry('partners/jamaica', { country: 'JM' }),
  entry('practices/p', { institution: 'chile', country: 'CL', themes: ['b', 'c'] }),
  exchange(
    'x',
    [
      [
        { partner: 'chile', role: 'two-way' },
        { partner: 'oit', role: 'facilitator' },
        { partner: 'jamaica', role: 'two-way' },
      ],
    ],
    { themes: ['c'], period: { start: '2010' } },
  ),
  exchange(
    'w',
    [
      [
        { partner: 'chile', role: 'provider' },
        { partner: 'jamaica', role: 'recipient' },
      ],
    ],
    {
      themes: ['z'],
      period: { start: '2009' },
    },
  ),
  entry('agreements/one', { parties: ['CL'], partyPartners: ['oit'], inForce: '2000' }),
  entry('agreements/two', { partyPartners: ['chile', 'jamaica'], signed: '2000' }),
);

describe('experience', () => {
  const said = (themes?: string[]) =>
    [...experienceOn(graph, themes)].map(([party, { practices, exchanges }]) => [party, ids(practices), ids(exchanges)]);
  it('is what each party shared and has as a practice on the themes named, not on those above or below', () => {
    expect(said(['c'])).toEqual([
      ['CL', ['p'], ['x']],
      ['JM', [], ['x']],
    ]);
    expect(said(['b'])).toEqual([['CL', ['p'], []]]);
    expect(said(['a'])).toEqual([]);
  });
  it('is of whatever theme where none is named, the earliest first', () => {
    expect(said()).toEqual([
      ['CL', ['p'], ['w', 'x']],
      ['JM', [], ['x']],
    ]);
  });
});

describe('the neighbours of a theme', () => {
  it('stand right above, right below and beside it; related ones do not', () => {
    expect(neighboursOf(graph, ['a'])).toEqual(['b', 'e']);
    expect(neighboursOf(graph, ['b'])).toEqual(['a', 'c', 'd', 'e']);
    expect(neighboursOf(graph, ['d'])).toEqual(['b', 'c', 'z']);
    expect(neighboursOf(graph, ['a', 'b'])).toEqual(['c', 'd', 'e']);
  });
});

describe('what joins two parties', () => {
  const said = (...[one, other]: Parameters<typeof tiesOf> extends [unknown, infer A, infer B, string] ? [A, B] : never) => {
    const { languages, sameSubRegion, exchanges, agreements } = tiesOf(graph, one, other, '2026-01-01');
    return [languages, sameSubRegion, ids(exchanges), ids(agreements)];
  };
  it('is the same whichever is named first', () => {
    // Both countries signed the second, and no source says that it is in force.
    expect(said('CL', 'JM')).toEqual([['en'], false, ['w', 'x'], []]);
    expect(said('JM', 'CL')).toEqual(said('CL', 'JM'));
    expect(said('partners/oit', 'CL')).toEqual([[], false, [], ['one']]);
    expect(said('CL', 'AR').slice(0, 2)).toEqual([['es'], true]);
  });
});

it('branches hold every theme once, under the nearest top', () => {
  const branches = branchesOf(graph);
  expect(branches.map(({ top, themes }) => [top.id, ids(themes)])).toEqual([
    ['a', ['a', 'b', 'c', 'e']],
    ['anything', ['anything']],
    ['z', ['d', 'z']],
  ]);
});

it('every country of the Americas may be a learner, and no other', () => {
  const members = Object.entries(countries).flatMap(([code, { oas }]) => (oas ? [code] : []));
  expect(learnerCountries).toEqual(members.sort());
});
