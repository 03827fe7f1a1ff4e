import * as clack from '@clack/prompts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { Cancelled, type Asker, type ChoiceQuestion, type Option, type Question, type TextQuestion } from './asker.ts';
import { matching } from './match.ts';
import { yesOrNo } from './yes-no.ts';

/** A list longer than this is searched before it is shown. */
const shown = 12;

/** Long enough for what was typed meanwhile to arrive, in milliseconds. */
const aMoment = 60;

type Prompted<T> = Promise<T | typeof clack.CANCEL_SYMBOL>;

/** A yes or a no, typed in any of the site's languages; Enter alone is no. */
const yesNo = (message: string, lang: Locale): Prompted<string> =>
  clack.text({
    message: `${message}\n${t(lang, 'new.yesNo')}`,
    defaultValue: t(lang, 'new.no'),
    validate: (value = '') => (value.trim() === '' || yesOrNo(value) !== undefined ? undefined : t(lang, 'new.yesNo')),
  });

/** Asks once whether somebody who pressed Ctrl-C or Escape means it; the same again does. */
async function leaves(lang: Locale): Promise<boolean> {
  const answer = await yesNo(t(lang, 'new.leave'), lang);
  return clack.isCancel(answer) || yesOrNo(answer) === true;
}

/** @throws {Cancelled} when the person goes away (Ctrl-C, Escape) and says so; else the question comes again. */
async function answer<T>(ask: () => Prompted<T>, lang: Locale): Promise<T> {
  for (;;) {
    const value = await ask();
    if (!clack.isCancel(value)) return value;
    if (await leaves(lang)) throw new Cancelled();
  }
}

/** Says what is asked, where in the questions one is, and how to answer. */
const messageOf = ({ label, help, required }: Question, step: string, lang: Locale): string =>
  [`${step}${required ? label : t(lang, 'new.optional', { label })}`, ...(help === undefined ? [] : [help])].join('\n');

const plain = ({ value, label, hint }: Option) => ({ value, label, ...(hint === undefined ? {} : { hint }) });
const select = (message: string, options: readonly Option[], lang: Locale): Promise<string> =>
  answer(() => clack.select({ message, options: options.map(plain), maxItems: shown, showInstructions: false }), lang);

/** Stands for no answer yet: Enter alone is not to choose. */
const unchosen = '?';

/** Chooses in a short list. The first line is no answer, so that Enter alone states nothing. */
async function chosen(message: string, options: readonly Option[], first: Option | undefined, lang: Locale): Promise<string> {
  for (;;) {
    const value = await select(message, first === undefined ? options : [first, ...options], lang);
    if (value !== unchosen) return value;
    clack.log.warn(t(lang, 'new.required'));
  }
}

/** Chooses in a long list: part of a name first, then among what has it. */
async function searched(message: string, options: readonly Option[], first: Option | undefined, lang: Locale): Promise<string> {
  const again: Option = { value: unchosen, label: t(lang, 'new.again') };
  const none = first?.value === unchosen ? [] : first === undefined ? [] : [first];
  for (;;) {
    const search = await answer(() => clack.text({ message: `${message}\n${t(lang, 'new.search')}`, defaultValue: '' }), lang);
    const { found, always, typed } = matching(options, search);
    if (typed !== undefined) return typed.value;
    if (found.length === 0) clack.log.warn(t(lang, 'new.nothing', { search }));
    const offered = search.trim() === '' ? [...none, again, ...always, ...found] : [...found, ...always, ...none, again];
    const value = await select(message, offered, lang);
    if (value !== unchosen) return value;
  }
}

function pick(message: string, { options, required, first }: ChoiceQuestion, none: string, lang: Locale): Promise<string> {
  const start = required ? { value: unchosen, label: t(lang, 'new.choose') } : { value: '', label: none };
  const ask = options.length > shown ? searched : chosen;
  return ask(message, options, first === true ? undefined : start, lang);
}

/** Chooses one after the other until the person is done, which Enter alone says once there is one. */
async function pickMany(message: string, question: ChoiceQuestion, lang: Locale): Promise<string[]> {
  const picked: string[] = [];
  for (;;) {
    const options = question.options.filter(({ value }) => !picked.includes(value));
    const isFirst = picked.length === 0;
    const asked = isFirst ? message : `${question.label}\n${t(lang, 'new.more')}`;
    const none = t(lang, isFirst ? 'new.none' : 'new.done');
    if (options.length === 0) return picked;
    const value = await pickFrom(asked, { ...question, options, required: question.required && isFirst }, none, lang, isFirst);
    if (value === '') return picked;
    picked.push(value);
  }
}

/** After the first of several, a list is shown with the end on top of it, however long it is. */
const pickFrom = async (message: string, question: ChoiceQuestion, none: string, lang: Locale, isFirst: boolean): Promise<string> => {
  if (isFirst || question.options.length <= shown) return pick(message, question, none, lang);
  const search = await answer(() => clack.text({ message, defaultValue: '' }), lang);
  if (search.trim() === '') return '';
  const { found, always, typed } = matching(question.options, search);
  if (typed !== undefined) return typed.value;
  if (found.length === 0) clack.log.warn(t(lang, 'new.nothing', { search }));
  const again: Option = { value: unchosen, label: t(lang, 'new.again') };
  const value = await select(message, [...found, ...always, { value: '', label: none }, again], lang);
  return value === unchosen ? pickFrom(message, question, none, lang, isFirst) : value;
};

async function text(message: string, { initial, required, refuse }: TextQuestion, lang: Locale): Promise<string> {
  const typed = await answer(
    () =>
      clack.text({
        message,
        // Else the word `undefined` stands for no answer.
        defaultValue: '',
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value = '') => {
          const answered = value.trim();
          if (answered === '') return required ? t(lang, 'new.required') : undefined;
          return refuse(answered);
        },
      }),
    lang,
  );
  return typed.trim();
}

/** Says what is done while it is done. What is typed meanwhile answers no question. */
async function wait<T>(label: string, work: () => T): Promise<T> {
  const spinner = clack.spinner();
  spinner.start(label);
  try {
    await pause(aMoment);
    return work();
  } finally {
    await pause(aMoment);
    spinner.stop(label);
  }
}

/** In a list of choices these letters would move as the arrows do: somebody who types words there chooses nothing by them. */
const lettersThatMove = ['h', 'j', 'k', 'l'];

/** Questions at a terminal, in a language. */
export function terminal(lang: Locale): Asker {
  for (const letter of lettersThatMove) clack.settings.aliases.delete(letter);
  let step = '';
  const message = (question: Question): string => messageOf(question, step, lang);
  return {
    text: (question) => text(message(question), question, lang),
    pick: (question) => pick(message(question), question, t(lang, 'new.none'), lang),
    pickMany: (question) =>
      pickMany(
        message({
          ...question,
          ...(question.required ? { help: [question.help, t(lang, 'new.least')].filter((line) => line !== undefined).join(' ') } : {}),
        }),
        question,
        lang,
      ),
    confirm: async (question) => yesOrNo(await answer(() => yesNo(message({ ...question, required: true }), lang), lang)) === true,
    say: (words) => clack.log.info(words),
    step: (words) => {
      step = `${words} · `;
    },
    wait,
  };
}
