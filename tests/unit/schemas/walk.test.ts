import { expect, it } from 'vitest';
import { schemas } from '../../../src/schemas/registry.ts';
import { walk } from '../../../src/schemas/walk.ts';
import { must, readFixture } from '../helpers.ts';

const { files } = readFixture('extremes');
const exchange = must(files.find(({ id, state }) => id === 'longest-exchange' && state === 'original'));
const visits = [...walk(schemas.exchanges, exchange.data)];

it('comes by every reference and citation with its place', () => {
  const at = (path: string) => visits.find((visit) => visit.path.join('.') === path);
  expect(at('activities.0.participants.1.partner')).toMatchObject({ value: 'emptiest-partner', meta: { refers: ['partners'] } });
  expect(at('frameworks.1')).toMatchObject({ value: 'networks/longest-network', meta: { refers: ['agreements', 'networks'] } });
  expect(at('design.source')).toMatchObject({ value: ['informe'], meta: { cites: true } });
  expect(at('modality')).toMatchObject({ value: 'triangular', meta: { vocabulary: 'modality' } });
});

it('gives values that stand where their path says', () => {
  for (const { value, path } of visits) {
    expect(path.reduce<unknown>((from, part) => (from as Record<string | number, unknown>)[part], exchange.data)).toBe(value);
  }
});

it('comes by those alone of which something is said, where that is asked', () => {
  for (const wanted of ['refers', 'cites', 'translatable', 'vocabulary'] as const) {
    const found = [...walk(schemas.exchanges, exchange.data, wanted)];
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(visits.filter(({ meta }) => meta[wanted] !== undefined));
  }
});

it('passes by what is not there', () => {
  const emptiest = must(files.find(({ id }) => id === 'emptiest-exchange'));
  expect([...walk(schemas.exchanges, emptiest.data)].filter(({ value }) => value === undefined)).toEqual([]);
});
