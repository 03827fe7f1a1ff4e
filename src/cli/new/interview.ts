import type { Locale } from '../../config/locales.ts';
import type { Problem } from '../../entries/problem.ts';
import { itemName, oneMoreOf } from '../../i18n/fields.ts';
import { t } from '../../i18n/t.ts';
import { allFields, type FieldModel } from '../../schemas/describe.ts';
import { questionOf, remedy, scalar, several, type Talk } from './answer.ts';
import { complete } from './complete.ts';
import type { At } from './draft.ts';

/** A participant that has an entry of its own needs no name and no country. */
const namesItself: Record<string, { by: string; spares: readonly string[] }> = {
  participant: { by: 'partner', spares: ['name', 'country'] },
};

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

/** Asks for one more of a list, in the words of what it holds where there are any. */
function another(name: string, label: string, lang: Locale): string {
  const one = oneMoreOf(name, lang);
  return one === undefined ? t(lang, 'new.another.item', { label }) : t(lang, 'new.another', { one });
}

async function items(field: FieldModel, at: At, talk: Talk): Promise<void> {
  const { asker, lang, draft } = talk;
  const item = field.item ?? field;
  const question = questionOf(field, lang);
  const { label } = question;
  const finish = () => complete([field], at.slice(0, -1), draft);
  const one = (index: number) => parts({ fields: askedOf(item, talk), at: [...at, index], rules: item.rules ?? [], finish }, talk);
  const given = draft.get(at);
  const count = Array.isArray(given) ? given.length : 0;
  for (let index = 0; index < count; index += 1) await one(index);
  if (count > 0 && !talk.resumed) return;
  if (count === 0 && !field.required && !(await asker.confirm({ ...question, label: t(lang, 'new.add', { label }) }))) return;
  for (let index = count; index === 0 || (await asker.confirm({ label: another(field.name, label, lang), required: false })); index += 1) {
    asker.say(t(lang, 'new.item', { label: itemName(field.name, lang) ?? label, number: index + 1 }));
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
  for (const [index, field] of fields.entries()) {
    if (spared.has(field.name)) continue;
    if (at.length === 0) talk.step(index + 1);
    asked += await ask(field, [...at, field.name], talk);
    for (const { by, spares } of rules.flatMap((rule) => namesItself[rule] ?? []))
      if (talk.draft.get([...at, by]) !== undefined) for (const name of spares) spared.add(name);
  }
  return asked;
}

const cites = (field: FieldModel): boolean => [...allFields([field])].some(({ kind }) => kind === 'citation');

/** What needs no source comes first; what is cited stands before what cites it. */
const rank = (field: FieldModel): number => (field.name === 'sources' ? 1 : cites(field) ? 2 : 0);

/** Fields in the order in which they are asked. */
const inOrder = (fields: readonly FieldModel[]): FieldModel[] => [...fields].sort((a, b) => rank(a) - rank(b));

/** Asks for the fields of an entry, those that are answered already left alone, and puts the answers into the draft. */
export async function interview(fields: readonly FieldModel[], talk: Talk): Promise<void> {
  await askFields(inOrder(fields.filter(talk.wanted)), [], [], talk);
}
