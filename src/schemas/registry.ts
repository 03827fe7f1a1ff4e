import type { z } from 'astro/zod';
import { collections, type Collection } from '../config/routes.ts';
import type { Locale, Localized } from '../config/locales.ts';
import { adaptation } from './adaptations.ts';
import { agreement } from './agreements.ts';
import { exchange } from './exchanges.ts';
import { guide } from './guides.ts';
import { network } from './networks.ts';
import { page } from './pages.ts';
import { partner } from './partners.ts';
import { practice } from './practices.ts';
import bodySections from './sections.json' with { type: 'json' };
import { theme } from './themes.ts';
import { translationOf } from './translation.ts';

/** The schema of an original, per collection. */
export const schemas = {
  practices: practice,
  exchanges: exchange,
  adaptations: adaptation,
  partners: partner,
  networks: network,
  agreements: agreement,
  themes: theme,
  guides: guide,
  pages: page,
} as const satisfies Record<Collection, z.ZodObject>;

/** The data of an original once read. */
export type Data<C extends Collection = Collection> = { [K in C]: z.output<(typeof schemas)[K]> }[C];

/** The schema of a translation, per collection: derived, never written. */
export const translationSchemas = Object.fromEntries(
  collections.map((collection) => [collection, translationOf(schemas[collection])]),
) as Record<Collection, z.ZodObject>;

export interface BodySection {
  key: string;
  heading: Localized;
}

/** The h2 sections that a body may have, in their order; `null` where the author is free (guides and pages). */
export const sectionsOf: Record<Collection, readonly BodySection[] | null> = bodySections;

/** The section whose heading, in a language, is this one. */
export const sectionByHeading = (collection: Collection, heading: string, locale: Locale): BodySection | undefined =>
  sectionsOf[collection]?.find((section) => section.heading[locale] === heading);
