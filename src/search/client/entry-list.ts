import type { Results } from './find.ts';
import type { Parts } from './parts.ts';
import { rowOf } from './row.ts';
import type { Settings } from './texts.ts';

/** The entries found, some at a time. */
export class EntryList {
  results: Results = [];
  readonly #parts: Pick<Parts, 'list' | 'more' | 'row'>;
  readonly #settings: Settings;

  constructor(parts: Pick<Parts, 'list' | 'more' | 'row'>, settings: Settings) {
    this.#parts = parts;
    this.#settings = settings;
  }

  /** How many stand on the page. */
  get length(): number {
    return this.#parts.list.children.length;
  }

  /** Fetches the next entries; what it gives puts them on the page. */
  async next(results: Results, from: number, to: number): Promise<() => HTMLElement[]> {
    const fragments = await Promise.all(results.slice(from, to).map((result) => result.data()));
    return () => {
      const rows = fragments.map((fragment) => rowOf(fragment, this.#parts.row, this.#settings));
      this.#parts.list.append(...rows);
      this.#parts.more.hidden = this.length >= this.results.length;
      return rows;
    };
  }

  /** Begins a list anew, empty. */
  reset(results: Results): void {
    this.results = results;
    this.#parts.list.replaceChildren();
    this.#parts.more.hidden = true;
  }
}
