import type { Collection } from '../../config/routes.ts';

/** A label on the picture, at its dot; `x` and `y` in the units of the view box. */
export interface Placed {
  text: string;
  x: number;
  y: number;
}

/** The neighbours of one kind, one under the other on one side of the picture. */
export interface Sector {
  collection: Collection;
  side: 'left' | 'right';
  heading: Placed;
  items: Placed[];
  /** How many more there are, where not all have a place. */
  more?: Placed;
}

/** What a sector says: its name, the names of its entries, and that there are more. */
export interface SectorText {
  collection: Collection;
  heading: string;
  items: string[];
  more?: string;
}

export const width = 780;
const inset = { left: 305, right: width - 305 };
const row = 21;
const gap = 16;

/** Cuts a name at a word, so that it has room beside its dot. */
export function short(text: string, limit = 42): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const atWord = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(atWord.length < limit - 12 ? cut : atWord).replace(/[\s,.:;(]+$/, '')}…`;
}

/** A name in at most three short lines, for the middle. */
export function lines(text: string, limit = 16): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const line = found.at(-1);
    if (line !== undefined && line.length + word.length < limit) found[found.length - 1] = `${line} ${word}`;
    else found.push(word);
  }
  return found.length > 3 ? [...found.slice(0, 2), `${found[2] ?? ''}…`] : found;
}

const rowsOf = ({ items, more }: SectorText): number => 1 + items.length + (more === undefined ? 0 : 1);
const heightOf = (sectors: readonly SectorText[]): number =>
  sectors.reduce((sum, sector) => sum + rowsOf(sector) * row, 0) + gap * Math.max(0, sectors.length - 1);

function place(sectors: readonly SectorText[], side: Sector['side'], height: number): Sector[] {
  let y = (height - heightOf(sectors)) / 2 - row / 2;
  const next = (text: string): Placed => ({ text, x: inset[side], y: (y += row) });
  return sectors.map(({ collection, heading, items, more }, index) => {
    if (index > 0) y += gap;
    const placed = { collection, side, heading: next(heading), items: items.map((text) => next(short(text))) };
    return more === undefined ? placed : { ...placed, more: next(more) };
  });
}

/** Kinds in their order down the left side and then down the right, the two as even as can be; the centre stands between. */
export function layout(sectors: readonly SectorText[]): { height: number; centre: { x: number; y: number }; sectors: Sector[] } {
  const split = sectors
    .map((_, index) => index + 1)
    .reduce(
      (best, at) => {
        const tallest = Math.max(heightOf(sectors.slice(0, at)), heightOf(sectors.slice(at)));
        return tallest < best.tallest ? { at, tallest } : best;
      },
      { at: 0, tallest: heightOf(sectors) },
    );
  const height = Math.max(split.tallest, 6 * row) + row;
  const sides = [...place(sectors.slice(0, split.at), 'left', height), ...place(sectors.slice(split.at), 'right', height)];
  return { height, centre: { x: width / 2, y: height / 2 }, sectors: sides };
}
