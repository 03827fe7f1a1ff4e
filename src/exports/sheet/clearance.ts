import { Paragraph } from 'docx';
import type { Locale } from '../../config/locales.ts';
import type { Contributed } from '../../config/routes.ts';
import { t } from '../../i18n/t.ts';
import { allFields, type FieldModel } from '../../schemas/describe.ts';
import { planOf, type Question } from '../../sheets/plan.ts';
import { documentOf, heading, paragraph, table } from '../docx.ts';
import { pair, pairs } from './rows.ts';

const within = (question: Question): FieldModel[] => ('field' in question ? [...allFields([question.field])] : []);

/** Where a field or one of its parts may name an institution, hold a figure, or say what was agreed. */
const holds = {
  'title-summary': (question: Question) => question.as === 'prose' || ['title', 'summary'].includes(question.path),
  institutions: (question: Question) => within(question).some(({ refers }) => refers?.includes('partners') === true),
  figures: (question: Question) => within(question).some(({ kind, name }) => kind === 'number' && name !== 'year' && name !== 'phase'),
  agreements: (question: Question) =>
    within(question).some(({ refers, vocabulary }) => refers?.includes('agreements') === true || vocabulary === 'follow-up-state') ||
    ['offers', 'needs'].includes(question.path),
  sources: (question: Question) => question.path === 'sources',
} as const;

/** What becomes public with an entry of a collection, and the numbers of the questions that hold it. */
function publicParts(collection: Contributed, locale: Locale): string[][] {
  const questions = planOf(collection).flatMap((section) => section.questions);
  const asked = Object.entries(holds).flatMap(([part, isIn]) => {
    const numbers = questions.filter(isIn).map(({ number }) => number);
    return numbers.length === 0 ? [] : [[t(locale, `sheets.clear.${part as keyof typeof holds}`), numbers.join(', ')]];
  });
  return [
    ...asked,
    [t(locale, 'sheets.clear.images'), t(locale, 'sheets.clear.attached')],
    [t(locale, 'sheets.clear.sender'), 'A'],
    [t(locale, 'sheets.clear.licence'), t(locale, 'sheets.clear.all')],
  ];
}

/**
 * The sheet (DOCX) of what a superior clears before a worksheet is sent: all that will be public. It is signed and stays in
 * the institution.
 */
export function clearanceOf(collection: Contributed, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const title = t(locale, 'sheets.clear.title', { section: t(locale, `one.${collection}`) });
  const head = [t(locale, 'sheets.clear.what'), t(locale, 'sheets.clear.where'), t(locale, 'sheets.clear.ok')];
  const signed = (['by', 'on', 'signature'] as const).map((part) =>
    pair(t(locale, `sheets.clear.${part}`), '', [new Paragraph({ spacing: { after: 360 } })]),
  );
  return documentOf({
    locale,
    title,
    foot: t(locale, 'sheets.clear.foot'),
    children: [
      heading(title, 1),
      paragraph(t(locale, 'sheets.clear.lead'), { strong: true }),
      table(
        head,
        publicParts(collection, locale).map((row) => [...row, '☐']),
      ),
      paragraph(''),
      pairs(signed),
      paragraph(''),
      paragraph(t(locale, 'sheets.clear.later')),
    ],
  });
}
