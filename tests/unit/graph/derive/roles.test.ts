import { describe, expect, it } from 'vitest';
import { experienceOf, participantsOf, withRole, type Participant } from '../../../../src/graph/derive/roles.ts';
import { at, entry, exchange, graphOf, ids } from '../tiny.ts';

const partners = [
  entry('partners/ecuador', { country: 'EC' }),
  entry('partners/guatemala', { country: 'GT' }),
  entry('partners/oit', {
    offers: [{ key: 'a', text: 'Cursos.', themes: ['anything'], declared: '2025', channel: 'official-letter', source: 'informe' }],
  }),
];

const said = ({ partner, name, country, roles }: Participant) => [partner?.id ?? name, country, roles];

describe('who took part', () => {
  it('is there once with all roles, in the order of the activities', () => {
    const graph = graphOf(
      ...partners,
      exchange('x', [
        [
          { partner: 'guatemala', role: 'recipient' },
          { partner: 'ecuador', role: 'provider' },
          { name: 'SENA', country: 'CO', role: 'second-provider' },
        ],
        [
          { partner: 'ecuador', role: 'provider' },
          { partner: 'oit', role: 'funder' },
          { partner: 'guatemala', role: 'two-way' },
          { name: 'SENA', country: 'CO', role: 'facilitator' },
          { name: 'SENA', country: 'CL', role: 'recipient' },
        ],
      ]),
    );
    expect(participantsOf(graph, at(graph, 'exchanges/x')).map(said)).toEqual([
      ['guatemala', 'GT', ['recipient', 'two-way']],
      ['ecuador', 'EC', ['provider']],
      ['SENA', 'CO', ['second-provider', 'facilitator']],
      ['oit', undefined, ['funder']],
      ['SENA', 'CL', ['recipient']],
    ]);
  });

  it('has the country of its profile; without profile the one given, or none', () => {
    const graph = graphOf(
      ...partners,
      exchange('x', [
        [
          { partner: 'ecuador', country: 'PE', role: 'provider' },
          { partner: 'oit', country: 'PE', role: 'funder' },
          { name: 'SENA', role: 'recipient' },
        ],
      ]),
    );
    const participants = participantsOf(graph, at(graph, 'exchanges/x'));
    expect(participants.map(({ country }) => country)).toEqual(['EC', 'PE', undefined]);
    expect(participants[0]).not.toHaveProperty('name');
    expect(participants[2]).toEqual({ name: 'SENA', roles: ['recipient'] });
  });

  it('may be asked for by role', () => {
    const participants: Participant[] = [
      { name: 'a', roles: ['provider', 'funder'] },
      { name: 'b', roles: ['recipient'] },
      { name: 'c', roles: ['funder'] },
    ];
    expect(withRole(participants, 'funder').map(({ name }) => name)).toEqual(['a', 'c']);
    expect(withRole(participants, 'provider', 'recipient').map(({ name }) => name)).toEqual(['a', 'b']);
    expect(withRole(participants, 'two-way')).toEqual([]);
    expect(withRole(participants)).toEqual([]);
  });
});

describe('the experience of a partner', () => {
  const by = (role: string, ...others: object[]) => [[{ partner: 'ecuador', role }, ...others]];
  const graph = graphOf(
    ...partners,
    exchange('facilitated', by('facilitator')),
    exchange('funded', by('funder')),
    exchange('learnt', by('recipient', { partner: 'guatemala', role: 'provider' })),
    exchange('mutual', by('two-way')),
    exchange('seconded', by('second-provider')),
    exchange('shared', by('provider')),
    exchange('taught-and-learnt', [...by('provider'), ...by('recipient'), ...by('provider')]),
    exchange('without', [
      [
        { partner: 'guatemala', role: 'provider' },
        { name: 'ecuador', role: 'recipient' },
      ],
    ]),
    entry('exchanges/asked', { request: { by: 'ecuador', source: 'informe' } }),
  );

  it('is what it shared, what it learnt and what it helped with', () => {
    const { shared, learnt, helped } = experienceOf(graph, at(graph, 'partners/ecuador'));
    expect(ids(shared)).toEqual(['mutual', 'seconded', 'shared', 'taught-and-learnt']);
    expect(ids(learnt)).toEqual(['learnt', 'mutual', 'taught-and-learnt']);
    expect(ids(helped)).toEqual(['facilitated', 'funded']);
  });

  it('is not what it offers', () => {
    expect(experienceOf(graph, at(graph, 'partners/oit'))).toEqual({ shared: [], learnt: [], helped: [] });
  });
});
