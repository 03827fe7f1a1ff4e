import { expect, it } from 'vitest';
import { byChannel, functionsOf, officesOf } from '../../../../src/graph/derive/offices.ts';
import { entry, graphOf, ids } from '../tiny.ts';

const office = (...functions: string[]) => ({
  cooperationOffice: { name: 'Oficina', ...(functions.length === 0 ? {} : { functions }), source: 'informe' },
});
const relation = (channel: string) => ({ relation: { channel, asOf: '2020', source: 'informe' } });
const graph = graphOf(
  entry('partners/agencia', { kind: 'cooperation-agency', ...office('negotiates'), ...relation('direct') }),
  entry('partners/a', { ...office('represents', 'negotiates'), ...relation('mixed') }),
  entry('partners/b', { ...office(), centralAgency: { partner: 'agencia', source: 'informe' } }),
  entry('partners/c', relation('direct')),
  entry('partners/d', { ...office('represents'), ...relation('direct') }),
);
const offices = officesOf(graph);

it('ministries alone are asked, and each side of what they describe is kept apart', () => {
  // `nobody` is the ministry that every fixture has.
  expect(ids(offices.of)).toEqual(['a', 'b', 'c', 'd', 'nobody']);
  expect(ids(offices.office)).toEqual(['a', 'b', 'd']);
  expect(ids(offices.agency)).toEqual(['b']);
  expect(ids(offices.relation)).toEqual(['a', 'c', 'd']);
  expect(ids(offices.unknown)).toEqual(['nobody']);
});

it('every channel is there, with those that report it', () => {
  expect(byChannel(offices).map(({ channel, ministries }) => [channel, ids(ministries)])).toEqual([
    ['via-agency', []],
    ['foreign-ministry', []],
    ['direct', ['c', 'd']],
    ['mixed', ['a']],
  ]);
});

it('functions are of the offices that report any', () => {
  const { reporting, by } = functionsOf(offices);
  expect(ids(reporting)).toEqual(['a', 'd']);
  expect(ids(by.represents)).toEqual(['a', 'd']);
  expect(ids(by.negotiates)).toEqual(['a']);
  expect(by['focal-point']).toEqual([]);
});
