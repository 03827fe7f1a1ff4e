import * as clack from '@clack/prompts';
import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { Cancelled, type Asker, type ChoiceQuestion, type Option, type Question } from './asker.ts';
import { fold } from './slug.ts';

/** A list longer than this is searched before it is shown. */
const shown = 12;

/** @throws {Cancelled} when the person went away (Ctrl-C, Escape). */
async function answer<T>(asked: Promise<T | typeof clack.CANCEL_SYMBOL>): Promise<T> {
  const value = await asked;
  if (clack.isCancel(value)) throw new Cancelled();
  return value;
}

const message = ({ label, help, required }: Question, lang: Locale): string =>
  [required ? label : t(lang, 'new.optional', { label }), ...(help === undefined ? [] : [help])].join('\n');

const select = (question: string, options: readonly Option[]): Promise<string> =>
  answer(clack.select({ message: question, options: [...options], maxItems: shown, showInstructions: false }));

const matches = (options: readonly Option[], search: string): Option[] =>
  options.filter(({ value, label }) => fold(`${label} ${value}`).includes(fold(search)));

/** Chooses in a long list: part of a name first, then among what has it. */
async function searched(question: string, options: readonly Option[], beside: readonly Option[], lang: Locale): Promise<string> {
  const again = '?';
  for (;;) {
    const search = await answer(clack.text({ message: `${question}\n${t(lang, 'new.search')}`, defaultValue: '' }));
    const found = matches(options, search);
    if (found.length === 0) clack.log.warn(t(lang, 'new.nothing', { search }));
    else {
      const value = await select(question, [...found, ...beside, { value: again, label: t(lang, 'new.again') }]);
      if (value !== again) return value;
    }
  }
}

async function pick(question: ChoiceQuestion, lang: Locale, none: string): Promise<string> {
  const { options, required } = question;
  const beside = required ? [] : [{ value: '', label: none }];
  const asked = message(question, lang);
  return options.length > shown ? searched(asked, options, beside, lang) : select(asked, [...options, ...beside]);
}

/** Chooses one after the other until the person is done. */
async function pickOneByOne(question: ChoiceQuestion, lang: Locale): Promise<string[]> {
  const picked: string[] = [];
  for (;;) {
    const options = question.options.filter(({ value }) => !picked.includes(value));
    const first = picked.length === 0;
    const value = await pick(
      { ...question, options, required: question.required && first },
      lang,
      t(lang, first ? 'new.none' : 'new.done'),
    );
    if (value === '') return picked;
    picked.push(value);
  }
}

async function tick(question: ChoiceQuestion, lang: Locale): Promise<string[]> {
  for (;;) {
    const picked = await answer(
      clack.multiselect({
        message: `${message(question, lang)}\n${t(lang, 'new.tick')}`,
        options: [...question.options],
        required: false,
        showInstructions: false,
        maxItems: shown,
      }),
    );
    if (picked.length > 0 || !question.required) return picked;
    clack.log.warn(t(lang, 'new.required'));
  }
}

/** Questions at a terminal, in a language. */
export const terminal = (lang: Locale): Asker => ({
  text: async (question) => {
    const { initial, required, refuse } = question;
    const typed = await answer(
      clack.text({
        message: message(question, lang),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value = '') => {
          const text = value.trim();
          if (text === '') return required ? t(lang, 'new.required') : undefined;
          return refuse(text);
        },
      }),
    );
    return typed.trim();
  },
  pick: (question) => pick(question, lang, t(lang, 'new.none')),
  pickMany: (question) => (question.options.length > shown ? pickOneByOne(question, lang) : tick(question, lang)),
  confirm: (question) =>
    answer(
      clack.confirm({
        message: message({ ...question, required: true }, lang),
        active: t(lang, 'new.yes'),
        inactive: t(lang, 'new.no'),
        initialValue: false,
      }),
    ),
  say: (text) => clack.log.info(text),
});
