import { describe, expect, it } from 'vitest';
import { languageTags, locales } from '../../../src/config/locales.ts';
import { contributed, hrefOf, pairPlace, pathOf, sections, withBase, type Place, type Section } from '../../../src/config/routes.ts';
import countries from '../../../src/schemas/countries.json' with { type: 'json' };

const pages = ['about', 'method', 'governance', 'accessibility', 'privacy', 'components', 'another', 'constructor'];
const places: Place[] = [
  { kind: 'home' },
  ...(Object.keys(sections) as Section[]).map((section): Place => ({ kind: 'list', section })),
  ...Object.keys(countries).map((code): Place => ({ kind: 'country', code })),
  ...contributed.map((collection): Place => ({ kind: 'entry', collection, id: 'same' })),
  ...contributed.map((collection): Place => ({ kind: 'form', collection })),
  ...pages.map((id): Place => ({ kind: 'entry', collection: 'pages', id })),
];

it.each(locales)('every place has a path of its own in %s', (locale) => {
  const paths = places.map((place) => pathOf(place, locale));
  expect(new Set(paths).size).toBe(places.length);
  for (const path of paths) expect(path).toMatch(new RegExp(`^/${locale}/(?:[a-z0-9-]+/)*$`));
});

it.each([
  [{ kind: 'home' }, '/es/'],
  [{ kind: 'list', section: 'practices' }, '/es/buenas-practicas/'],
  [{ kind: 'country', code: 'EC' }, '/es/paises/ec/'],
  [pairPlace('UY', 'AR'), '/es/paises/ar-uy/'],
  [pairPlace('AR', 'UY'), '/es/paises/ar-uy/'],
  [{ kind: 'form', collection: 'practices' }, '/es/contribuir/buenas-practicas/'],
  [{ kind: 'entry', collection: 'themes', id: 'child-labour' }, '/es/temas/child-labour/'],
  [{ kind: 'entry', collection: 'pages', id: 'about' }, '/es/acerca-de/'],
  [{ kind: 'entry', collection: 'pages', id: 'new' }, '/es/new/'],
] as const)('%j is at %s', (place, path) => {
  expect(pathOf(place, 'es')).toBe(path);
});

describe('under a base', () => {
  it.each(['', '/'])('%j a path is itself', (base) => {
    expect(withBase('/es/', base)).toBe('/es/');
  });

  it.each(['/ayni', '/ayni/', '/ayni//'])('%j a path begins with it', (base) => {
    expect(withBase('/es/', base)).toBe('/ayni/es/');
    expect(hrefOf({ kind: 'home' }, 'fr', base)).toBe('/ayni/fr/');
  });
});

it('every language has a tag of its own', () => {
  expect(locales.map((locale) => new Intl.Locale(languageTags[locale]).language)).toEqual([...locales]);
});
