import { describe, expect, it } from 'vitest';
import { isBilateral, standingOf } from '../../../../src/graph/derive/standing.ts';
import { at, entry, graphOf } from '../tiny.ts';

const today = '2020-06-15';
const standing = (fields: Record<string, unknown>) =>
  standingOf(at(graphOf(entry('agreements/a', fields), entry('agreements/later')), 'agreements/a'), today);

describe('how an agreement stands on a day', () => {
  it.each([
    [{ signed: '1998', inForce: '2000-01-01' }, 'in-force'],
    [{ inForce: '2020-06-15' }, 'in-force'],
    [{ inForce: '2020-05' }, 'in-force'],
    [{ inForce: '2000', ended: '2020-06-16' }, 'in-force'],
    [{ inForce: '2000', ended: '2020' }, 'in-force'],
    [{ signed: '2019-12-01' }, 'signed'],
    [{ signed: '2019', inForce: '2020-06-16' }, 'pending'],
    [{ inForce: '2020-06' }, 'pending'],
    [{ inForce: '2000', ended: '2020-06-15' }, 'ended'],
    [{ signed: '1993', ended: '2019' }, 'ended'],
    [{ ended: '2019', replacedBy: 'later' }, 'ended'],
    [{ signed: '1998', inForce: '1999', replacedBy: 'later' }, 'replaced'],
    [{}, 'undated'],
  ] as const)('%j: %s', (fields, expected) => {
    expect(standing(fields)).toBe(expected);
  });
});

describe('an agreement of two countries alone', () => {
  const partners = [
    entry('partners/uruguay', { country: 'UY' }),
    entry('partners/otra-de-uruguay', { country: 'UY' }),
    entry('partners/paraguay', { country: 'PY' }),
    entry('partners/oit'),
  ];
  const bilateral = (fields: Record<string, unknown>) => {
    const graph = graphOf(...partners, entry('agreements/a', fields));
    return isBilateral(graph, at(graph, 'agreements/a'));
  };
  it.each([
    [{ parties: ['UY', 'PY'] }, true],
    [{ partyPartners: ['uruguay', 'paraguay'] }, true],
    [{ parties: ['UY'], partyPartners: ['paraguay'] }, true],
    [{ partyPartners: ['uruguay', 'otra-de-uruguay', 'paraguay'] }, true],
    [{ parties: ['UY', 'PY', 'AR'] }, false],
    [{ parties: ['UY'] }, false],
    [{ parties: ['UY', 'PY'], partyPartners: ['oit'] }, false],
    [{ partyPartners: ['uruguay', 'oit'] }, false],
    [{}, false],
  ])('%j: %s', (fields, expected) => {
    expect(bilateral(fields)).toBe(expected);
  });
});
