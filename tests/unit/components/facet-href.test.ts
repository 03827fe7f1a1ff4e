import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/components/context.ts';
import { facetHref } from '../../../src/components/search/facet-href.ts';
import { sections, type Section } from '../../../src/config/routes.ts';
import { facets, hasPage, type FacetId } from '../../../src/search/facets.ts';
import { graphOf } from '../graph/tiny.ts';

const ctx = contextOf(graphOf(), 'es', { base: '/ayni/', siteUrl: 'https://example.org', today: '2026-01-02' });

describe('the page of a value', () => {
  it.each<[Section, FacetId, string, string]>([
    ['practices', 'country', 'EC', '/ayni/es/buenas-practicas/pais/ec/'],
    ['practices', 'theme', 'mines', '/ayni/es/buenas-practicas/tema/mines/'],
    ['exchanges', 'role', 'second-provider', '/ayni/es/intercambios/papel/second-provider/'],
    ['search', 'year', '2010', '/ayni/es/buscar/periodo/2010/'],
    ['search', 'country', 'EC', '/ayni/es/paises/ec/'],
    ['search', 'theme', 'mines', '/ayni/es/temas/mines/'],
    ['search', 'type', 'practices', '/ayni/es/buenas-practicas/'],
    ['themes', 'country', 'EC', '/ayni/es/paises/ec/'],
  ])('among %s, of %s %s is %s', (section, facet, code, href) => {
    expect(facetHref(ctx, section, facet, code)).toBe(href);
  });

  it('is of its own, where there is one', () => {
    const hrefs = (Object.keys(sections) as Section[]).flatMap((section) =>
      facets.flatMap(({ id }) => (hasPage(section, id) ? [facetHref(ctx, section, id, 'x')] : [])),
    );
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBeGreaterThan(50);
  });
});
