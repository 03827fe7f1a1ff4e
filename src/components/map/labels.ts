import type { Point } from './frames.ts';

export interface Named {
  text: string;
  /** Its dot. */
  dot: Point;
}
export interface Label extends Named {
  at: Point;
  anchor: 'start' | 'end' | 'middle';
  /** Whether it stands so far from its dot that a line must join them. */
  led: boolean;
}
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The size of the text for which labels are given room, in the units of the frame: that of the smallest screen. */
const textSize = 14;
// The mean width of a letter of the typeface in names, a little widened.
const letter = 0.53 * textSize;
const gap = 6;
const radius = 4;

const halfOf = (text: string): number => (text.length * letter) / 2;
const boxOf = ({ text, at: [x, y], anchor }: Label): Box => {
  const half = halfOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half;
  return [left, y - textSize * 0.8, left + 2 * half, y + textSize * 0.2];
};
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const around = ([x, y]: Point): Box => [x - radius, y - radius, x + radius, y + radius];

const beside = ({ text, dot: [x, y] }: Named, distance: number, shifts: readonly number[], led: boolean): Label[] =>
  (['start', 'end'] as const).flatMap((anchor) =>
    shifts.map((shift): Label => ({
      text,
      dot: [x, y],
      led,
      at: [anchor === 'start' ? x + distance : x - distance, y + 5 + shift],
      anchor,
    })),
  );
const inLine = ({ text, dot }: Named, asides: readonly number[], shifts: readonly number[], led: boolean): Label[] =>
  shifts.flatMap((shift) =>
    asides.map((aside): Label => ({ text, dot, led, at: [Math.max(dot[0] + aside, halfOf(text)), dot[1] + 5 + shift], anchor: 'middle' })),
  );

/** Where a name may stand: beside its dot, a little higher or lower, above or below. */
const near = (name: Named): Label[] => [...beside(name, gap, [0, -5, 5, -9, 9], false), ...inLine(name, [0], [-13, 12], false)];
/** Where it may stand with a line to its dot. */
const far = (name: Named): Label[] => [
  ...[14, 24, 36].flatMap((distance) => beside(name, distance, [-12, 12, -20, 20, -30, 30, -40, 40], true)),
  ...inLine(name, [-30, 0, 30], [24, 32, 40], true),
];

/** How far the nearest of the other dots is. */
const room = ([x, y]: Point, dots: readonly Point[]): number =>
  Math.min(...dots.map((other) => Math.hypot(other[0] - x, other[1] - y)).filter((distance) => distance > 0));

/** Gives each name in turn a place where it meets no dot, no other name and no edge; a line leads only to those that find none near by. */
function placeInTurn(names: readonly Named[], dots: readonly Point[], [width, height]: Point): Label[] {
  const taken = dots.map(around);
  const labels: Label[] = [];
  const isFree = (label: Label): boolean => {
    const box = boxOf(label);
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    return inside && !taken.some((other) => meet(box, other));
  };
  const put = (label: Label | undefined): boolean => {
    if (label === undefined) return false;
    taken.push(boxOf(label));
    return labels.push(label) > 0;
  };
  const left = names.filter((name) => !put(near(name).find(isFree)));
  for (const name of left) put(far(name).find(isFree));
  return labels;
}

/**
 * The names of dots in a picture, placed so that as many as possible can be read: of a few orders in which they may choose, the
 * crowded first, or by where they lie, the one that leaves out fewest. The table beneath a map has them all.
 */
export function placeLabels(names: readonly Named[], dots: readonly Point[], size: Point): Label[] {
  const orders = [
    names.toSorted((a, b) => room(a.dot, dots) - room(b.dot, dots)),
    names.toSorted((a, b) => a.dot[0] - b.dot[0]),
    names.toSorted((a, b) => b.dot[0] - a.dot[0]),
    names.toSorted((a, b) => b.dot[1] - a.dot[1]),
    names.toSorted((a, b) => a.dot[1] - b.dot[1]),
  ];
  const placed = orders.map((order) => placeInTurn(order, dots, size));
  return placed.reduce((best, labels) => (labels.length > best.length ? labels : best));
}
