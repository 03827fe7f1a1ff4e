/** Who was asked for, each with its points; equal points stand in no order. */
export type Scored<T> = readonly { one: T; points: number }[];

/** What a list gives a question, expected over all orders of those with equal points. */
export interface Found {
  /** Share of the answers among the first one, three and five. */
  recall: Record<1 | 3 | 5, number>;
  /** One over the place of the first answer; 0 where there is none. */
  reciprocal: number;
}

const depths = [1, 3, 5] as const;

/**
 * The expected reciprocal place of the first of `answers` in a group of `size` in random order that begins after `before`
 * places. The first stands at place j with the probability C(size − j, answers − 1) / C(size, answers).
 */
function reciprocalIn(size: number, answers: number, before: number): number {
  let expected = 0;
  let noneBefore = 1;
  for (let place = 1; place <= size - answers + 1; place += 1) {
    const here = answers / (size - place + 1);
    expected += (noneBefore * here) / (before + place);
    noneBefore *= 1 - here;
  }
  return expected;
}

/** @param answers at least one; those that are not in the list count as not found */
export function expectedOf<T>(list: Scored<T>, answers: ReadonlySet<T>): Found {
  const recall: Found['recall'] = { 1: 0, 3: 0, 5: 0 };
  let [reciprocal, before] = [0, 0];
  for (const points of [...new Set(list.map((item) => item.points))].sort((a, b) => b - a)) {
    const group = list.filter((item) => item.points === points);
    const hits = group.filter(({ one }) => answers.has(one)).length;
    for (const depth of depths) {
      const places = Math.min(Math.max(depth - before, 0), group.length);
      recall[depth] += (hits * places) / group.length / answers.size;
    }
    if (hits > 0 && reciprocal === 0) reciprocal = reciprocalIn(group.length, hits, before);
    before += group.length;
  }
  return { recall, reciprocal };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The mean of what some questions found. */
export const meanOf = (found: readonly Found[]): Found => ({
  recall: {
    1: mean(found.map(({ recall }) => recall[1])),
    3: mean(found.map(({ recall }) => recall[3])),
    5: mean(found.map(({ recall }) => recall[5])),
  },
  reciprocal: mean(found.map(({ reciprocal }) => reciprocal)),
});
