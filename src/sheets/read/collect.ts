import { locales } from '../../config/locales.ts';
import { t } from '../../i18n/t.ts';
import { plain } from '../../i18n/typed/plain.ts';
import { senderQuestions } from '../sender.ts';
import type { Parts, Question } from '../plan.ts';
import type { Asked, Questions } from './questions.ts';
import type { Cell, Row } from './rows.ts';

/** An answer in its place: `at` counts, for each list that it stands in, which of its items it belongs to. */
export interface Given {
  question: Question;
  within: readonly Parts[];
  at: readonly number[];
  cell: Cell;
}

/** What a worksheet's tables say, before any of it is understood. */
export interface Collected {
  given: Given[];
  sender: Partial<Record<string, string>>;
  /** Answers to no question that is known, under the words before them. */
  unplaced: { label: string; value: string }[];
}

const isList = ({ as }: Parts): boolean => as === 'items' || as === 'grid';
const listsOf = (within: readonly Parts[]): Parts[] => within.filter(isList);

/** Where an item of a list is being read. */
interface Place {
  table: number;
  row: number | undefined;
  at: number;
  seen: Set<string>;
}

/** Counts the items of each list: a table is one, or of a grid a row; so is what begins again within a table. */
class Items {
  readonly #places = new Map<string, Place>();

  /** Which item of each list an answer belongs to. */
  positions({ question, within }: Asked, row: Row, rowNumber: number): number[] {
    const lists = listsOf(within);
    return lists.map((list, depth) => {
      if (depth === lists.length - 1) return this.#position(list, row.table, list.as === 'grid' ? rowNumber : undefined, question.path);
      return row.within === undefined ? (this.#places.get(list.path)?.at ?? 0) : this.#position(list, row.within);
    });
  }

  #position(list: Parts, table: number, row?: number, path?: string): number {
    const place = this.#places.get(list.path);
    const again = path !== undefined && place?.seen.has(path) === true;
    if (place?.table === table && place.row === row && !again) {
      if (path !== undefined) place.seen.add(path);
      return place.at;
    }
    const at = place === undefined ? 0 : place.at + 1;
    this.#places.set(list.path, { table, row, at, seen: new Set(path === undefined ? [] : [path]) });
    // What stands in an item is counted from the first again.
    for (const below of this.#places.keys()) if (below.startsWith(`${list.path}.`)) this.#places.delete(below);
    return at;
  }
}

const said = ({ lines }: Cell): string => lines.join(' ');

const senderHeads = senderQuestions.map(({ number, path, label }) => ({
  path,
  heads: locales.map((locale) => plain(`${number} ${t(locale, label)}`)),
}));

/** What a row asks of the sender: by its control, else by the words before the box. */
function senderOf([label, answer]: readonly Cell[]): string | undefined {
  const asked = plain(label?.lines[0] ?? '');
  return senderHeads.find(({ path, heads }) => answer?.tags.includes(path) === true || heads.includes(asked))?.path;
}

/** The columns of a grid, where a row is the head of one. */
const columnsOf = (cells: readonly Cell[], questions: Questions): Asked[] | undefined =>
  cells.some(({ tags }) => tags.length > 0) ? undefined : questions.columns(cells.map(({ lines }) => lines[0] ?? ''));

const tagged = (cell: Cell, questions: Questions): Asked | undefined =>
  cell.tags.map((tag) => questions.tagged(tag)).find((asked) => asked !== undefined);

/** The questions that a row's cells answer, by their controls, by the head of their grid, or by the words before them. */
function answered(row: Row, questions: Questions, columns: readonly Asked[] | undefined): { asked: Asked; cell: Cell }[] {
  const [label, answer] = row.cells;
  const byTag = row.cells.map((cell) => tagged(cell, questions));
  if (columns !== undefined && byTag.every((asked) => asked === undefined))
    return row.cells.flatMap((cell, index) => (columns[index] === undefined ? [] : [{ asked: columns[index], cell }]));
  if (byTag.some((asked) => asked !== undefined))
    return row.cells.flatMap((cell, index) => {
      const asked = byTag[index] ?? columns?.[index];
      return asked === undefined ? [] : [{ asked, cell }];
    });
  const asked = row.cells.length === 2 ? questions.headed(label?.lines[0] ?? '') : undefined;
  return asked === undefined || answer === undefined ? [] : [{ asked, cell: answer }];
}

/** Goes through the rows of a worksheet and puts each answer to its question. */
export function collect(rows: readonly Row[], questions: Questions): Collected {
  const items = new Items();
  const heads = new Map<number, readonly Asked[]>();
  const found: Collected = { given: [], sender: {}, unplaced: [] };
  for (const [number, row] of rows.entries()) {
    const sender = senderOf(row.cells);
    const answer = row.cells[1];
    if (sender !== undefined && answer !== undefined) {
      found.sender[sender] = said(answer);
      continue;
    }
    const columns = columnsOf(row.cells, questions);
    if (columns !== undefined) {
      heads.set(row.table, columns);
      continue;
    }
    const answers = answered(row, questions, heads.get(row.table));
    for (const { asked, cell } of answers) found.given.push({ ...asked, at: items.positions(asked, row, number), cell });
    if (answers.length === 0 && answer !== undefined && said(answer) !== '')
      found.unplaced.push({ label: row.cells[0]?.lines[0] ?? '', value: said(answer) });
  }
  return found;
}
