/**
 * The whole rule by which suggestions are put in order: each reason that holds adds its points. Set by what makes an
 * exchange easy to ask for and useful, and never fitted to past exchanges; `npm run eval:match` measures it.
 *
 * - `same-theme`: who knows the very matter answers better than who knows the next one.
 * - `practice`: there is something written to read and to ask about.
 * - `shared`: who has explained it to others has already prepared to explain it; each partner counts, up to three.
 * - `evidence`: somebody looked at whether it works.
 * - `language`: no interpretation to pay and no document to translate.
 * - `sub-region`: likely a similar labour market, and a short way.
 * - `together`: both know each other's doors.
 * - `agreement`: the frame for the request exists.
 */
export const matchRule = {
  'same-theme': { points: 2 },
  practice: { points: 2 },
  shared: { points: 1, most: 3 },
  evidence: { points: 1 },
  language: { points: 2 },
  'sub-region': { points: 1 },
  together: { points: 1 },
  agreement: { points: 1 },
} as const satisfies Record<string, { points: number; most?: number }>;

export type ReasonId = keyof typeof matchRule;
export type MatchRule = Readonly<Record<ReasonId, { points: number; most?: number }>>;

/** Reasons that are about the two together: nothing to say where it is not known who asks. */
export const learnersReasons: readonly ReasonId[] = ['language', 'sub-region', 'together', 'agreement'];

/** The points of a reason that holds `times` times. */
export const pointsOf = (rule: MatchRule, reason: ReasonId, times: number): number =>
  rule[reason].points * Math.min(times, rule[reason].most ?? 1);
