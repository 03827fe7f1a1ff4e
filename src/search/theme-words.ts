import type { Locale } from '../config/locales.ts';
import { nodeOf, type Graph } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';

/** A theme's label and synonyms in a language. */
export function themeWords(graph: Graph, id: string, locale: Locale): string[] {
  const theme = nodeOf(graph, 'themes', id);
  if (theme === undefined) return [];
  const own = theme.files[locale]?.data ?? theme.data;
  return [viewOf(theme, locale).title, ...(own.synonyms ?? [])];
}
