import { defaultLocale, isLocale, type Locale } from '../../config/locales.ts';
import type { CountryCode } from '../../schemas/field.ts';
import { nodesOf, type Graph } from '../build.ts';
import { languagesOf } from './ties.ts';

/**
 * The languages of the site in which one writes to a country, at least one: its own and those that its institutions work in;
 * where the site has none of them, those in which the entries of its institutions are written.
 */
export function localesOf(graph: Graph, country: CountryCode): readonly [Locale, ...Locale[]] {
  const written = nodesOf(graph, 'partners').flatMap(({ data, lang }) => (data.country === country ? [lang] : []));
  const spoken = languagesOf(graph, country).filter(isLocale);
  const [first = defaultLocale, ...others] = new Set(spoken.length > 0 ? spoken : written);
  return [first, ...others];
}
