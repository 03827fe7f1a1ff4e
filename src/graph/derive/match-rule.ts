/** What a reason adds: `points` each time it holds, up to `most` times (once, where nothing is said). */
interface Weight {
  points: number;
  most?: number;
}

/**
 * The whole rule by which suggestions are put in order: every reason that holds adds its points. Few and whole, so that it
 * can be read aloud; `npm run eval:match` measures it against past exchanges.
 *
 * - `same-theme`: who knows the very matter answers better than who knows the next one.
 * - `practice`: there is something written to read and to ask about.
 * - `evidence`: somebody looked at whether it works.
 * - `shared`: who has explained it to others has prepared to explain it; each exchange counts, up to three.
 * - `neighbour`: it has shared the next theme: enough to be named where nothing is on record on the theme itself, and no more.
 * - `shares`: who has received others on any matter knows how it is done; each exchange counts, up to five.
 * - `together`: both know each other's doors; what was begun once is easier to go on with.
 * - `language`: no interpretation to pay and no document to translate.
 * - `sub-region`: likely a similar labour market, and a short way.
 * - `agreement`: the frame for the request exists.
 */
export const matchRule = {
  'same-theme': { points: 2 },
  practice: { points: 2 },
  evidence: { points: 1 },
  shared: { points: 1, most: 3 },
  neighbour: { points: 0 },
  shares: { points: 1, most: 5 },
  together: { points: 2 },
  language: { points: 1 },
  'sub-region': { points: 1 },
  agreement: { points: 1 },
} as const satisfies Record<string, Weight>;

export type ReasonId = keyof typeof matchRule;
export type MatchRule = Readonly<Record<ReasonId, Weight>>;

/** The points of a reason that holds `times` times. */
export const pointsOf = (rule: MatchRule, reason: ReasonId, times: number): number =>
  rule[reason].points * Math.min(times, rule[reason].most ?? 1);
