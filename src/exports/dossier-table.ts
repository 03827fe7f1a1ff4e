import {
  CheckBox,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Locale } from '../config/locales.ts';
import { t } from '../i18n/t.ts';
import { run } from './docx.ts';
import type { Line } from './dossier-lines.ts';

const small = 18;
const line = (children: readonly ParagraphChild[]): Paragraph => new Paragraph({ spacing: { after: 40 }, children: [...children] });
const words = (text: string, strong = false): TextRun => run(text, { strong, size: small });

/** Words that lead to an address, shown as such. */
export const link = (text: string, address: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, size: small, color: '1F4E79', underline: {} })] });

/** Hundredths of the table's width: the number, what is published, its source and state, the answer. */
const widths = [5, 46, 19, 30];
const cell = (index: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [...children],
  });

/** A box for each thing that one can do with a line, and room to write. */
const answer = (locale: Locale): Paragraph[] => [
  line(
    (['confirm', 'correct', 'object'] as const).flatMap((choice) => {
      const text = t(locale, `dossier.${choice}`);
      return [new CheckBox({ alias: text, checked: false }), words(` ${text}   `)];
    }),
  ),
  line([words(t(locale, 'dossier.write'))]),
  line([words('')]),
];

export interface TableParts {
  locale: Locale;
  lines: readonly Line[];
  /** The address of the entry's page; a line with a place of its own there leads to it. */
  address: string;
  /** Who says what a line says, in words; and the entry's state. */
  sourceOf: (line: Line) => string;
  state: string;
}

function row({ locale, address, sourceOf, state }: TableParts, one: Line): TableRow {
  const place = one.anchor === undefined ? address : `${address}#${one.anchor}`;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [line([link(String(one.number), place)])]),
      cell(1, [line([words(one.label, true)]), ...one.lines.map((text) => line([words(text)]))]),
      cell(2, [line([words(sourceOf(one))]), line([words(t(locale, 'dossier.state', { state }))])]),
      cell(3, answer(locale)),
    ],
  });
}

/** The lines of an entry, each beside room for its answer, under a head that each page repeats. */
export function answerTable(parts: TableParts): Table {
  const head = (['number', 'published', 'source', 'reply'] as const).map((column) => t(parts.locale, `dossier.${column}`));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => width * 145),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, index) => cell(index, [line([words(text, true)])])) }),
      ...parts.lines.map((one) => row(parts, one)),
    ],
  });
}
