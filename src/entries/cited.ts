/** How a person cites sources in a text: by their numbers, `[1]` or `[1, 3]`; the group is what stands between the brackets. */
export const numbered = /\[(\d+(?:\s*[,;]\s*\d+)*)\]/;

/** The numbers of sources that stand between brackets; the first is 1. */
export const numbersIn = (list: string): number[] => list.split(/[,;]/).map(Number);

/** The keys of the sources that are cited, by their numbers; nothing where a number has no source. */
export function keysCited(list: string, sources: readonly (string | undefined)[]): string[] | undefined {
  const keys = numbersIn(list).map((number) => sources[number - 1]);
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
