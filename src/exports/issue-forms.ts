import { stringify } from 'yaml';
import { locales, type Locale } from '../config/locales.ts';
import { collections, pathOf } from '../config/routes.ts';
import { site } from '../config/site.ts';
import { t, type MessageKey } from '../i18n/t.ts';

/** An element of GitHub's issue forms: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
interface Element {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

type Asked = 'institution' | 'told' | 'sources' | 'page' | 'note' | 'reference';

const formAddress = (locale: Locale): string => `${site.url}${pathOf({ kind: 'list', section: 'contribute' }, locale)}`;

const told = (text: string): Element => ({ type: 'markdown', attributes: { value: text } });

const ask = (type: 'input' | 'textarea', id: Asked, locale: Locale): Element => ({
  type,
  id,
  attributes: { label: t(locale, `issue.${id}`), description: t(locale, `issue.${id}.help`) },
  validations: { required: true },
});

const choose = (id: string, label: string, options: readonly string[]): Element => ({
  type: 'dropdown',
  id,
  attributes: { label, options },
  validations: { required: true },
});

const agree = (locale: Locale): Element => ({
  type: 'checkboxes',
  id: 'agree',
  attributes: {
    label: t(locale, 'issue.agree'),
    options: (['issue.agree.publish', 'issue.agree.persons'] as const).map((key) => ({ label: t(locale, key), required: true })),
  },
});

const entryForm = (locale: Locale) => ({
  name: t(locale, 'issue.entry.name'),
  description: t(locale, 'issue.entry.about'),
  labels: ['new entry', `lang: ${locale}`],
  body: [
    told(t(locale, 'issue.entry.intro', { form: formAddress(locale) })),
    choose(
      'kind',
      t(locale, 'issue.kind'),
      collections.filter((collection) => collection !== 'pages').map((collection) => t(locale, `section.${collection}`)),
    ),
    ask('input', 'institution', locale),
    ask('textarea', 'told', locale),
    ask('textarea', 'sources', locale),
    agree(locale),
  ],
});

const answers: readonly MessageKey[] = ['issue.answer.confirm', 'issue.answer.correct', 'issue.answer.object'];

const replyForm = (locale: Locale) => ({
  name: t(locale, 'issue.reply.name'),
  description: t(locale, 'issue.reply.about'),
  labels: ['institution', `lang: ${locale}`],
  body: [
    told(t(locale, 'issue.reply.intro', { days: site.contributions.replyDays })),
    ask('input', 'institution', locale),
    ask('input', 'page', locale),
    choose(
      'answer',
      t(locale, 'issue.answer'),
      answers.map((key) => t(locale, key)),
    ),
    ask('textarea', 'note', locale),
    ask('input', 'reference', locale),
    agree(locale),
  ],
});

const chooser = {
  blank_issues_enabled: true,
  contact_links: locales.map((locale) => ({
    name: t(locale, 'issue.form'),
    url: formAddress(locale),
    about: t(locale, 'issue.form.about'),
  })),
};

const text = (data: unknown): string => stringify(data, { lineWidth: 0, singleQuote: true });

/**
 * The forms by which one proposes an entry or answers for an institution without leaving GitHub, two in each language, and what
 * its page of choices links to: by the name of the file in `.github/ISSUE_TEMPLATE`.
 */
export const issueForms = (): ReadonlyMap<string, string> =>
  new Map([
    ...locales.flatMap((locale): [string, string][] => [
      [`${t(locale, 'issue.file.entry')}.yml`, text(entryForm(locale))],
      [`${t(locale, 'issue.file.reply')}.yml`, text(replyForm(locale))],
    ]),
    ['config.yml', text(chooser)],
  ]);
