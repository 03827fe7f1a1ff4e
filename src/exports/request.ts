import type { FileChild } from 'docx';
import type { Locale } from '../config/locales.ts';
import { columnName, rowName, rowsName } from '../i18n/worksheet.ts';
import { t } from '../i18n/t.ts';
import { cellId, worksheet, type WorksheetSection } from '../schemas/worksheet.ts';
import { documentOf, heading, paragraph, table } from './docx.ts';

/** Where a text of the reader goes. */
const place = (name: string): string => `{{${name}}}`;

function grid(section: WorksheetSection, locale: Locale): FileChild[] {
  if (section.rows.length === 0) return [];
  const head = [rowsName(section, locale), ...section.columns.map((column) => columnName(section, column, locale))];
  const rows = section.rows.map((row) => [
    rowName(section, row, locale),
    ...section.columns.map((column) => place(cellId(section, row, column))),
  ]);
  return [table(head, rows)];
}

const sectionOf = (section: WorksheetSection, locale: Locale): FileChild[] => [
  heading(t(locale, `request.section.${section.id}`), 2),
  ...(section.id === 'clearance' ? [paragraph(t(locale, 'request.clear.own')), paragraph(place('clearance'))] : []),
  ...section.fields.flatMap((field) => [heading(t(locale, `request.field.${field}`), 3), paragraph(place(field))]),
  ...grid(section, locale),
];

/**
 * The empty document of a request in a language: every field and cell of the worksheet as `{{name}}`, and `{{title}}`,
 * `{{about}}`, `{{clearance}}` and `{{address}}`, which the page's script fills.
 */
export const requestTemplate = (locale: Locale): Promise<Uint8Array<ArrayBuffer>> =>
  documentOf({
    locale,
    title: place('title'),
    foot: t(locale, 'request.draft'),
    children: [
      heading(place('title'), 1),
      paragraph(t(locale, 'request.document'), { strong: true }),
      paragraph(t(locale, 'request.draft')),
      paragraph(place('about')),
      ...worksheet.flatMap((section) => sectionOf(section, locale)),
      paragraph(t(locale, 'request.criteria')),
      paragraph(place('address')),
    ],
  });
