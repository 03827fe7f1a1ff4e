import path from 'node:path';
import type { Locale } from '../../config/locales.ts';
import type { Problem } from '../../entries/problem.ts';
import { t, type MessageKey } from '../../i18n/t.ts';
import { labelOf } from '../../sheets/labels.ts';
import { allQuestions, planOf } from '../../sheets/plan.ts';
import type { Sheet } from '../../sheets/read/sheet.ts';

/** An address or a telephone number where an institution should stand: nobody's goes into the history. */
const personal = /@|\d[\d\s().-]{6,}\d/;

/** What the commit says: what is new, and in whose name. */
function messageOf({ collection, data, institution }: Sheet, lang: Locale): string {
  const title = typeof data['title'] === 'string' ? data['title'] : '…';
  const isNamed = institution !== undefined && !personal.test(institution);
  const key: MessageKey = isNamed ? 'sheets.import.message' : 'sheets.import.message.unsaid';
  return t(lang, key, { section: t(lang, `one.${collection}`), title, ...(isNamed ? { institution } : {}) });
}

/** A text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What was not taken over, and why. */
export function notesOf({ notes, hasContact, hasImages }: Sheet, lang: Locale): string[] {
  return [
    ...(hasContact ? [t(lang, 'sheets.import.contact')] : []),
    ...(hasImages ? [t(lang, 'sheets.import.note.image')] : []),
    ...notes.map(({ kind, label, value, list = [] }) => t(lang, `sheets.import.note.${kind}`, { label, value, list: list.join(' · ') })),
  ];
}

/** The questions of the worksheet that problems are about, in its order: by their numbers an editor and a sender speak of them. */
export function questionsOf({ collection }: Sheet, problems: readonly Problem[], lang: Locale): string[] {
  const fields = new Set(problems.flatMap(({ field }) => field?.replace(/\[\d+\]/g, '') ?? []));
  const asked = [...allQuestions(planOf(collection).flatMap(({ questions }) => questions))].filter(({ path: one }) => fields.has(one));
  const list = asked.map((question) => `${question.number} (${labelOf(question, lang)})`).join(', ');
  return asked.length === 0 ? [] : [t(lang, 'sheets.import.questions', { list })];
}

/** How an editor records the entry in the name of who sent it. */
export function nextSteps(sheet: Sheet, file: string, lang: Locale): string {
  const folder = path.relative('', path.dirname(file)) || '.';
  return [
    t(lang, 'sheets.import.review'),
    '',
    t(lang, 'sheets.import.next'),
    `  git add ${quoted(folder)}`,
    `  git commit -m ${quoted(messageOf(sheet, lang))}`,
  ].join('\n');
}
