import { z } from 'astro/zod';
import type { Localized } from '../config/locales.ts';
import type { Collection } from '../config/routes.ts';
import written from './examples.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import { codes, type Code, type VocabularyName } from './vocabularies/index.ts';
import countries from './countries.json' with { type: 'json' };
import { isDate } from './dates.ts';
import { slug } from './slug.ts';

export { slug };

export type HelpKey = keyof typeof help;

/** What one might write in a field: words in each language; a code, a figure or an address is the same in all. */
export type Example = string | number | Localized;
const examples: Partial<Record<HelpKey, Example>> = written;

/**
 * What the site knows of a field beside its type. The translation schema, the references of the graph, the citations
 * that `check` looks up, the form and the field reference are all derived from it.
 */
export interface FieldMeta {
  /** Key of the explanation in four languages (`help.json`). */
  help: HelpKey;
  /** A translation carries this text; everything else stands once, in the original. */
  translatable?: true;
  /** Holds ids of entries: of one collection plainly (`mdt-ecuador`), of several as `collection/id`. */
  refers?: readonly Collection[];
  /** Holds keys of the entry's own `sources`. */
  cites?: true;
  vocabulary?: VocabularyName;
  /** Of a field whose key has one in `examples.json`, that one. */
  example?: Example;
}

export const fieldMeta = z.registry<FieldMeta>();

/** Registers what the site knows of a field. Each call needs a schema object of its own: the registry goes by identity. */
export function field<T extends z.ZodType>(key: HelpKey, schema: T, meta: Omit<FieldMeta, 'help'> = {}): T {
  const example = examples[key] ?? meta.example;
  fieldMeta.add(schema, { help: key, ...meta, ...(example === undefined ? {} : { example }) });
  return schema;
}

/** What a schema has seen when a rule about several of its fields comes to be asked. */
interface Seen {
  value: unknown;
  issues: readonly { path?: PropertyKey[] | undefined }[];
}

/** A rule about these fields of a group is asked where they are right, whatever else is wrong in it; not where one of them is not. */
export const soundIn =
  (...fields: readonly string[]) =>
  ({ value, issues }: Seen): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !issues.some(({ path }) => fields.includes(String(path?.[0])));

const paragraph = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !/\n\s*\n/.test(value), { error: 'paragraph' });

/** One paragraph of plain text that a translation carries. */
export const text = (key: HelpKey, max = 1200) => field(key, paragraph(max), { translatable: true });

/** A list of words that a translation carries whole (synonyms). */
export const words = (key: HelpKey) => field(key, z.array(paragraph(80)), { translatable: true });

/** Plain text that stays as it is in every language: official names, titles of sources. */
export const name = (key: HelpKey, max = 300) => field(key, paragraph(max));

/** EDTF level 0: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never padded. A bare year that YAML reads as a number is taken as a year. */
export const date = (key: HelpKey) =>
  field(
    key,
    z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().refine(isDate, { error: 'date' })),
    { example: '2013-07' },
  );

export const period = (key: HelpKey) =>
  field(
    key,
    z
      .strictObject({ start: date('period.start').optional(), end: date('period.end').optional() })
      .refine(({ start, end }) => start !== undefined || end !== undefined, { error: 'period-empty', when: soundIn('start', 'end') })
      .refine(
        ({ start, end }) => start === undefined || end === undefined || start <= end || end.startsWith(start) || start.startsWith(end),
        {
          error: 'period-order',
          path: ['end'],
          when: soundIn('start', 'end'),
        },
      ),
  );

export const vocab = <N extends VocabularyName>(key: HelpKey, vocabulary: N) =>
  field(key, z.enum(codes(vocabulary) as [Code<N>, ...Code<N>[]]), { vocabulary });

export type CountryCode = keyof typeof countries;
const countryCodes = Object.keys(countries) as [CountryCode, ...CountryCode[]];
export const isCountryCode = (code: string): code is CountryCode => Object.hasOwn(countries, code);
export const country = (key: HelpKey) => field(key, z.enum(countryCodes), { example: 'EC' });

/** The key of an item in its list: an anchor, and what a translation and other entries name it by. */
export const key = () => field('item.key', z.string().regex(slug, { error: 'key' }).max(60));

export const ref = (helpKey: HelpKey, collection: Collection) =>
  field(helpKey, z.string().regex(slug, { error: 'id' }), { refers: [collection] });

const qualified = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A reference to an entry of one of several collections, as `collection/id`. */
export const anyRef = (helpKey: HelpKey, among: readonly Collection[]) =>
  field(helpKey, z.string().regex(qualified, { error: 'qualified-id' }), { refers: among });

/** One key or several of the entry's own `sources`; always a list once read. */
export const cite = () =>
  field(
    'cite',
    z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).min(1)),
    {
      cites: true,
    },
  );

export const url = (helpKey: HelpKey) =>
  field(
    helpKey,
    z.url({ protocol: /^https?$/, error: 'url', abort: true }).refine((value) => !/\s/.test(value), { error: 'url' }),
  );

/** ISO 639-1, or 639-3 where there is none: `es`, `ht`, `qu`. */
export const language = (helpKey: HelpKey) =>
  field(helpKey, z.string().regex(/^[a-z]{2,3}$/, { error: 'language' }), { example: { es: 'es', en: 'en', pt: 'pt', fr: 'fr' } });

export const count = (helpKey: HelpKey) => field(helpKey, z.int().nonnegative());
export const flag = (helpKey: HelpKey) => field(helpKey, z.boolean());
export const list = <T extends z.ZodType>(helpKey: HelpKey, item: T) => field(helpKey, z.array(item));
export const group = <T extends z.ZodRawShape>(helpKey: HelpKey, shape: T) => field(helpKey, z.strictObject(shape));

const keyOf = (item: unknown): unknown => (typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : undefined);

/** A list whose items have a key that is unique in it. */
export const keyed = <T extends z.ZodRawShape>(helpKey: HelpKey, shape: T) =>
  field(
    helpKey,
    z.array(z.strictObject({ key: key(), ...shape })).superRefine(
      (items, context) => {
        const seen = new Set<unknown>();
        items.map(keyOf).forEach((itemKey, index) => {
          if (typeof itemKey === 'string' && seen.has(itemKey))
            context.addIssue({ code: 'custom', message: 'duplicate-key', path: [index, 'key'], params: { value: itemKey } });
          seen.add(itemKey);
        });
      },
      // Also where something else is wrong in an item.
      { when: ({ value }) => Array.isArray(value) },
    ),
  );
