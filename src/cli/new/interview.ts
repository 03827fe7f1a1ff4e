import type { Locale } from '../../config/locales.ts';
import { say } from '../../check/say.ts';
import type { Problem } from '../../entries/problem.ts';
import { fieldHelp, fieldLabel } from '../../i18n/fields.ts';
import { t } from '../../i18n/t.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import type { Asker, Option, Question } from './asker.ts';
import { complete, sourceKeys } from './complete.ts';
import type { At, Draft } from './draft.ts';
import { valueOf } from './flags.ts';

export interface Talk {
  asker: Asker;
  lang: Locale;
  draft: Draft;
  /** Whether a field is asked for. */
  wanted: (field: FieldModel) => boolean;
  /** What may be chosen; nothing where one writes. */
  options: (field: FieldModel) => Option[] | undefined;
  /** What stands in a field before one writes. */
  initial: (field: FieldModel) => string | undefined;
}

/** Stands for an answer that is not among the options. */
const other = '+';

/** A participant that has an entry of its own needs no name and no country. */
const namesItself: Record<string, { by: string; spares: readonly string[] }> = {
  participant: { by: 'partner', spares: ['name', 'country'] },
};

const remedy = (problem: Problem, lang: Locale): string => {
  const { what, fix } = say(problem, lang);
  return `${what} ${fix}`;
};

function questionOf({ help, name, required }: FieldModel, lang: Locale): Question {
  return help === undefined ? { label: name, required } : { label: fieldLabel(help, lang), help: fieldHelp(help, lang), required };
}

/** An answer in writing, refused in the checker's words until it will do. */
async function write(field: FieldModel, at: At, { asker, lang, draft, initial }: Talk, required = field.required): Promise<unknown> {
  const start = initial(field);
  const answer = await asker.text({
    ...questionOf(field, lang),
    required,
    ...(start === undefined ? {} : { initial: start }),
    refuse: (text) => {
      const problem = draft.problemAt(at, valueOf(field, text));
      return problem === undefined ? undefined : remedy(problem, lang);
    },
  });
  return answer === '' ? undefined : valueOf(field, answer);
}

/** An entry that is not there yet is named all the same, by the id that it will have. */
async function elsewhere(field: FieldModel, at: At, talk: Talk): Promise<unknown> {
  talk.asker.say(t(talk.lang, 'new.elsewhere'));
  return write(field, at, talk, true);
}

const withOther = (field: FieldModel, options: readonly Option[], lang: Locale): Option[] =>
  field.kind === 'reference' ? [...options, { value: other, label: t(lang, 'new.other') }] : [...options];

async function choose(field: FieldModel, options: readonly Option[], at: At, talk: Talk): Promise<unknown> {
  const value = await talk.asker.pick({ ...questionOf(field, talk.lang), options: withOther(field, options, talk.lang) });
  return value === other ? elsewhere(field, at, talk) : value === '' ? undefined : value;
}

async function cite(field: FieldModel, { asker, lang, draft }: Talk): Promise<unknown> {
  const keys = sourceKeys(draft);
  if (keys.length < 2) return keys[0];
  const picked = await asker.pickMany({ ...questionOf(field, lang), options: keys.map((key) => ({ value: key, label: key })) });
  return picked.length > 1 ? picked : picked[0];
}

async function decide(field: FieldModel, { asker, lang }: Talk): Promise<unknown> {
  const options = ['yes', 'no'].map((value) => ({ value, label: t(lang, value === 'yes' ? 'new.yes' : 'new.no') }));
  const value = await asker.pick({ ...questionOf(field, lang), options });
  return value === '' ? undefined : value === 'yes';
}

function scalar(field: FieldModel, at: At, talk: Talk): Promise<unknown> {
  if (field.kind === 'citation') return cite(field, talk);
  if (field.kind === 'boolean') return decide(field, talk);
  const options = talk.options(field);
  return options === undefined ? write(field, at, talk) : choose(field, options, at, talk);
}

async function several(field: FieldModel, item: FieldModel, at: At, talk: Talk): Promise<unknown[]> {
  const options = talk.options(item);
  if (options === undefined) {
    const lines: unknown[] = [];
    for (;;) {
      const line = await write({ ...item, help: field.help ?? 'title' }, [...at, lines.length], talk, field.required && lines.length === 0);
      if (line === undefined) return lines;
      lines.push(line);
    }
  }
  const picked = await talk.asker.pickMany({ ...questionOf(field, talk.lang), options: withOther(item, options, talk.lang) });
  const named = picked.includes(other) ? [await elsewhere(item, [...at, picked.length - 1], talk)] : [];
  return [...picked.filter((value) => value !== other), ...named];
}

/** What was given beforehand does not hold, and nothing is left to ask that could mend it. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.rule);
    this.problem = problem;
  }
}

/** A group, or an item of a list, with what is asked of it. */
interface Group {
  fields: readonly FieldModel[];
  at: At;
  rules: readonly string[];
  /** Fills in what follows from the answers. */
  finish: () => void;
}

/** The parts of a group, asked again from the start when together they do not hold. */
async function parts({ fields, at, rules, finish }: Group, talk: Talk): Promise<void> {
  const { draft, asker, lang } = talk;
  const given = structuredClone(draft.get(at));
  for (;;) {
    const asked = await askFields(fields, at, rules, talk);
    finish();
    const problem = draft.problemAt(at);
    if (problem === undefined) return;
    if (asked === 0) throw new Refused(problem);
    asker.say(remedy(problem, lang));
    draft.set(at, structuredClone(given));
  }
}

/** The parts of a group that are asked for: a citation always, as it answers itself where there is one source. */
const askedOf = ({ fields = [] }: FieldModel, { wanted }: Talk): FieldModel[] =>
  fields.filter((part) => part.kind !== 'key' && (wanted(part) || part.kind === 'citation'));

async function items(field: FieldModel, at: At, talk: Talk): Promise<void> {
  const { asker, lang, draft } = talk;
  const item = field.item ?? field;
  const question = questionOf(field, lang);
  const { label } = question;
  const finish = () => complete([field], at.slice(0, -1), draft);
  const one = (index: number) => parts({ fields: askedOf(item, talk), at: [...at, index], rules: item.rules ?? [], finish }, talk);
  const given = draft.get(at);
  if (Array.isArray(given)) {
    for (const index of given.keys()) await one(index);
    return;
  }
  if (!field.required && !(await asker.confirm({ ...question, label: t(lang, 'new.add', { label }) }))) return;
  for (let index = 0; index === 0 || (await asker.confirm({ label: t(lang, 'new.another', { label }), required: false })); index += 1) {
    asker.say(t(lang, 'new.item', { label, number: index + 1 }));
    await one(index);
  }
}

async function group(field: FieldModel, at: At, talk: Talk): Promise<void> {
  const { asker, lang, draft } = talk;
  const question = questionOf(field, lang);
  const isNew = draft.get(at) === undefined;
  if (isNew && !field.required && !(await asker.confirm({ ...question, label: t(lang, 'new.add', { label: question.label }) }))) return;
  if (field.required) asker.say([question.label, question.help].join('\n'));
  const whole = field.kind === 'period' || field.kind === 'languages';
  const fields = whole ? (field.fields ?? []) : askedOf(field, talk);
  await parts({ fields, at, rules: field.rules ?? [], finish: () => complete(field.fields ?? [], at, draft) }, talk);
}

/** @returns how many questions were put. */
async function ask(field: FieldModel, at: At, talk: Talk): Promise<number> {
  const { draft } = talk;
  const isGiven = draft.get(at) !== undefined;
  if (field.item?.fields !== undefined) await items(field, at, talk);
  else if (field.fields !== undefined) await group(field, at, talk);
  else if (isGiven) return 0;
  else {
    const answer =
      field.item === undefined || field.kind === 'citation' ? await scalar(field, at, talk) : await several(field, field.item, at, talk);
    if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) draft.set(at, answer);
  }
  return isGiven ? 0 : 1;
}

async function askFields(fields: readonly FieldModel[], at: At, rules: readonly string[], talk: Talk): Promise<number> {
  const spared = new Set<string>();
  let asked = 0;
  for (const field of fields) {
    if (spared.has(field.name)) continue;
    asked += await ask(field, [...at, field.name], talk);
    for (const { by, spares } of rules.flatMap((rule) => namesItself[rule] ?? []))
      if (talk.draft.get([...at, by]) !== undefined) for (const name of spares) spared.add(name);
  }
  return asked;
}

/** What is cited stands before what cites it. */
const rank = ({ name }: FieldModel): number => (name === 'title' || name === 'summary' ? 0 : name === 'sources' ? 1 : 2);

/** Asks for the fields of an entry, those that are answered already left alone, and puts the answers into the draft. */
export async function interview(fields: readonly FieldModel[], talk: Talk): Promise<void> {
  const asked = fields.filter(talk.wanted).sort((a, b) => rank(a) - rank(b));
  await askFields(asked, [], [], talk);
}
