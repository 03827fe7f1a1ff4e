/** The words and settings that the page hands to its script, in the reader's language. */
export interface Texts {
  /** One text, or one per plural form; `{count}` in it. */
  count: string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
  /** With `{query}`. */
  none: string;
  noneFilters: string;
  loading: string;
  failed: string;
  /** With `{label}`. */
  remove: string;
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
  /** Where the index of the reader's language is. */
  folder: string;
  locale: string;
  /** Folded words, with spaces between. */
  stopWords: string;
  texts: Texts;
}

const fill = (text: string, name: string, value: string): string => text.replace(`{${name}}`, () => value);

/** The sentences that depend on what was found. */
export function sentences({ locale, texts }: Settings) {
  const numbers = new Intl.NumberFormat(texts.tags[locale]);
  const plurals = new Intl.PluralRules(texts.tags[locale]);
  const form = (count: number) =>
    typeof texts.count === 'string' ? texts.count : (texts.count[plurals.select(count)] ?? texts.count.other);
  return {
    number: (value: number): string => numbers.format(value),
    count: (count: number): string => fill(form(count), 'count', numbers.format(count)),
    none: (query: string): string => (query === '' ? texts.noneFilters : fill(texts.none, 'query', query)),
    remove: (label: string): string => fill(texts.remove, 'label', label),
  };
}
export type Sentences = ReturnType<typeof sentences>;
