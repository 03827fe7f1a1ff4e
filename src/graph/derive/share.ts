import type { Node } from '../build.ts';

/** How many of some entries are as a question asks: `met` of those that say anything about it (`reporting`) of all (`of`). */
export interface Share<N extends Node = Node> {
  met: N[];
  reporting: N[];
  of: N[];
}

/** Fewer entries than this, or a smaller part of them reporting, carry no percentage and no trend (domain.md, small numbers). */
const fewest = 10;
const leastCoverage = 0.3;

export const hasPercentage = ({ reporting, of }: Share): boolean =>
  of.length >= fewest && reporting.length >= fewest && reporting.length / of.length >= leastCoverage;

/** The part of those reporting that is as asked, 0 to 1; nothing where the numbers are too small to say it. */
export const partOf = (share: Share): number | undefined => (hasPercentage(share) ? share.met.length / share.reporting.length : undefined);
