import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/components/context.ts';
import { contestedFact, objectionIn, reviewOf } from '../../../src/components/entry/review.ts';
import { rowFacts } from '../../../src/components/lists/summary.ts';
import { at, entry, graphOf } from '../graph/tiny.ts';

const contested = { on: '2026-01-02', review: 'contested', by: ['ministerio'], objected: '2026-02-03', note: 'La cifra es otra.' };
const graph = graphOf(
  entry('partners/ministerio', { country: 'EC' }, { translations: { en: { title: 'Ministry', summary: 'A ministry.' } } }),
  entry('practices/una', { verified: contested }),
  entry('practices/otra'),
);
const en = contextOf(graph, 'en', { base: '/', siteUrl: 'https://www.ilo.org', today: '2026-03-01' });
const [one, other] = [at(graph, 'practices/una'), at(graph, 'practices/otra')];

describe('a contested entry', () => {
  it('says so first of all in every list, and who objects since when', () => {
    expect(rowFacts(en, one)[0]).toBe('Contested: Ministry (3 February 2026)');
    expect(contestedFact(en, one)).toBe('Contested: Ministry (3 February 2026)');
  });

  it('has the institution’s own words and the statement of who objects', () => {
    expect(objectionIn(one)).toBe('La cifra es otra.');
    expect(reviewOf(en, one)).toBe('Contested by: Ministry (3 February 2026).');
  });
});

it('an entry that nobody contests says nothing of it', () => {
  expect([contestedFact(en, other), objectionIn(other), reviewOf(en, other)]).toEqual([undefined, undefined, undefined]);
  expect(rowFacts(en, other).join(' ')).not.toContain('Contested');
});
