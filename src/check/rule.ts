import type { Asset } from '../entries/asset.ts';
import type { AnyFile } from '../entries/part.ts';
import type { Position, RuleId } from '../entries/problem.ts';
import type { Graph, Key } from '../graph/build.ts';
import type { Told } from '../graph/told.ts';
import type { Path } from '../schemas/walk.ts';
import type { Given } from './addresses.ts';
import type { WrittenLink } from './links.ts';

/** A line of a text. */
export interface Line {
  text: string;
  /** In the file, 1-based. */
  line: number;
}

/** A text of the frontmatter, or any other value that is written as a string. */
export interface Value {
  value: string;
  /** In the entry's data, the items of a list in the original's order; of what cannot be shown, in the file. */
  path: Path;
}

/** One file of an entry as the rules look at it: made once, thrown away after. */
export interface Page {
  file: string;
  /** `undefined` of a file that cannot be read as an entry: then the body is all that there is. */
  entry: AnyFile | undefined;
  /** The original of the same entry; of an original itself. */
  original: AnyFile | undefined;
  /** What this file says itself: of a translation nothing that stands as in the original. */
  values: readonly Value[];
  /** All of the file, with `\n` at the end of lines. */
  text: string;
  /** What a translation has as the original has it, said again or left out. */
  unchanged: readonly Value[];
  /** The text below the frontmatter; of a file whose header cannot be read to its end all of it. */
  body: string;
  /** All that the values and the body say, as it is read: for a first look at whether a second is worth it. */
  said: string;
  /** The body by its lines. */
  lines: () => readonly Line[];
  /** Where a place in the body stands in the file. */
  at: (index: number) => Position;
  links: readonly WrittenLink[];
  addresses: readonly Given[];
}

/** Where something is wrong: at a field of the frontmatter, or at a place in the file. */
export type Where = { path: Path } | Position;

/** Says that something is wrong in the file that is looked at. */
export type Report = (rule: RuleId, where: Where, params?: Record<string, string>) => void;

/** What all entries together are looked at for; it says itself in which file. */
export interface Base {
  entries: readonly AnyFile[];
  graph: Graph;
  /** What is known of the entries, also of those that cannot be shown and are not in the graph. */
  told: ReadonlyMap<Key, Told>;
  assets: readonly Asset[];
  /** Every file as it was written, with those that could not be read as entries. */
  text: ReadonlyMap<string, string>;
}

export type PageRule = (page: Page, report: Report, today: string) => void;
export type BaseRule = (base: Base, report: (file: string, ...said: Parameters<Report>) => void, today: string) => void;
export type AssetRule = (asset: Asset, report: Report) => void;
