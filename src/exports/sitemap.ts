import { languageTags, locales, type Locale } from '../config/locales.ts';
import {
  contributed,
  isReaderSection,
  learningViews,
  pathOf,
  sections,
  withBase,
  type LearningView,
  type Place,
  type Section,
} from '../config/routes.ts';
import type { Graph } from '../graph/build.ts';
import { entriesByCountry } from '../graph/derive/countries.ts';
import { hasTogether, pairsOfCountries } from '../graph/derive/pair.ts';
import { ruleIds } from '../i18n/problems.ts';
import { fullLanguages } from '../graph/derive/view.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Every page that is its own canonical one, with the languages in which it is whole. */
function canonicalPages(graph: Graph): { place: Place; languages: readonly Locale[] }[] {
  const listed = (Object.keys(sections) as Section[]).filter((section) => !isReaderSection(section));
  const lists = listed.map((section): Place => ({ kind: 'list', section }));
  const countries = [...entriesByCountry(graph)].flatMap(([code, keys]): Place[] => (keys.length === 0 ? [] : [{ kind: 'country', code }]));
  const learning = (Object.keys(learningViews) as LearningView[]).map((view): Place => ({ kind: 'learning', view }));
  const forms = contributed.map((collection): Place => ({ kind: 'form', collection }));
  const pairs = pairsOfCountries(graph)
    .filter(hasTogether)
    .map(({ codes }): Place => ({ kind: 'pair', codes }));
  const rules = ruleIds.map((rule): Place => ({ kind: 'rule', rule }));
  const fixed: Place[] = [{ kind: 'home' }, ...lists, ...learning, ...forms, ...rules, ...countries, ...pairs];
  const entries = [...graph.nodes.values()].map((node) => ({
    place: { kind: 'entry', collection: node.collection, id: node.id } as const,
    languages: fullLanguages(node),
  }));
  return [...fixed.map((place) => ({ place, languages: locales })), ...entries];
}

/**
 * The sitemap with its language alternates (sitemaps.org 0.9, xhtml:link as search engines read it).
 * @param siteUrl address without base; @param base begins and ends with a slash.
 */
export function sitemap(graph: Graph, siteUrl: string, base: string): string {
  const address = (place: Place, locale: Locale) => escape(new URL(withBase(pathOf(place, locale), base), siteUrl).href);
  const urls = canonicalPages(graph).flatMap(({ place, languages }) => {
    const alternates = languages
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${languageTags[locale]}" href="${address(place, locale)}"/>`)
      .join('');
    return languages.map((locale) => `<url><loc>${address(place, locale)}</loc>${alternates}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
