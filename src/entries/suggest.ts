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

/** The name of a known word as it is compared, and the word. */
const folded = ([name, word]: Named): Named => [fold(name), word];

function nearest(word: string, named: readonly Named[]): string | undefined {
  const most = limit(word);
  let best: { word: string; far: number } | undefined;
  for (const [name, known] of named) {
    if (Math.abs(name.length - word.length) > most) continue;
    const differ = distance(word, name);
    // Of two that are as near, the one that begins alike was meant: `ECU` is `EC` and not `CU`.
    const far = differ + (name.startsWith(word.slice(0, 1)) ? 0 : 0.5);
    if (differ <= most && (best === undefined || far < best.far)) best = { word: known, far };
  }
  return best?.word;
}

/** The one known word of which a word is a whole part: `ecuador` of `mdt-ecuador`. */
function containing(word: string, named: readonly Named[]): string | undefined {
  if (word.length < minPart) return undefined;
  const found = named.filter(([name]) => name.includes(word) && name.split(/[^\p{L}\p{N}]+/u).includes(word));
  const [only, ...more] = new Set(found.map(([, known]) => known));
  return more.length === 0 ? only : undefined;
}

/**
 * Finds among known words the one that was meant by one that is not known, or nothing when none is near. Made once where
 * the known are many and may be asked for often.
 * @param names other names of the known words; a name that is met exactly is surer than a word that is near.
 */
export function suggester(known: readonly string[], names: readonly Named[] = []): (word: string) => string | undefined {
  const own = known.map((one) => folded([one, one]));
  const other = names.map(folded);
  return (word) => {
    if (word === '' || word.length > maxLength) return undefined;
    const meant = fold(word);
    const isMeant = ([name]: Named): boolean => name === meant;
    const same = own.find(isMeant) ?? other.find(isMeant);
    return same?.[1] ?? nearest(meant, own) ?? nearest(meant, other) ?? containing(meant, own) ?? containing(meant, other);
  };
}

/** The known word that was meant by one that is not known: of a `suggester` that is asked once. */
export const suggest = (word: string, known: readonly string[], names: readonly Named[] = []): string | undefined =>
  suggester(known, names)(word);
