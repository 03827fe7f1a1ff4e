import { eachOf, part } from '../../site/client/parts.ts';
import { canStore, stored } from '../../site/client/storage.ts';
import { speaker, type Words } from '../../site/client/words.ts';
import { showCount } from './count.ts';
import { findEntry, urlOf, type Entry, type Found } from './entry.ts';
import { listKey, moved, readList, without, writeList, type Kept } from './list.ts';
import { fillRow, rowOf, type Move } from './row.ts';
import type { Settings } from './settings.ts';

const steps = { up: -1, down: 1 } as const;

/** The page of the reader's list: what the browser keeps, read from the entries' own pages. */
export class ShelfPage {
  readonly #root: HTMLElement;
  readonly #settings: Settings;
  readonly #say: ReturnType<typeof speaker>;
  readonly #browser = stored(listKey);
  readonly #rows = new Map<string, HTMLElement>();
  readonly #found = new Map<string, Promise<Found>>();
  /** The list before the last change that can be undone. */
  #before: Kept[] | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#settings = JSON.parse(root.dataset['shelf'] ?? '') as Settings;
    this.#say = speaker(this.#settings.tag);
  }

  /** The list as the browser has it now, entries under their present names. */
  get #list(): Kept[] {
    const list = readList(this.#browser.read());
    return readList(writeList(list.map((item) => ({ ...item, key: this.#settings.renames[item.key] ?? item.key }))));
  }

  /** Shows the list, and then what the entries' pages say. */
  async show(): Promise<void> {
    const list = this.#list;
    const blocked = !canStore();
    this.#part('blocked').hidden = !blocked;
    this.#part('filled').hidden = list.length === 0;
    this.#part('empty').hidden = blocked || list.length > 0;
    this.#showNumbers(list);
    this.#part('list').replaceChildren(...list.map((item) => this.#row(item)));
    showCount();
    await this.#read(list);
  }

  /** Moves an entry of the list or takes it out; the focus stays on the button that did it, or goes to the next one. */
  act(key: string, move: Move): void {
    const list = this.#list;
    const item = list.find((one) => one.key === key);
    if (item === undefined) return;
    if (move === 'remove') this.#remove(list, item);
    else this.#move(list, item, move);
  }

  clear(): void {
    if (this.#change(this.#list, [], this.#settings.texts.cleared)) this.#part('undo').focus();
  }

  undo(): void {
    if (this.#before === undefined || !this.#save(this.#before)) return;
    this.#forget();
    this.#tell(this.#settings.texts.restored);
    void this.show();
    this.#part('count').focus();
  }

  /** Makes a file of the entries that could be read. */
  async download(make: (entries: readonly Entry[], settings: Settings) => Promise<void>): Promise<void> {
    const found = await Promise.all(this.#list.map((item) => this.#find(item)));
    const entries = found.flatMap((one) => (one.state === 'read' ? [one.entry] : []));
    this.#forget();
    try {
      await make(entries, this.#settings);
      this.#tell(this.#settings.texts.exported, { count: entries.length });
    } catch {
      this.#tell(this.#settings.texts.notExported);
    }
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  #tell(words: Words, params: Readonly<Record<string, string | number>> = {}): void {
    this.#part('status').textContent = this.#say(words, params);
  }

  #forget(): void {
    this.#before = undefined;
    this.#part('undo').hidden = true;
  }

  #save(list: readonly Kept[]): boolean {
    const saved = this.#browser.write(writeList(list));
    if (!saved) this.#tell(this.#settings.texts.notSaved);
    return saved;
  }

  /** A change that can be undone. */
  #change(before: Kept[], after: readonly Kept[], words: string, params = {}): boolean {
    if (!this.#save(after)) return false;
    this.#before = before;
    this.#part('undo').hidden = false;
    this.#tell(words, params);
    void this.show();
    return true;
  }

  #remove(list: Kept[], { key }: Kept): void {
    const at = list.findIndex((item) => item.key === key);
    const left = without(list, key);
    if (!this.#change(list, left, this.#settings.texts.removed, { title: this.#titleOf(key) })) return;
    const next = left[at] ?? left.at(-1);
    const row = next === undefined ? undefined : this.#rows.get(next.key);
    (row === undefined ? this.#part('undo') : part(row, 'remove')).focus();
  }

  #move(list: Kept[], { key }: Kept, move: keyof typeof steps): void {
    const after = moved(list, key, steps[move]);
    if (!this.#save(after)) return;
    this.#forget();
    void this.show();
    const place = after.findIndex((item) => item.key === key) + 1;
    this.#tell(this.#settings.texts.moved, { title: this.#titleOf(key), place, count: after.length });
    const row = this.#rows.get(key);
    const [button, other] = [move, move === 'up' ? 'down' : 'up'].map((name) =>
      row?.querySelector<HTMLButtonElement>(`[data-part=${name}]`),
    );
    (button?.disabled === true ? other : button)?.focus();
  }

  #titleOf(key: string): string {
    return this.#rows.get(key)?.querySelector('h2')?.textContent ?? key;
  }

  #showNumbers(list: readonly Kept[]): void {
    const { siteName, tag, texts } = this.#settings;
    const count = this.#say(texts.count, { count: list.length });
    const today = new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date());
    this.#part('count').textContent = count;
    this.#part('cover').textContent = [siteName, count, today].join(' · ');
  }

  #row(item: Kept): HTMLElement {
    const row = this.#rows.get(item.key) ?? rowOf(item, urlOf(item, this.#settings), this.#part('item'));
    this.#rows.set(item.key, row);
    return row;
  }

  #find(item: Kept): Promise<Found> {
    const found = this.#found.get(item.key) ?? findEntry(item, this.#settings);
    this.#found.set(item.key, found);
    return found;
  }

  async #read(list: readonly Kept[]): Promise<void> {
    for (const [index, { key }] of list.entries()) {
      const row = this.#rows.get(key);
      row?.querySelector('[data-part=up]')?.toggleAttribute('disabled', index === 0);
      row?.querySelector('[data-part=down]')?.toggleAttribute('disabled', index === list.length - 1);
    }
    const unread = list.filter(({ key }) => !this.#found.has(key));
    if (unread.length === 0) return;
    const status = this.#part('status').textContent;
    if (status === '') this.#tell(this.#settings.texts.loading);
    this.#part('list').ariaBusy = 'true';
    await eachOf(unread, async (item) => {
      const found = await this.#find(item);
      const row = this.#rows.get(item.key);
      if (row !== undefined) fillRow(row, found, this.#settings);
    });
    this.#part('list').ariaBusy = 'false';
    if (this.#part('status').textContent === this.#settings.texts.loading) this.#tell('');
  }
}
