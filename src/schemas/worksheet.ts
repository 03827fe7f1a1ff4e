import { codes } from './vocabularies/index.ts';

const sides = ['requesting', 'providing', 'facilitating'] as const;
/** Months after the end of an exchange at which a request proposes to ask what came of it. */
export const followUpMonths = [3, 6, 12] as const;
const numbered = <const N extends readonly string[]>(...numbers: N): N => numbers;
const none = [] as const;

/**
 * What a request for an exchange asks, section by section: fields, then a table of cells. The four that RIAL weighs in a
 * proposal are sections of their own. The page, its script and the document are all made from this list.
 */
export const worksheet = [
  { id: 'parties', fields: ['languages'], rows: sides, columns: ['institution', 'unit', 'door'] },
  { id: 'relevance', fields: ['problem', 'practice', 'components', 'conditions', 'limits'], rows: none, columns: none },
  { id: 'opportunity', fields: ['why-now', 'priority', 'decision'], rows: none, columns: none },
  { id: 'objectives', fields: ['objective', 'questions', 'products', 'measure'], rows: none, columns: none },
  { id: 'commitment', fields: ['team'], rows: sides, columns: ['before', 'during', 'after'] },
  {
    id: 'agenda',
    fields: ['start', 'end'],
    rows: numbered('1', '2', '3', '4', '5', '6', '7', '8'),
    columns: ['day', 'session', 'way'],
  },
  { id: 'costs', fields: none, rows: codes('cost-kind'), columns: sides },
  { id: 'plan', fields: none, rows: numbered('1', '2', '3', '4'), columns: ['action', 'in-charge', 'by', 'sign'] },
  { id: 'follow-up', fields: none, rows: numbered('3', '6', '12'), columns: ['date', 'question', 'who'] },
  { id: 'clearance', fields: none, rows: ['office', 'agency', 'partner'], columns: ['who', 'on'] },
] as const;

export type WorksheetSection = (typeof worksheet)[number];
export type WorksheetField = WorksheetSection['fields'][number];

/** The name of a cell among all fields: `costs-travel-requesting`. */
export const cellId = (section: WorksheetSection, row: string, column: string): string => `${section.id}-${row}-${column}`;

/** Every field and cell, in the order of the page. */
export const worksheetIds: readonly string[] = worksheet.flatMap((section) => [
  ...section.fields,
  ...section.rows.flatMap((row) => section.columns.map((column) => cellId(section, row, column))),
]);
