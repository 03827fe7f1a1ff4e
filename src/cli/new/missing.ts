import { say } from '../../check/say.ts';
import type { Locale } from '../../config/locales.ts';
import type { Problem } from '../../entries/problem.ts';
import { explainField, fieldLabel } from '../../i18n/fields.ts';
import { allFields, type FieldModel } from '../../schemas/describe.ts';
import type { At, Draft } from './draft.ts';
import { choiceIn } from './text.ts';

/** `sources[0].url` as `['sources', 0, 'url']`. */
const atOf = (field: string): At => field.split(/[.[]/).map((part) => (part.endsWith(']') ? Number(part.slice(0, -1)) : part));

/** What was written and cannot stay, as against what is not there yet. */
export const wrongIn = (draft: Draft): Problem | undefined =>
  draft.problems().find(({ field = '' }) => !['undefined', 'object'].includes(typeof draft.get(atOf(field))));

/** The fields by which one gives what a field is made of: itself, or what a group or an item must have. */
const required = (field: FieldModel): FieldModel[] => {
  const parts = field.fields ?? field.item?.fields;
  if (parts === undefined) return [field];
  const needed = parts.filter((part) => part.required && part.kind !== 'key');
  return (needed.length > 0 ? needed : parts).flatMap(required);
};

/** The option that answers a field, what it is and how it is written. */
export function optionLine(field: FieldModel, lang: Locale): string {
  const { path, help } = field;
  return [`--${path}`, help === undefined ? '' : ` ${fieldLabel(help, lang)}. ${explainField(field, lang)}`, choiceIn(field)]
    .filter((part) => part !== '')
    .join(' ');
}

/** What keeps a draft from being an entry, a line each: the options that are missing with their help, the rest in the checker's words. */
export function faultsOf(draft: Draft, fields: readonly FieldModel[], lang: Locale): string[] {
  const models = new Map([...allFields(fields)].map((field) => [field.path, field]));
  const lines = draft.problems().flatMap((problem) => {
    const { field = '' } = problem;
    const path = field.replace(/\[\d+\]/g, '');
    const model = models.get(path);
    if (draft.get(atOf(field)) === undefined && model !== undefined) return required(model).map((part) => optionLine(part, lang));
    const { what, fix } = say(problem, lang);
    return [`--${path}  ${what} ${fix}`];
  });
  return [...new Set(lines)];
}
