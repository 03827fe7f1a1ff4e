import { expect, it } from 'vitest';
import { relatedTo } from '../../../../src/graph/derive/related.ts';
import { at, entry, graphOf, ids } from '../tiny.ts';

const practice = (id: string, country: string, ...themes: string[]) => entry(`practices/${id}`, { country, themes });
const graph = graphOf(
  ...['one', 'two', 'three', 'broad'].map((id) => entry(`themes/${id}`)),
  entry('themes/under', { broader: ['broad'] }),
  entry('partners/peru', { country: 'PE' }),
  practice('home', 'EC', 'one', 'two', 'under'),
  practice('a-near-one', 'EC', 'one'),
  practice('b-far-one', 'CL', 'two'),
  practice('c-far-one', 'UY', 'one', 'three'),
  practice('d-near-two', 'EC', 'two', 'one'),
  practice('e-far-two', 'BR', 'one', 'two'),
  practice('f-none', 'BR', 'three'),
  practice('g-broader', 'BR', 'broad'),
  entry('practices/a-peru', { country: 'EC', institution: 'peru', themes: ['one'] }),
  entry('guides/also', { themes: ['one', 'two'] }),
);
const home = at(graph, 'practices/home');

it('most shared themes come first, then other countries, then the id', () => {
  expect(ids(relatedTo(graph, home, 9))).toEqual(['e-far-two', 'd-near-two', 'b-far-one', 'c-far-one', 'a-near-one', 'a-peru']);
});

it('there are no more than asked for', () => {
  expect(ids(relatedTo(graph, home, 2))).toEqual(['e-far-two', 'd-near-two']);
});

it('neither the entry itself, nor another collection, nor what shares no theme is there', () => {
  const found = ids(relatedTo(graph, home, 99));
  for (const id of ['home', 'also', 'f-none', 'g-broader']) expect(found).not.toContain(id);
  expect(relatedTo(graph, at(graph, 'guides/also'), 9)).toEqual([]);
});

it('it goes both ways', () => {
  expect(ids(relatedTo(graph, at(graph, 'practices/f-none'), 9))).toEqual(['c-far-one']);
  expect(ids(relatedTo(graph, at(graph, 'practices/c-far-one'), 9))).toContain('f-none');
});
