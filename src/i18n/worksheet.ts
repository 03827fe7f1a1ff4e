import type { Locale } from '../config/locales.ts';
import type { WorksheetSection } from '../schemas/worksheet.ts';
import type { Code } from '../schemas/vocabularies/index.ts';
import { labelOf } from './labels.ts';
import { t } from './t.ts';

type Row = WorksheetSection['rows'][number];

/** What a row of a worksheet's table is about, in words. */
export function rowName({ id }: WorksheetSection, row: Row, locale: Locale): string {
  switch (id) {
    case 'agenda':
      return t(locale, 'request.row.session', { number: row });
    case 'costs':
      return labelOf('cost-kind', row as Code<'cost-kind'>, locale);
    case 'plan':
      return t(locale, 'request.row.action', { number: row });
    case 'follow-up':
      return t(locale, 'request.row.months', { count: Number(row) });
    default:
      return t(locale, `request.row.${row as 'requesting' | 'providing' | 'facilitating' | 'office' | 'agency' | 'partner'}`);
  }
}

/** The head of the column that names the rows. */
export const rowsName = ({ id }: WorksheetSection, locale: Locale): string =>
  t(locale, `request.rows.${id as 'parties' | 'commitment' | 'agenda' | 'costs' | 'plan' | 'follow-up' | 'clearance'}`);

/** The head of a column. */
export const columnName = (section: WorksheetSection, column: WorksheetSection['columns'][number], locale: Locale): string =>
  section.id === 'costs' ? t(locale, `request.row.${column as 'requesting'}`) : t(locale, `request.column.${column as 'institution'}`);
