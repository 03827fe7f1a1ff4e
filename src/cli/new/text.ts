import type { Locale } from '../../config/locales.ts';
import type { Collection } from '../../config/routes.ts';
import { writeEntry } from '../../entries/write.ts';
import { explainField, fieldLabel } from '../../i18n/fields.ts';
import { colon } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { allFields, describe, type FieldModel } from '../../schemas/describe.ts';
import { schemas, sectionsOf } from '../../schemas/registry.ts';

/** The headings of a collection's text, each with nothing under it yet. */
export const headings = (collection: Collection, lang: Locale): string =>
  (sectionsOf[collection] ?? []).map(({ heading }) => `## ${heading[lang]}`).join('\n\n');

/** The values of a short closed list, of a field or of its items: `(active | concluded)`. */
export function choiceIn({ values, item, kind }: FieldModel): string {
  const listed = kind === 'country' ? [] : (values ?? item?.values ?? []);
  return listed.length === 0 || listed.length > 12 ? '' : `(${listed.join(' | ')})`;
}

const explained = (field: FieldModel, lang: Locale): string =>
  field.help === undefined ? '' : [explainField(field, lang), choiceIn(field)].filter((part) => part !== '').join(' ');

/** What else one may say, a line for each field that is not there. */
function unsaid(fields: readonly FieldModel[], data: Readonly<Record<string, unknown>>, lang: Locale): string {
  const lines = fields.flatMap((field) =>
    Object.hasOwn(data, field.name) || field.help === undefined
      ? []
      : [`${field.name}: ${fieldLabel(field.help, lang)}. ${explained(field, lang)}`],
  );
  return [t(lang, 'new.unsaid') + colon(lang).trimEnd(), ...lines].join('\n');
}

/** The headings that the text may have, in a line. */
function sections(collection: Collection, lang: Locale): string[] {
  const named = (sectionsOf[collection] ?? []).map(({ heading }) => `## ${heading[lang]}`);
  return named.length === 0 ? [] : [t(lang, 'new.sections', { sections: named.join(' · ') })];
}

/** The file of a new entry: each field under what one writes in it, what else may be said, and its text. */
export function textOf(collection: Collection, data: Readonly<Record<string, unknown>>, body: string, lang: Locale): string {
  const fields = describe(schemas[collection]);
  const models = new Map([...allFields(fields)].map((field) => [field.path, field]));
  return writeEntry({
    collection,
    data,
    body,
    comment: (name) => {
      const field = models.get(name);
      return field?.help === undefined ? undefined : explained(field, lang);
    },
    closing: [unsaid(fields, data, lang), ...sections(collection, lang)].join('\n'),
  });
}
