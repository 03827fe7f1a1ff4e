import type { Folder } from '../../../entries/entry.ts';
import type { FormSettings } from '../settings.ts';
import type { Base, Checker, Verdict } from './checker.ts';
import type { Ready } from './ends.ts';
import type { Data } from './read.ts';

/** What is written in a form, as the browser keeps it and a file fills it. */
export interface Content {
  id: string;
  data: Data;
  /** What stands before the first section of the text; all of it where there are none. */
  before: string;
  /** The text of each section, by its key. */
  sections: Readonly<Record<string, string>>;
}

/** Something that is being written: a new entry, a correction, a translation. */
export interface Writing {
  root: HTMLElement;
  settings: FormSettings;
  content: Content;
  fill: (content: Content) => void;
  /** Lets everything follow what has been written. */
  refresh: () => void;
  /** The element of each address of the file's data. */
  places: ReadonlyMap<string, HTMLElement>;
  /** Checks what is written, as the build would. */
  judge: (checker: Checker, base: Base) => Promise<Verdict>;
  /** Texts of the entry without which its own cannot be read: the original of a translation. */
  beside: Folder['texts'];
  /** What to say where a file has nothing in it that is not published already; nothing where it has. */
  unchanged: (text: string) => string | undefined;
  /** What is sent. */
  ready: (text: string) => Ready;
}
