import { Paragraph, type FileChild } from 'docx';
import type { Locale } from '../../config/locales.ts';
import type { Contributed } from '../../config/routes.ts';
import { site } from '../../config/site.ts';
import { t, type MessageKey } from '../../i18n/t.ts';
import { identityOf, written } from '../../sheets/identity.ts';
import type { Named } from '../../sheets/names.ts';
import { planOf, type PlanSection } from '../../sheets/plan.ts';
import { senderQuestions } from '../../sheets/sender.ts';
import { documentOf, heading, paragraph, run } from '../docx.ts';
import type { Making } from './answer.ts';
import { counter, textControl } from './control.ts';
import { pair, pairs, questionsOf } from './rows.ts';

const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

const sending = (locale: Locale): string =>
  site.contributions.mail === undefined
    ? t(locale, 'sheets.send.none', { url: `${site.repository}/issues` })
    : t(locale, 'sheets.send.mail', { mail: site.contributions.mail, days: site.contributions.replyDays });

const rules = ['blank', 'person', 'part', 'date', 'source', 'number'] as const;

function begin(locale: Locale, plan: readonly PlanSection[]): FileChild[] {
  const sources = plan.flatMap(({ questions }) => questions).find(({ path }) => path === 'sources')?.number ?? '';
  return [
    paragraph(t(locale, 'sheets.lead')),
    paragraph(sending(locale)),
    paragraph(t(locale, 'sheets.official')),
    heading(t(locale, 'sheets.rules'), 2),
    ...rules.map((rule) => bullet(t(locale, `sheets.rule.${rule}`, { number: sources }))),
  ];
}

const sender = ({ locale, next }: Making): FileChild[] => [
  heading(t(locale, 'sheets.sender'), 2),
  pairs(
    senderQuestions.map(({ number, path, label }) => {
      const name = t(locale, label);
      const box = textControl(next, { tag: path, name }, t(locale, 'sheets.blank.text'));
      return pair(`${number} ${name}`, t(locale, `${label}.help`), [new Paragraph({ children: [box] })]);
    }),
  ),
];

const notes: Partial<Record<PlanSection['id'], MessageKey>> = { who: 'sheets.section.who.note' };

function sectionOf(making: Making, { id, questions }: PlanSection): FileChild[] {
  const note = notes[id];
  return [
    heading(t(making.locale, `sheets.section.${id}`), 2),
    ...(note === undefined ? [] : [paragraph(t(making.locale, note))]),
    ...questionsOf(making, questions),
  ];
}

const mark = (text: string): Paragraph => new Paragraph({ spacing: { before: 240 }, children: [run(text, { size: 16 })] });

export interface WorksheetOf {
  collection: Contributed;
  locale: Locale;
  /** Every entry that a field may name, in the language (`namedIn`). */
  names: readonly Named[];
}

/** The worksheet (DOCX) in which somebody without git proposes an entry, in a language; `read/sheet.ts` reads it again. */
export function worksheetOf({ collection, locale, names }: WorksheetOf): Promise<Uint8Array<ArrayBuffer>> {
  const title = t(locale, 'sheets.title', { section: t(locale, `one.${collection}`) });
  const making: Making = { locale, names, next: counter() };
  const plan = planOf(collection);
  return documentOf({
    locale,
    title,
    foot: t(locale, 'sheets.foot'),
    children: [
      heading(title, 1),
      ...begin(locale, plan),
      ...sender(making),
      ...plan.flatMap((section) => sectionOf(making, section)),
      mark(t(locale, 'sheets.identity', { identity: written(identityOf(collection, locale)) })),
    ],
  });
}
