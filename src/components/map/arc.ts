import type { Point } from './frames.ts';

/** A curve from one point to another that bends to its right, so that the way back is another; with the head of its arrow. */
export interface Curve {
  line: string;
  head: string;
}

const bend = 0.16;
/** What is left free for the dot at the end. */
const gap = 4;

const at = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;
const along = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dx * by, y + dy * by];

/** `width` is that of the line; points and width in the units of the frame. */
export function curveOf(from: Point, to: Point, width: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const control: Point = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 + dx * bend];
  const length = Math.hypot(to[0] - control[0], to[1] - control[1]);
  const way: Point = [(to[0] - control[0]) / length, (to[1] - control[1]) / length];
  const side: Point = [-way[1], way[0]];
  const tip = along(to, way, -gap);
  const neck = along(tip, way, -(4 + 1.5 * width));
  const half = 1.6 + width;
  return {
    line: `M${at(from)}Q${at(control)} ${at(neck)}`,
    head: `M${at(tip)}L${at(along(neck, side, half))}L${at(along(neck, side, -half))}Z`,
  };
}
