import { env } from '../config/env.ts';
import { locales, type Locale } from '../config/locales.ts';
import {
  contributed,
  facetSlug,
  learningViews,
  ruleSlug,
  sections,
  type Collection,
  type LearningView,
  type Section,
} from '../config/routes.ts';
import { nodesOf } from '../graph/build.ts';
import { graph } from '../graph/index.ts';
import { ruleIds } from '../i18n/problems.ts';
import { valuePages } from '../search/facets.ts';

/** One page per language for a section: its parameter carries the section's name in that language. */
export const sectionPaths = (section: Section) =>
  locales.map((locale) => ({ params: { locale, [section]: sections[section][locale] }, props: { locale } }));

/** One page per entry and language. */
export const entryPaths = (collection: Exclude<Collection, 'pages'>) =>
  sectionPaths(collection).flatMap(({ params, props }) =>
    nodesOf(graph, collection).map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

/** One page per collection that one may contribute to, and language. */
export const formPaths = () =>
  sectionPaths('contribute').flatMap(({ params, props: { locale } }) =>
    contributed.map((collection) => ({ params: { ...params, form: sections[collection][locale] }, props: { locale, collection } })),
  );

/** One page per rule and language. */
export const rulePaths = () =>
  sectionPaths('rules').flatMap(({ params, props }) =>
    ruleIds.map((rule) => ({ params: { ...params, rule: ruleSlug(rule) }, props: { ...props, rule } })),
  );

/** Astro's parameters have no hyphens: `followUp`. */
const parameterOf = (view: LearningView): string => view.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

/**
 * One page per language for a view of mutual learning, and one for each part of it that `of` names. The parameters are
 * `learning`, the view's own name in camel case, and `of`, which is undefined for the whole.
 */
export const learningPaths = (view: LearningView, parts: readonly (readonly string[])[] = [[]]) =>
  sectionPaths('learning').flatMap(({ params, props: { locale } }) =>
    parts.map((of) => ({
      params: {
        ...params,
        [parameterOf(view)]: learningViews[view][locale],
        of: of.length === 0 ? undefined : of.map((part) => facetSlug(part, locale).toLowerCase()).join('/'),
      },
      props: { locale, of },
    })),
  );

/** One page per value of a facet, section and language. */
export const valuePaths = () =>
  valuePages({ graph, today: env.today }).flatMap((value) =>
    locales.map((locale) => ({
      params: { locale, section: sections[value.section][locale], facet: facetSlug(value.facet, locale), code: value.code.toLowerCase() },
      props: { ...value, locale },
    })),
  );

export interface EntryProps {
  locale: Locale;
  id: string;
}
