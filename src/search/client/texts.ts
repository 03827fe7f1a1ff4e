/** The words and settings that a page hands to the search, in the reader's language. */
export interface Texts {
  /** One text, or one per plural form; `{count}` in it. */
  count: string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
  /** With `{query}`. */
  none: string;
  noneFilters: string;
  loading: string;
  failed: string;
  /** With `{typed}` and `{meant}`. */
  corrected: string;
  /** With `{typed}`. */
  leftOut: string;
  /** No entry has all the words. */
  partial: string;
  /** The order without a choice: with a query, and without one. */
  byRelevance: string;
  byList: string;
  /** With `{label}`. */
  remove: string;
  /** With `{section}`. */
  inSection: string;
  /** Collection → its name in the singular. */
  types: Partial<Record<string, string>>;
  /** Language → the note on a text in it. */
  inLanguage: Partial<Record<string, string>>;
  /** Language → its tag for `lang`. */
  tags: Partial<Record<string, string>>;
}

export interface Settings {
  /** Where the site stands. */
  base: string;
  locale: string;
  /** What a list is a list of: choices that every question has, and nobody takes back. */
  fixed: Record<string, string[]>;
  /** The order of a list without a query. */
  order: 'browse' | 'newest';
  texts: Texts;
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The sentences that depend on what was found. */
export function sentences({ locale, texts }: Pick<Settings, 'locale' | 'texts'>) {
  const numbers = new Intl.NumberFormat(texts.tags[locale]);
  const plurals = new Intl.PluralRules(texts.tags[locale]);
  const form = (count: number) =>
    typeof texts.count === 'string' ? texts.count : (texts.count[plurals.select(count)] ?? texts.count.other);
  return {
    number: (value: number): string => numbers.format(value),
    count: (count: number): string => fill(form(count), { count: numbers.format(count) }),
    none: (query: string): string => (query === '' ? texts.noneFilters : fill(texts.none, { query })),
    remove: (label: string): string => fill(texts.remove, { label }),
    section: (section: string): string => fill(texts.inSection, { section }),
    correction: ({ typed, meant }: { typed: string; meant?: string }): string =>
      meant === undefined ? fill(texts.leftOut, { typed }) : fill(texts.corrected, { typed, meant }),
  };
}
export type Sentences = ReturnType<typeof sentences>;
