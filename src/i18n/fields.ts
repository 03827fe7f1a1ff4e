import type { Locale, Localized } from '../config/locales.ts';
import type { FieldModel } from '../schemas/describe.ts';
import type { Example, HelpKey } from '../schemas/field.ts';
import help from '../schemas/help.json' with { type: 'json' };
import itemWords from '../schemas/items.json' with { type: 'json' };
import fieldLabels from '../schemas/labels.json' with { type: 'json' };
import { t } from './t.ts';

const labels: Record<HelpKey, Localized> = fieldLabels;

/** What one item of a list is called, by the list's name; `more` is what stands before it when one more is asked for. */
const items: Partial<Record<string, Record<Locale, { more: string; one: string }>>> = itemWords;

/** What a field is called on a form or a document. */
export const fieldLabel = (key: HelpKey, locale: Locale): string => labels[key][locale];

/** What one writes in a field, in a sentence. */
export const fieldHelp = (key: HelpKey, locale: Locale): string => help[key][locale];

/** The example of a field as a reader of a language may write it. */
export const exampleIn = (example: Example, locale: Locale): string | number => (typeof example === 'object' ? example[locale] : example);

/** What one might write in a field, in a sentence; nothing where it has no example. */
export const fieldExample = ({ example }: Pick<FieldModel, 'example'>, locale: Locale): string | undefined =>
  example === undefined ? undefined : t(locale, 'field.example', { example: String(exampleIn(example, locale)) });

/** What one writes in a field, with its example: `Escriba la sigla oficial. Por ejemplo: «MTPE».` */
export const explainField = (field: Pick<FieldModel, 'help' | 'example'>, locale: Locale): string =>
  [field.help === undefined ? undefined : fieldHelp(field.help, locale), fieldExample(field, locale)]
    .filter((part) => part !== undefined)
    .join(' ');

/** One item of a list as a heading names it: `Fuente`; nothing where the list has no word for it. */
export function itemName(list: string, locale: Locale): string | undefined {
  const { one } = items[list]?.[locale] ?? {};
  return one && one.charAt(0).toUpperCase() + one.slice(1);
}

/** One more item of a list: `otra fuente`. */
export function oneMoreOf(list: string, locale: Locale): string | undefined {
  const word = items[list]?.[locale];
  return word && `${word.more} ${word.one}`;
}
