import { Paragraph, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx';
import { itemName } from '../../i18n/fields.ts';
import { t } from '../../i18n/t.ts';
import { labelOf } from '../../sheets/labels.ts';
import type { Answer, Parts, Prose, Question } from '../../sheets/plan.ts';
import { blanksOf } from '../../sheets/slots.ts';
import { heading, run } from '../docx.ts';
import { answerOf, proseOf, type Making } from './answer.ts';
import { explained, headOf } from './ask.ts';
import type { Block } from './control.ts';

/** Twentieths of a point: what a page of A4 has between its margins. */
const pageWidth = 9638;
const labelWidth = 3500;
const quiet = '5A6B73';
const shade = 'F1EEE6';

const small = (text: string): Paragraph => new Paragraph({ children: [run(text, { size: 17, color: quiet })] });

/** What is asked, over its explanation. */
const asked = (head: string, help: string): Paragraph[] => [
  new Paragraph({ keepLines: true, children: [run(head, { strong: true })] }),
  ...(help === '' ? [] : [small(help)]),
];

interface CellOptions {
  width: number;
  shaded?: boolean;
  span?: number;
}

const cell = (children: readonly Block[], { width, shaded = false, span = 1 }: CellOptions): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(shaded ? { shading: { fill: shade } } : {}),
    children: [...children],
  });

const table = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    rows: [...rows],
  });

const answerWidth = pageWidth - labelWidth;

/** A question beside the place for its answer. */
export const pair = (head: string, help: string, answer: readonly Block[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [cell(asked(head, help), { width: labelWidth, shaded: true }), cell(answer, { width: answerWidth })],
  });

export const pairs = (rows: readonly TableRow[]): Table => table(rows, [labelWidth, answerWidth]);

/** The questions over the columns, a row for each of what may stand several times. */
function gridOf(making: Making, { path, parts }: Parts, width: number): Table {
  const column = Math.floor(width / parts.length);
  const answers = parts.filter((part): part is Answer => part.as === 'answer');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: answers.map((part) =>
      cell(asked(headOf(part, making.locale), explained(part, making.locale)), { width: column, shaded: true }),
    ),
  });
  const row = (): TableRow =>
    new TableRow({
      cantSplit: true,
      children: answers.map((part) => cell(answerOf(making, part, nameOf(making, part)), { width: column })),
    });
  return table(
    [head, ...Array.from({ length: blanksOf(path) }, row)],
    answers.map(() => column),
  );
}

const nameOf = ({ locale }: Making, question: Question): string => `${question.number} ${labelOf(question, locale)}`;

function answerRow(making: Making, question: Answer | Prose): TableRow {
  const name = nameOf(making, question);
  const answer = question.as === 'prose' ? proseOf(making, question, name) : answerOf(making, question, name);
  return pair(headOf(question, making.locale), explained(question, making.locale), answer);
}

/** Two tables without a paragraph between them become one. */
const apart = (): Paragraph => new Paragraph({ children: [run('', { size: 8 })] });

/** A row of one cell. */
const across = (children: readonly Block[], shaded = true): TableRow =>
  new TableRow({ cantSplit: shaded, children: [cell(children, { width: pageWidth, shaded, span: 2 })] });

/** What a cell takes of a table that stands in it. */
const inset = 200;

/** The rows of a question that stands once: of a group, a head over its parts. */
function rowsOf(making: Making, question: Question): TableRow[] {
  if (question.as === 'answer' || question.as === 'prose') return [answerRow(making, question)];
  const help = explained(question, making.locale);
  if (question.as !== 'grid')
    return [across(asked(headOf(question, making.locale), help)), ...question.parts.flatMap((part) => rowsOf(making, part))];
  const head = asked(headOf(question, making.locale), `${help} ${t(making.locale, 'sheets.again.grid')}`);
  return [across(head), across([gridOf(making, question, pageWidth - inset)], false)];
}

/** A table for each of what may stand several times, under the number that one cites it by. */
function itemsOf(making: Making, question: Parts): FileChild[] {
  return Array.from({ length: blanksOf(question.path) }, (_, index) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [
        run(
          t(making.locale, 'sheets.item', {
            label: itemName(question.field.name, making.locale) ?? labelOf(question, making.locale),
            number: index + 1,
          }),
          { slanted: true },
        ),
      ],
    }),
    pairs(question.parts.flatMap((part) => rowsOf(making, part))),
    apart(),
  ]).flat();
}

function severalOf(making: Making, question: Parts): FileChild[] {
  const again = t(making.locale, question.as === 'grid' ? 'sheets.again.grid' : 'sheets.again.items');
  return [
    heading(headOf(question, making.locale), 3),
    small(`${explained(question, making.locale)} ${again}`),
    ...(question.as === 'grid' ? [gridOf(making, question, pageWidth), apart()] : itemsOf(making, question)),
  ];
}

const several = (question: Question): question is Parts => question.as === 'items' || question.as === 'grid';

/** What a section asks: questions that stand once in one table, those that may stand several times each under a heading. */
export function questionsOf(making: Making, questions: readonly Question[]): FileChild[] {
  const parts: FileChild[] = [];
  let rows: TableRow[] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push(pairs(rows), apart());
    rows = [];
  };
  for (const question of questions) {
    if (several(question)) {
      close();
      parts.push(...severalOf(making, question));
    } else rows.push(...rowsOf(making, question));
  }
  close();
  return parts;
}
