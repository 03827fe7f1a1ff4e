import { describe, expect, it } from 'vitest';
import { collections, type Collection } from '../../../../src/config/routes.ts';
import { freshnessOf, lapsesOn } from '../../../../src/graph/derive/freshness.ts';
import { at, entry, graphOf } from '../tiny.ts';

const verifiedOn = (on: string) => ({ verified: { on, review: 'desk' } });
const node = (collection: Collection, fields: object) =>
  at(graphOf(entry(`${collection}/a`, { ...verifiedOn('2024-03-15'), ...fields })), `${collection}/a`);

/** What has not ended, checked on 15 March 2024: the days on which it is due and on which it has expired. */
const terms: [Collection, object, due: string, expired: string][] = [
  ['practices', {}, '2026-03-15', '2027-03-15'],
  ['exchanges', { status: 'under-way' }, '2026-03-15', '2027-03-15'],
  ['adaptations', {}, '2026-03-15', '2027-03-15'],
  ['partners', {}, '2025-03-15', '2026-03-15'],
  ['networks', {}, '2025-03-15', '2026-03-15'],
  ['agreements', {}, '2027-03-15', '2028-03-15'],
  ['themes', {}, '2027-03-15', '2028-03-15'],
  ['guides', {}, '2027-03-15', '2028-03-15'],
];

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('what was checked', () => {
  it.each(terms)('among the %s is due and expires to the day', (collection, fields, due, expired) => {
    const entryOf = node(collection, fields);
    const states = ['2024-03-15', dayBefore(due), due, dayBefore(expired), expired].map((today) => freshnessOf(entryOf, today)?.state);
    expect(states).toEqual(['current', 'current', 'due', 'due', 'expired']);
    expect(freshnessOf(entryOf, due)).toEqual({ state: 'due', verified: '2024-03-15', due });
  });

  it('has a term in every collection but the team’s pages', () => {
    expect(terms.map(([collection]) => collection).sort()).toEqual(collections.filter((name) => name !== 'pages').sort());
    expect(freshnessOf(at(graphOf(entry('pages/a')), 'pages/a'), '2030-01-01')).toBeUndefined();
  });

  it.each([
    ['2024-02-29', '2025-02-28', '2026-02-28'],
    ['2024-02', '2025-02-28', '2026-02-28'],
    ['2024', '2025-12-31', '2026-12-31'],
  ])('in %s is due twelve months after that has passed', (on, due, expired) => {
    const partner = node('partners', verifiedOn(on));
    const states = [dayBefore(due), due, dayBefore(expired), expired].map((today) => freshnessOf(partner, today)?.state);
    expect(states).toEqual(['current', 'due', 'due', 'expired']);
    expect(freshnessOf(partner, due)).toMatchObject({ verified: on, due });
  });
});

describe('what has ended', () => {
  it.each<[Collection, object]>([
    ['exchanges', { status: 'completed' }],
    ['exchanges', { status: 'cancelled' }],
    ['practices', { status: 'concluded' }],
    ['practices', { status: 'discontinued' }],
    ['agreements', { ended: '2015' }],
  ])('is closed, however long ago it was checked: %s %j', (collection, fields) => {
    expect(freshnessOf(node(collection, fields), '2099-12-31')).toEqual({ state: 'closed', verified: '2024-03-15' });
  });

  it.each<[Collection, object]>([
    ['exchanges', { status: 'announced' }],
    ['exchanges', { status: 'postponed' }],
    ['practices', { status: 'unknown' }],
    ['agreements', { signed: '1999', inForce: '2000' }],
  ])('is not what may go on: %s %j', (collection, fields) => {
    expect(freshnessOf(node(collection, fields), '2099-12-31')?.state).toBe('expired');
  });
});

it.each([
  ['2024', '2025-12-31'],
  ['2024-01', '2025-01-31'],
  ['2024-02', '2025-02-28'],
  ['2023-02', '2024-02-28'],
  ['2024-12', '2025-12-31'],
  ['2024-03-15', '2025-03-15'],
  ['2024-02-29', '2025-02-28'],
])('what was declared in %s lapses on %s', (declared, day) => {
  expect(lapsesOn(declared)).toBe(day);
});
