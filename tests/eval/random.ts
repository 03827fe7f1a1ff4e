/** Numbers from 0 to below 1, the same for the same seed: a linear congruential generator with the constants of ISO C. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Two halves of some ids, drawn by a seed; the first is the smaller. */
export function halvesOf(ids: readonly string[], seed: number): [Set<string>, Set<string>] {
  const random = randomFrom(seed);
  const drawn = [...ids]
    .sort()
    .map((id) => ({ id, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
  const middle = Math.floor(drawn.length / 2);
  return [new Set(drawn.slice(0, middle)), new Set(drawn.slice(middle))];
}

/** How far the mean of some values may lie from theirs by chance of which were drawn: the middle 95 % of the means of 2,000 draws with replacement. */
export function intervalOf(values: readonly number[], seed: number): [low: number, high: number] {
  const random = randomFrom(seed);
  const draw = () => values[Math.floor(random() * values.length)] ?? 0;
  const means = Array.from({ length: 2000 }, () => values.reduce((sum) => sum + draw(), 0) / values.length).sort((a, b) => a - b);
  return [means[49] ?? 0, means[1949] ?? 0];
}
