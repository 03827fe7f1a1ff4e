import type { Locale } from '../../config/locales.ts';
import { privateIn } from '../../check/privacy.ts';
import { say } from '../../check/say.ts';
import type { Problem } from '../../entries/problem.ts';
import { explainField, fieldHelp, fieldLabel } from '../../i18n/fields.ts';
import { t } from '../../i18n/t.ts';
import { idFrom } from '../../i18n/typed/slug.ts';
import { readAs, valueIn } from '../../i18n/typed/value.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { Asker, Option, Question } from './asker.ts';
import { sourceKeys } from './complete.ts';
import type { At, Draft } from './draft.ts';
import { valueOf } from './flags.ts';
import { refusePlainly } from './plain.ts';

export interface Talk {
  asker: Asker;
  lang: Locale;
  draft: Draft;
  /** Whether a field is asked for. */
  wanted: (field: FieldModel) => boolean;
  /** What may be chosen; nothing where one writes. */
  options: (field: FieldModel) => Option[] | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  /** What stands in a field before one writes. */
  initial: (field: FieldModel) => string | undefined;
  /** Whether the answers are those of somebody who went away and came back. */
  resumed: boolean;
  /** Says which question of the entry comes, counted from 1. */
  step: (number: number) => void;
}

/** Stands for an answer that is not among the options. */
const other = '+';

/** What is wrong, and what to write instead. */
export const remedy = (problem: Problem, lang: Locale): string => {
  const { what, fix } = say(problem, lang);
  return `${what} ${fix}`;
};

export function questionOf({ help, name, required }: FieldModel, lang: Locale): Question {
  return help === undefined ? { label: name, required } : { label: fieldLabel(help, lang), help: fieldHelp(help, lang), required };
}

/** The question of a field that is answered in writing, with an example of what one may write. */
const writtenQuestion = (field: FieldModel, lang: Locale): Question =>
  field.help === undefined
    ? questionOf(field, lang)
    : { ...questionOf(field, lang), help: field.help === 'amount.value' ? t(lang, 'form.hint.figure') : explainField(field, lang) };

/** The question of a field that is answered by choosing: its help speaks of codes, or lists words, that the options say better. */
function choiceOf(field: FieldModel, lang: Locale): Question {
  const { help, ...question } = questionOf(field, lang);
  if (['reference', 'country', 'language'].includes(field.kind) || help === undefined) return question;
  return { ...question, help: help.replace(/\s*:.*$/, '.') };
}

/** An answer in writing, refused in the checker's words until it will do. */
async function write(
  field: FieldModel,
  at: At,
  { asker, lang, draft, initial, today }: Talk,
  question = writtenQuestion(field, lang),
  made?: (text: string) => unknown,
): Promise<unknown> {
  const start = initial(field);
  const valueFor = made ?? ((text: string): unknown => valueOf(field, valueIn(field.kind, text, lang, today)));
  const answer = await asker.text({
    ...question,
    ...(start === undefined ? {} : { initial: start }),
    refuse: (text) => {
      const plainly = refusePlainly(field, text, lang, today);
      if (plainly !== undefined) return plainly;
      const problem = draft.problemAt(at, valueFor(text)) ?? privateIn(text);
      return problem === undefined ? undefined : remedy(problem, lang);
    },
  });
  if (answer === '') return undefined;
  const value = valueFor(answer);
  const said = readAs(field.kind, answer, value, lang);
  if (said !== undefined) asker.say(t(lang, 'new.readAs', { value: said }));
  return value;
}

/** An entry that is not there yet is named all the same, by the id that it will have; it needs an entry of its own. */
async function elsewhere(field: FieldModel, at: At, talk: Talk): Promise<unknown> {
  const { lang, asker } = talk;
  const question = { ...questionOf(field, lang), required: true };
  if (field.kind === 'language') return write(field, at, talk, question);
  const [collection, ...more] = field.refers ?? [];
  if (more.length > 0) return write(field, at, talk, question);
  const named = { ...question, help: t(lang, 'new.elsewhere') };
  const id = await write(field, at, talk, named, idFrom);
  asker.say(t(lang, 'new.itsOwn', { id: String(id), collection: collection ?? '' }));
  return id;
}

const withOther = ({ kind }: FieldModel, options: readonly Option[], lang: Locale): Option[] =>
  kind === 'reference' || kind === 'language' ? [...options, { value: other, label: t(lang, 'new.other'), always: true }] : [...options];

async function choose(field: FieldModel, options: readonly Option[], at: At, talk: Talk): Promise<unknown> {
  const value = await talk.asker.pick({ ...choiceOf(field, talk.lang), options: withOther(field, options, talk.lang) });
  return value === other ? elsewhere(field, at, talk) : value === '' ? undefined : value;
}

/** The sources of a draft by what they are called. */
function sourceOptions(draft: Draft): Option[] {
  return sourceKeys(draft).map((value, index) => {
    const [title, publisher] = ['title', 'publisher'].map((name) => draft.get(['sources', index, name]));
    return { value, label: [title, publisher].filter((text) => typeof text === 'string').join(' · ') || value };
  });
}

async function cite(field: FieldModel, { asker, lang, draft }: Talk): Promise<unknown> {
  const options = sourceOptions(draft);
  if (options.length < 2) return options[0]?.value;
  const { label } = questionOf(field, lang);
  const picked = await asker.pickMany({ label, required: field.required, options });
  return picked.length > 1 ? picked : picked[0];
}

async function decide(field: FieldModel, { asker, lang }: Talk): Promise<unknown> {
  const options = ['yes', 'no'].map((value) => ({ value, label: t(lang, value === 'yes' ? 'new.yes' : 'new.no') }));
  const value = await asker.pick({ ...questionOf(field, lang), options });
  return value === '' ? undefined : value === 'yes';
}

/** The answer to a field of one value. */
export function scalar(field: FieldModel, at: At, talk: Talk): Promise<unknown> {
  if (field.kind === 'citation') return cite(field, talk);
  if (field.kind === 'boolean') return decide(field, talk);
  const options = talk.options(field);
  return options === undefined ? write(field, at, talk) : choose(field, options, at, talk);
}

async function lines(field: FieldModel, item: FieldModel, at: At, talk: Talk): Promise<unknown[]> {
  const written: unknown[] = [];
  const { lang } = talk;
  for (;;) {
    const question = questionOf({ ...item, help: field.help ?? 'title', required: field.required && written.length === 0 }, lang);
    const asked = written.length === 0 ? question : { ...question, help: t(lang, 'new.more') };
    const line = await write(item, [...at, written.length], talk, asked);
    if (line === undefined) return written;
    written.push(line);
  }
}

/** The answers to a list of plain values. */
export async function several(field: FieldModel, item: FieldModel, at: At, talk: Talk): Promise<unknown[]> {
  const options = talk.options(item);
  if (options === undefined) return lines(field, item, at, talk);
  const { lang, asker } = talk;
  const question = item.kind === 'vocabulary' ? choiceOf({ ...field, kind: item.kind }, lang) : questionOf(field, lang);
  const picked = await asker.pickMany({ ...question, options: withOther(item, options, lang) });
  const named = picked.includes(other) ? [await elsewhere(item, [...at, picked.length - 1], talk)] : [];
  return [...picked.filter((value) => value !== other), ...named];
}
