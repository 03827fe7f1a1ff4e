import { expect, it } from 'vitest';
import { components } from '../../../src/entries/components.ts';
import { galleryOf } from '../../../src/entries/gallery.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { treeOfSatteri } from '../../../src/entries/tree-satteri.ts';

it('shows an example of every component, the same with either parser', () => {
  const gallery = galleryOf(treeOfSatteri);
  expect(Object.keys(gallery.examples)).toEqual(Object.keys(components));
  for (const { html } of Object.values(gallery.examples)) expect(html).not.toBe('');
  expect(galleryOf(treeOfMicromark)).toEqual(gallery);
});

it('leads each citation and each result of the examples to something that the page shows', () => {
  const { data, examples } = galleryOf(treeOfSatteri);
  const shown = [...data.sources.map(({ key }) => `#source-${key}`), ...(data.results ?? []).map(({ key }) => `#result-${key}`)];
  const links = Object.values(examples).flatMap(({ html }) => [...html.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href));
  expect(links.filter((href) => !shown.includes(href ?? ''))).toEqual([]);
});
