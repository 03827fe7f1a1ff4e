import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Locale } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import { choicesOf } from '../../sheets/choices.ts';
import { titlesOf, type Named } from '../../sheets/names.ts';
import type { Answer, Prose } from '../../sheets/plan.ts';
import { blanksOf } from '../../sheets/slots.ts';
import { hint, listControl, proseControl, textControl, tickControl, type Block, type Control, type Counter } from './control.ts';

/** What the making of one worksheet carries along. */
export interface Making {
  locale: Locale;
  next: Counter;
  names: readonly Named[];
}

const line = (children: readonly ParagraphChild[]): Paragraph => new Paragraph({ spacing: { after: 40 }, children });

/** Ticks of more choices than this run on in one paragraph. */
const mostTickLines = 14;

function ticks({ locale, next }: Making, { tag, name }: Control, item: FieldModel): Paragraph[] {
  const boxes = choicesOf(item, locale).map(({ code, label }) => [
    tickControl(next, { tag: `${tag}=${code}`, name }),
    new TextRun(` ${label}`),
  ]);
  if (boxes.length <= mostTickLines) return boxes.map(line);
  return [line(boxes.flatMap((box, index) => (index === 0 ? box : [new TextRun('    '), ...box])))];
}

const isOpen = ({ kind }: FieldModel): boolean => kind === 'reference' || kind === 'language';

function labelsOf({ locale, names }: Making, field: FieldModel): string[] {
  if (field.refers !== undefined) return titlesOf(names, field.refers);
  return choicesOf(field, locale).map(({ label }) => label);
}

function box(making: Making, of: Control, field: FieldModel): ParagraphChild {
  const labels = labelsOf(making, field);
  const open = isOpen(field);
  if (labels.length === 0) return textControl(making.next, of, t(making.locale, 'sheets.blank.text'));
  return listControl(making.next, of, labels, { blank: t(making.locale, open ? 'sheets.blank.open' : 'sheets.blank.list'), open });
}

/** The boxes in which a question is answered; `name` is what Word shows in them. */
export function answerOf(making: Making, { field, path }: Answer, name: string): Paragraph[] {
  const of = { tag: path, name };
  const { item } = field;
  if (item === undefined || field.kind === 'citation') return [line([box(making, of, field)])];
  if (item.values !== undefined) return ticks(making, of, item);
  return Array.from({ length: blanksOf(path) }, () => line([box(making, of, item)]));
}

/** The box for a text of several paragraphs. */
export const proseOf = ({ locale, next }: Making, { path }: Prose, name: string): Block[] => [
  proseControl(next, { tag: path, name }, [new Paragraph({ children: [hint(t(locale, 'sheets.blank.text'))] })]),
];
