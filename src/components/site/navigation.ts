import type { Section } from '../../config/routes.ts';

/** The sections that the header names; the footer has them all. */
export const mainSections = [
  'practices',
  'exchanges',
  'adaptations',
  'learning',
  'partners',
  'themes',
  'countries',
] as const satisfies readonly Section[];
export const allSections = [
  ...mainSections,
  'networks',
  'agreements',
  'guides',
  'translations',
  'contribute',
  'search',
] as const satisfies readonly Section[];

/** The team's pages in the order of the footer. */
export const footerPages = ['about', 'method', 'governance', 'accessibility', 'privacy', 'components'] as const;
