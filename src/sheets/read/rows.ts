import { linesIn } from './text.ts';
import { first, nearest, type Element } from './xml.ts';

export interface Cell {
  element: Element;
  /** What the controls in it are called; those of a list to tick end in `=code`. */
  tags: string[];
  lines: string[];
}

/** A row of a table, with the table that its table stands in. */
export interface Row {
  table: number;
  within: number | undefined;
  cells: Cell[];
}

const tagOf = (properties: Element): string[] => [...nearest(properties, 'w:tag')].flatMap(({ attributes }) => attributes['w:val'] ?? []);

function cellOf(element: Element): Cell {
  const tags = [...nearest(element, 'w:sdtPr', ['w:tbl'])].flatMap(tagOf);
  return { element, tags, lines: linesIn(element) };
}

/** Every row of every table of a document, in its order; the rows of a table within a cell come after the row of the cell. */
export function rowsIn(document: Element): Row[] {
  let last = 0;
  const rowsOf = (place: Element, within: number | undefined): Row[] =>
    [...nearest(place, 'w:tbl')].flatMap((table) => {
      const number = (last += 1);
      return [...nearest(table, 'w:tr', ['w:tbl'])].flatMap((row) => {
        const cells = [...nearest(row, 'w:tc', ['w:tbl'])];
        return [{ table: number, within, cells: cells.map(cellOf) }, ...cells.flatMap((cell) => rowsOf(cell, number))];
      });
    });
  return rowsOf(first(document, 'w:body') ?? document, undefined);
}
