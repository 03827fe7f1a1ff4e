import { locales, type Locale } from '../../config/locales.ts';
import type { Contributed } from '../../config/routes.ts';
import { fieldExample, fieldHelp, fieldLabel, itemName } from '../../i18n/fields.ts';
import { compareIn, languageName } from '../../i18n/format.ts';
import { countryName, definitionOf, labelOf } from '../../i18n/labels.ts';
import { messagesOf, t, type MessageKey } from '../../i18n/t.ts';
import countries from '../../schemas/countries.json' with { type: 'json' };
import type { FieldKind, FieldModel } from '../../schemas/describe.ts';
import type { CountryCode } from '../../schemas/field.ts';
import { inSnapshot } from '../../schemas/snapshot.ts';
import { codes, type VocabularyName } from '../../schemas/vocabularies/index.ts';

export interface Option {
  value: string;
  label: string;
  /** What it means, where the vocabulary says so. */
  definition?: string;
}

/** A field as the form shows it, in the reader's language. */
export interface FormField {
  name: string;
  kind: FieldKind;
  required: boolean;
  /** Whether the short form asks for it. */
  short: boolean;
  label: string;
  hint?: string;
  /** Most characters of a text. */
  max?: number;
  /** What one chooses from. */
  options?: readonly Option[];
  /** Names of the lists that it suggests from: collections, or `languages`. */
  suggests?: readonly string[];
  /** What one item of a list is called. */
  one?: string;
  /** What a list is made of. */
  item?: FormField;
  /** The parts of a group, or of a list's item. */
  fields?: readonly FormField[];
}

/** What these kinds ask for is chosen on a form and coded in a file: the explanation of the file's field would mislead. */
const hints: Partial<Record<FieldKind, MessageKey>> = {
  reference: 'form.hint.reference',
  country: 'form.hint.country',
  language: 'form.hint.language',
  key: 'form.hint.key',
  citation: 'form.hint.citation',
  choice: 'form.hint.choice',
};

/** In a form figures are written as in the language, in a file as in code. */
const hintsByHelp: Readonly<Record<string, MessageKey>> = { 'amount.value': 'form.hint.figure' };

const termsOf = (vocabulary: VocabularyName, locale: Locale): Option[] =>
  codes(vocabulary).map((code) => ({
    value: code,
    label: labelOf(vocabulary, code, locale),
    definition: definitionOf(vocabulary, code, locale),
  }));

/** The explanation of a field, or what takes its place where it speaks of the codes of a file. */
function explained({ kind, help, vocabulary }: FieldModel, locale: Locale): string | undefined {
  const text = help === undefined ? undefined : fieldHelp(help, locale);
  const codesOf = vocabulary === undefined ? [] : termsOf(vocabulary, locale).filter(({ value, label }) => label.toLowerCase() !== value);
  const namesCodes = codesOf.some(({ value }) => new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, 'u').test(text ?? ''));
  const instead = hints[namesCodes ? 'choice' : kind] ?? hintsByHelp[help ?? ''];
  return instead === undefined ? text : t(locale, instead);
}

function hintOf(field: FieldModel, locale: Locale): string | undefined {
  const { kind, max, translatable } = field;
  const parts = [
    explained(field, locale),
    // A name is as long as it is; what somebody words is kept short.
    max !== undefined && translatable === true ? t(locale, 'form.max', { max }) : undefined,
    hints[kind] === undefined ? fieldExample(field, locale) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The code of a closed list in words: `resource.staff` where there are such, itself elsewhere. */
function choiceLabel(field: FieldModel, code: string, locale: Locale): string {
  const key = `${field.help?.split('.')[0] ?? ''}.${code}`;
  return Object.hasOwn(messagesOf(locale), key) ? t(locale, key as MessageKey) : code;
}

function optionsOf(field: FieldModel, locale: Locale): Option[] | undefined {
  if (field.vocabulary !== undefined) return termsOf(field.vocabulary, locale);
  if (field.kind === 'country') {
    return (Object.keys(countries) as CountryCode[])
      .map((code) => ({ value: code, label: countryName(code, locale) }))
      .sort((a, b) => compareIn(locale)(a.label, b.label));
  }
  if (field.kind === 'boolean') {
    return [
      { value: 'true', label: t(locale, 'form.yes') },
      { value: 'false', label: t(locale, 'form.no') },
    ];
  }
  return field.values?.map((value) => ({ value, label: choiceLabel(field, value, locale) }));
}

const labelFor = ({ name, help }: FieldModel, locale: Locale, above?: FormField['label']): string =>
  help === undefined ? (above ?? name) : fieldLabel(help, locale);

function formField(field: FieldModel, collection: Contributed, locale: Locale, above?: string): FormField {
  const label = labelFor(field, locale, above);
  const hint = hintOf(field, locale);
  const options = optionsOf(field, locale);
  const suggests = field.kind === 'language' ? ['languages'] : field.refers;
  return {
    name: field.name,
    kind: field.kind,
    required: field.required,
    // The key of an item writes itself; whoever wants another looks for it.
    short: inSnapshot(collection, field) && !(field.kind === 'key' && field.name === 'key'),
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(field.max !== undefined && field.kind !== 'number' ? { max: field.max } : {}),
    ...(options === undefined ? {} : { options }),
    ...(suggests === undefined ? {} : { suggests }),
    ...(field.item === undefined || field.kind === 'citation'
      ? {}
      : listOf(field.name, formField(field.item, collection, locale, label), locale)),
    ...(field.fields === undefined ? {} : { fields: partsOf(field, collection, locale) }),
  };
}

/** What a list is made of, and what one of it is called. */
const listOf = (name: string, item: FormField, locale: Locale): Pick<FormField, 'item' | 'one'> => ({
  item,
  one: itemName(name, locale) ?? item.label,
});

/** The parts of a group; a text for each language of the site is named by the language. */
function partsOf({ kind, fields = [] }: FieldModel, collection: Contributed, locale: Locale): FormField[] {
  const parts = formFields(fields, collection, locale);
  if (kind !== 'languages') return parts;
  return parts.map((part) => {
    const language = locales.find((one) => one === part.name);
    return language === undefined ? part : { ...part, label: languageName(language, locale) };
  });
}

/** The fields of a form, from what the schema says of them (`describe`). */
export const formFields = (fields: readonly FieldModel[], collection: Contributed, locale: Locale): FormField[] =>
  fields.map((field) => formField(field, collection, locale));

/** As one writes: the sources before what cites them, who checked it last. */
export function inOrder(fields: readonly FormField[]): FormField[] {
  const place = ({ name }: FormField): number => ['title', 'summary', 'sources'].indexOf(name);
  const first = fields.filter((field) => place(field) >= 0).sort((a, b) => place(a) - place(b));
  const last = fields.filter(({ name }) => name === 'verified');
  return [...first, ...fields.filter((field) => !first.includes(field) && !last.includes(field)), ...last];
}
