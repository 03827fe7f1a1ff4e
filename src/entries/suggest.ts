import { distance } from 'fastest-levenshtein';

/** A longer word was never meant for a known one, and to compare it takes time. */
const maxLength = 200;
/** A shorter one is part of too many. */
const minPart = 3;

/** Words as one compares them: without accents and capitals. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** What a known word is called elsewhere, as its label in a language, and the word itself. */
export type Named = readonly [name: string, word: string];

/** More than two fifths of a word that differ, or all of it, make it another. */
const limit = (word: string): number => Math.min(Math.max(2, word.length * 0.4), word.length - 1);

function nearest(word: string, named: readonly Named[]): string | undefined {
  const most = limit(word);
  let best: { word: string; far: number } | undefined;
  for (const [name, known] of named) {
    if (Math.abs(name.length - word.length) > most) continue;
    const far = distance(word, fold(name));
    if (far <= most && (best === undefined || far < best.far)) best = { word: known, far };
  }
  return best?.word;
}

/** The one known word of which a word is a whole part: `ecuador` of `mdt-ecuador`. */
function containing(word: string, known: readonly string[]): string | undefined {
  if (word.length < minPart) return undefined;
  const [only, ...more] = known.filter((one) =>
    fold(one)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(word),
  );
  return more.length === 0 ? only : undefined;
}

/**
 * The known word that was meant by one that is not known, or nothing when none is near.
 * @param names other names of the known words; a name that is met exactly is surer than a word that is near.
 */
export function suggest(word: string, known: readonly string[], names: readonly Named[] = []): string | undefined {
  if (word === '' || word.length > maxLength) return undefined;
  const folded = fold(word);
  const own = known.map((one): Named => [one, one]);
  const same = [...own, ...names].find(([name]) => fold(name) === folded)?.[1];
  return same ?? nearest(folded, own) ?? nearest(folded, names) ?? containing(folded, known);
}
