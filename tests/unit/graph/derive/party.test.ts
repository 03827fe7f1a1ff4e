import { expect, it } from 'vitest';
import { isCountryParty, partiesOf, partyOf } from '../../../../src/graph/derive/party.ts';
import { at, entry, graphOf } from '../tiny.ts';

const graph = graphOf(
  entry('partners/ministerio', { country: 'AR' }),
  entry('partners/agencia', { country: 'AR' }),
  entry('partners/oit', { kind: 'international-organisation' }),
  entry('agreements/a', { parties: ['UY'], partyPartners: ['ministerio', 'agencia', 'oit'] }),
  entry('agreements/b'),
);

it('a partner stands for its country, an organisation of none for itself', () => {
  expect(partyOf(at(graph, 'partners/ministerio'))).toBe('AR');
  expect(partyOf(at(graph, 'partners/oit'))).toBe('partners/oit');
  expect(isCountryParty('AR')).toBe(true);
  expect(isCountryParty('partners/oit')).toBe(false);
});

it('an agreement has each party once, by itself or through its institutions', () => {
  expect(partiesOf(graph, at(graph, 'agreements/a')).sort()).toEqual(['AR', 'UY', 'partners/oit']);
  expect(partiesOf(graph, at(graph, 'agreements/b'))).toEqual([]);
});
