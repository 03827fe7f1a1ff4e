import { expect, it } from 'vitest';
import { codes } from '../../../../src/schemas/vocabularies/index.ts';
import { costGroups, resourcesByPeriod } from '../../../../src/graph/derive/resources.ts';
import { entry, graphOf, ids } from '../tiny.ts';

const cost = (key: string, kind: string) => ({ key, kind, source: 'informe' });
const spent = (id: string, start: string, fields: object) => entry(`exchanges/${id}`, { period: { start }, ...fields });

it('every kind of cost stands in one group', () => {
  const grouped = costGroups.flatMap(({ kinds }) => [...kinds]);
  expect(grouped.toSorted()).toEqual(codes('cost-kind').toSorted());
});

it('an exchange counts once for each kind, however many its lines; one without costs is of those asked', () => {
  const graph = graphOf(
    spent('a', '2004', { costs: [cost('uno', 'equipment'), cost('dos', 'equipment'), cost('tres', 'travel')] }),
    spent('b', '2012', { costs: [cost('uno', 'travel')] }),
    spent('c', '2013', {}),
    spent('d', '2014', { costs: [] }),
    spent('cancelled', '2013', { status: 'cancelled', costs: [cost('uno', 'travel')] }),
  );
  const [before, seed, since] = resourcesByPeriod(graph);
  expect(ids(before?.of ?? [])).toEqual(['a']);
  expect(ids(before?.by.equipment ?? [])).toEqual(['a']);
  expect(ids(before?.by.travel ?? [])).toEqual(['a']);
  expect(before?.by.infrastructure).toEqual([]);
  expect(seed).toMatchObject({ period: 'seed', of: [], reporting: [] });
  expect(ids(since?.of ?? [])).toEqual(['b', 'c', 'd']);
  expect(ids(since?.reporting ?? [])).toEqual(['b']);
  expect(ids(since?.by.travel ?? [])).toEqual(['b']);
});
