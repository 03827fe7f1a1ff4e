import type { Section } from '../../config/routes.ts';
import { hasPage, type FacetId } from '../../search/facets.ts';
import type { Context } from '../context.ts';

/** The page of one value of a facet: a list among the entries of a section, or the page that countries, themes and kinds have of their own. */
export function facetHref(ctx: Context, section: Section, facet: FacetId, code: string): string {
  if (hasPage(section, facet)) return ctx.href({ kind: 'facet', section, facet, code });
  if (facet === 'country') return ctx.href({ kind: 'country', code });
  if (facet === 'theme') return ctx.href({ kind: 'entry', collection: 'themes', id: code });
  return ctx.href({ kind: 'list', section: code as Section });
}
