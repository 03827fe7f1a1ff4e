import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build.ts';
import { names } from '../../../src/graph/derive/backlinks.ts';
import { entry } from './tiny.ts';

const partners = [
  ...entry('partners/nobody'),
  ...entry('partners/de-ecuador', { country: 'EC' }),
  ...entry('partners/otra-de-ecuador', { country: 'EC' }),
  ...entry('partners/de-chile', { country: 'CL' }),
  ...entry('themes/anything'),
];
const reviewed = (verified: object) =>
  buildGraph([...partners, ...entry('practices/una', { institution: 'de-ecuador', country: 'EC', verified: { on: '2026', ...verified } })]);
const rules = (verified: object): string[] => reviewed(verified).problems.map(({ rule }) => rule);
const confirmed = { review: 'confirmed', channel: 'official-letter', reference: 'Oficio 1' };

it('an entry is confirmed by an institution that it names, or by one of its country', () => {
  expect(rules({ ...confirmed, by: ['de-ecuador', 'otra-de-ecuador'] })).toEqual([]);
  expect(rules({ ...confirmed, by: ['de-chile'] })).toEqual(['reference/reviewer']);
});

it('a peer is an institution that the entry does not name', () => {
  const review = { review: 'peer-reviewed', reference: 'Acta 1' };
  expect(rules({ ...review, by: ['de-chile'] })).toEqual([]);
  expect(rules({ ...review, by: ['de-chile', 'de-ecuador'] })).toEqual(['reference/peer']);
});

it('anybody’s objection is heard', () => {
  expect(rules({ review: 'contested', by: ['de-chile'], objected: '2026-02', note: 'No fue así.' })).toEqual([]);
});

it('a reviewer that is not on record is told once', () => {
  expect(rules({ ...confirmed, by: ['nadie'] })).toEqual(['reference/unknown']);
});

it('who reviewed an entry is not among what it speaks of', () => {
  const { graph } = reviewed({ review: 'peer-reviewed', reference: 'Acta 1', by: ['de-chile'] });
  expect(names(graph, 'practices/una', 'partners').map(({ id }) => id)).toEqual(['de-ecuador']);
  expect(names(graph, 'practices/una', 'partners', ['verified.by']).map(({ id }) => id)).toEqual(['de-chile']);
});
