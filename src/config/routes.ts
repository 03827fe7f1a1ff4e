import type { Locale, Localized } from './locales.ts';

/** The folders under `content/`, in the order in which the site names them. */
export const collections = [
  'practices',
  'exchanges',
  'adaptations',
  'partners',
  'networks',
  'agreements',
  'themes',
  'guides',
  'pages',
] as const;
export type Collection = (typeof collections)[number];

/** What a reader makes for themselves out of the entries, in their own browser: nothing to list or to index. */
export const readerSections = ['compare', 'shelf'] as const;
type ReaderSection = (typeof readerSections)[number];

/** What anybody may contribute, each with a form of its own: every collection but the team's pages. */
export const contributed = collections.filter((collection): collection is Contributed => collection !== 'pages');
export type Contributed = Exclude<Collection, 'pages'>;

/** What has a section of the site: every collection but the team's pages, what is derived from the entries, what a reader makes of them. */
export type Section = Contributed | 'countries' | 'learning' | 'search' | 'translations' | 'rules' | 'contribute' | ReaderSection;

export const sections: Record<Section, Localized> = {
  practices: { es: 'buenas-practicas', en: 'good-practices', pt: 'boas-praticas', fr: 'bonnes-pratiques' },
  exchanges: { es: 'intercambios', en: 'exchanges', pt: 'intercambios', fr: 'echanges' },
  adaptations: { es: 'adaptaciones', en: 'adaptations', pt: 'adaptacoes', fr: 'adaptations' },
  partners: { es: 'socios', en: 'partners', pt: 'parceiros', fr: 'partenaires' },
  networks: { es: 'redes', en: 'networks', pt: 'redes', fr: 'reseaux' },
  agreements: { es: 'acuerdos', en: 'agreements', pt: 'acordos', fr: 'accords' },
  themes: { es: 'temas', en: 'themes', pt: 'temas', fr: 'themes' },
  guides: { es: 'guias', en: 'guides', pt: 'guias', fr: 'guides' },
  countries: { es: 'paises', en: 'countries', pt: 'paises', fr: 'pays' },
  learning: { es: 'aprendizaje-mutuo', en: 'mutual-learning', pt: 'aprendizagem-mutua', fr: 'apprentissage-mutuel' },
  translations: { es: 'traducciones', en: 'translations', pt: 'traducoes', fr: 'traductions' },
  contribute: { es: 'contribuir', en: 'contribute', pt: 'contribuir', fr: 'contribuer' },
  rules: { es: 'reglas', en: 'rules', pt: 'regras', fr: 'regles' },
  search: { es: 'buscar', en: 'search', pt: 'buscar', fr: 'recherche' },
  compare: { es: 'comparar', en: 'compare', pt: 'comparar', fr: 'comparer' },
  shelf: { es: 'mi-lista', en: 'my-list', pt: 'minha-lista', fr: 'ma-liste' },
};

/** What the section of mutual learning shows, each in pages of its own, in the order in which it names them. */
export const learningViews = {
  ask: { es: 'a-quien-preguntar', en: 'whom-to-ask', pt: 'a-quem-perguntar', fr: 'a-qui-demander' },
  lineages: { es: 'linajes', en: 'lineages', pt: 'linhagens', fr: 'filiations' },
  flows: { es: 'flujos', en: 'flows', pt: 'fluxos', fr: 'flux' },
  shifts: { es: 'antes-hoy-desde-entonces', en: 'before-today-since', pt: 'antes-hoje-desde-entao', fr: 'avant-aujourd-hui-depuis' },
  offices: { es: 'oficinas-y-agencias', en: 'offices-and-agencies', pt: 'escritorios-e-agencias', fr: 'bureaux-et-agences' },
  challenges: { es: 'desafios', en: 'challenges', pt: 'desafios', fr: 'defis' },
  'follow-up': { es: 'seguimiento', en: 'follow-up', pt: 'acompanhamento', fr: 'suivi' },
  register: { es: 'ofertas-y-necesidades', en: 'offers-and-needs', pt: 'ofertas-e-necessidades', fr: 'offres-et-besoins' },
  pairs: { es: 'fichas-bilaterales', en: 'bilateral-dossiers', pt: 'fichas-bilaterais', fr: 'fiches-bilaterales' },
  request: { es: 'solicitud', en: 'request', pt: 'solicitacao', fr: 'demande' },
  report: { es: 'informe', en: 'report', pt: 'relatorio', fr: 'rapport' },
} as const satisfies Record<string, Localized>;
export type LearningView = keyof typeof learningViews;

/** Whether a section is the reader's own. */
export const isReaderSection = (section: Section): boolean => readerSections.some((one) => one === section);

/** Address segments of the team's own pages; a page that is not listed keeps its id in every language. */
const pageNames: Record<string, Localized> = {
  about: { es: 'acerca-de', en: 'about', pt: 'sobre', fr: 'a-propos' },
  method: { es: 'metodo', en: 'method', pt: 'metodo', fr: 'methode' },
  governance: { es: 'gobernanza', en: 'governance', pt: 'governanca', fr: 'gouvernance' },
  accessibility: { es: 'accesibilidad', en: 'accessibility', pt: 'acessibilidade', fr: 'accessibilite' },
  privacy: { es: 'privacidad', en: 'privacy', pt: 'privacidade', fr: 'confidentialite' },
  components: { es: 'componentes', en: 'components', pt: 'componentes', fr: 'composants' },
};

/** Address segments of the facets; one that is not listed keeps its id in every language. */
const facetNames: Record<string, Localized> = {
  country: { es: 'pais', en: 'country', pt: 'pais', fr: 'pays' },
  role: { es: 'papel', en: 'role', pt: 'papel', fr: 'role' },
  theme: { es: 'tema', en: 'theme', pt: 'tema', fr: 'theme' },
  modality: { es: 'modalidad', en: 'modality', pt: 'modalidade', fr: 'modalite' },
  period: { es: 'etapa', en: 'period', pt: 'etapa', fr: 'periode' },
  network: { es: 'red', en: 'network', pt: 'rede', fr: 'reseau' },
  year: { es: 'periodo', en: 'year', pt: 'ano', fr: 'annee' },
  evidence: { es: 'evidencia', en: 'evidence', pt: 'evidencia', fr: 'preuve' },
  freshness: { es: 'actualizacion', en: 'freshness', pt: 'atualizacao', fr: 'mise-a-jour' },
  language: { es: 'idioma', en: 'language', pt: 'idioma', fr: 'langue' },
};

/** A page's place in the site: every kind has one in each language. */
export type Place =
  | { kind: 'home' }
  | { kind: 'list'; section: Section }
  | { kind: 'country'; code: string }
  /** A page of mutual learning; `of` says for what part of it: `['modality', 'triangular']`, `['rial']`. */
  | { kind: 'learning'; view: LearningView; of?: readonly string[] }
  /** Two countries, in the order of their codes. */
  | { kind: 'pair'; codes: readonly [string, string] }
  | { kind: 'facet'; section: Section; facet: string; code: string }
  /** Where one writes an entry of a collection, corrects or translates one. */
  | { kind: 'form'; collection: Contributed }
  | { kind: 'entry'; collection: Collection; id: string }
  /** What a rule of `check` asks: `schema/date`. */
  | { kind: 'rule'; rule: string };

export const pageSlug = (id: string, locale: Locale): string => pageNames[id]?.[locale] ?? id;

export const facetSlug = (facet: string, locale: Locale): string => facetNames[facet]?.[locale] ?? facet;

/** The address segment of a rule: `schema-date`, the same in every language, as reports name it. */
export const ruleSlug = (rule: string): string => rule.replace('/', '-');

/** The place of two countries' page, whichever is named first. */
export const pairPlace = (one: string, other: string): Place => ({ kind: 'pair', codes: one < other ? [one, other] : [other, one] });

/** Segments after the language: `['buenas-practicas', 'seclo']`. */
function segments(place: Place, locale: Locale): string[] {
  if (place.kind === 'home') return [];
  if (place.kind === 'list') return [sections[place.section][locale]];
  if (place.kind === 'country') return [sections.countries[locale], place.code.toLowerCase()];
  if (place.kind === 'learning') {
    const of = (place.of ?? []).map((part) => facetSlug(part, locale).toLowerCase());
    return [sections.learning[locale], learningViews[place.view][locale], ...of];
  }
  if (place.kind === 'form') return [sections.contribute[locale], sections[place.collection][locale]];
  if (place.kind === 'pair') return [sections.countries[locale], place.codes.join('-').toLowerCase()];
  if (place.kind === 'facet') return [sections[place.section][locale], facetSlug(place.facet, locale), place.code.toLowerCase()];
  if (place.kind === 'rule') return [sections.rules[locale], ruleSlug(place.rule)];
  if (place.collection === 'pages') return [pageSlug(place.id, locale)];
  return [sections[place.collection][locale], place.id];
}

/** The path of a page below the base, with the slash at both ends: `/es/temas/child-labour/`. */
export const pathOf = (place: Place, locale: Locale): string => `/${[locale, ...segments(place, locale)].join('/')}/`;

/** `pathOf` under a base such as `/ayni/`. */
export const hrefOf = (place: Place, locale: Locale, base: string): string => withBase(pathOf(place, locale), base);

/** Puts a path that begins with a slash under a base, whether or not the base ends with one. */
export const withBase = (path: string, base: string): string => `${base.replace(/\/+$/, '')}${path}`;
