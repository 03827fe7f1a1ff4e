import { locales, type Locale } from '../config/locales.ts';
import { sections, type Collection, type Section } from '../config/routes.ts';
import { nodesOf } from '../graph/build.ts';
import { graph } from '../graph/index.ts';

/** One page per language for a section: its parameter carries the section's name in that language. */
export const sectionPaths = (section: Section) =>
  locales.map((locale) => ({ params: { locale, [section]: sections[section][locale] }, props: { locale } }));

/** One page per entry and language. */
export const entryPaths = (collection: Exclude<Collection, 'pages'>) =>
  sectionPaths(collection).flatMap(({ params, props }) =>
    nodesOf(graph, collection).map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

export interface EntryProps {
  locale: Locale;
  id: string;
}
