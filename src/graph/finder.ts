import type { Collection } from '../config/routes.ts';
import { soundOf } from '../entries/part.ts';
import { suggester, type Named } from '../entries/suggest.ts';
import type { Key } from './build.ts';
import type { Told } from './told.ts';

/** What is there to refer to: what is told of entries, and those of which nothing can be read. */
export interface There {
  told: ReadonlyMap<Key, Told>;
  folders: ReadonlySet<string>;
}

/** What an entry is called beside its id: its title in each language, and an acronym. */
const callings = ({ sound, files }: Told): string[] =>
  [...files.map((file) => soundOf(file).title), 'acronym' in sound ? sound.acronym : undefined].filter((name) => name !== undefined);

/** Finds the nearest of the words that are known. */
export type Finder = (word: string) => string | undefined;

/** Finds the entry of some collections that was meant: by its name, or by what it is called. */
function finderAmong(among: readonly Collection[], { told, folders }: There): Finder {
  const keys = new Set<string>([...told.keys(), ...folders]);
  const known = [...keys].filter((key) => among.some((collection) => key.startsWith(`${collection}/`)));
  const nameOf = (key: string): string => (among.length === 1 ? key.slice(key.indexOf('/') + 1) : key);
  const titles = known.flatMap((key) => {
    const one = told.get(key as Key);
    return one === undefined ? [] : callings(one).map((name): Named => [name, nameOf(key)]);
  });
  return suggester(known.map(nameOf), titles);
}

/** A finder for each kind of reference, made when the first of them fails: thousands may. */
export function findersIn(there: There): (among: readonly Collection[]) => Finder {
  const finders = new Map<string, Finder>();
  return (among) => {
    const finder = finders.get(among.join()) ?? finderAmong(among, there);
    finders.set(among.join(), finder);
    return finder;
  };
}
