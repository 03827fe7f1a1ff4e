/** A text that the page hands to its script: one, or one per plural form, with `{name}` where a value goes. */
export type Words = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Says the page's texts in its language (a BCP 47 tag); the parameter `count` chooses the plural form. */
export function speaker(tag: string): (words: Words, params?: Readonly<Record<string, string | number>>) => string {
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (words, params = {}) => {
    const text = typeof words === 'string' ? words : (words[plurals.select(Number(params['count'] ?? 0))] ?? words.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };
}
