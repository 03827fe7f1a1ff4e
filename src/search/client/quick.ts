import { Engine } from './engine.ts';
import { inside } from './parts.ts';
import { pauseAfter } from './pause.ts';
import { writeState } from './state.ts';
import { sentences, type Settings } from './texts.ts';

/** So many results fit a small screen, and cost ten kilobytes. */
const most = 5;

/** The search that opens over a page: results while one types, one click from the search page. */
export class QuickSearch {
  readonly #dialog: HTMLDialogElement;
  readonly #settings: Settings;
  readonly #engine: Engine;
  #turn = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#settings = JSON.parse(dialog.dataset['quick'] ?? '') as Settings;
    this.#engine = new Engine(this.#settings, new Map());
    this.#listen();
  }

  open(): void {
    this.#dialog.showModal();
    this.#input.select();
    this.#engine.warmUp();
  }

  get #input(): HTMLInputElement {
    return inside(this.#dialog, 'input[type=search]') as HTMLInputElement;
  }

  #part = (name: string): HTMLElement => inside(this.#dialog, `[data-part=${name}]`);

  #listen(): void {
    const input = this.#input;
    let typing: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => void this.#ask(), pauseAfter(input.value));
    });
    this.#part('close').addEventListener('click', () => this.#dialog.close());
    // A click beside the box is a click on the dialog itself.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Down and up lead through field and results. */
  #walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.#input, ...this.#dialog.querySelectorAll<HTMLElement>('.found a:not([hidden])')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    const show = query === '' ? this.#emptied() : await this.#answer(query).catch(() => this.#failed());
    if (turn === this.#turn) show();
  }

  async #answer(query: string): Promise<() => void> {
    const { results, corrections } = await this.#engine.find({ query, choices: new Map() });
    const rows = await this.#engine.rows(results.slice(0, most), 'short');
    const say = sentences(this.#settings);
    const message = results.length === 0 ? [say.none(query)] : [say.count(results.length), ...corrections.map(say.correction)];
    return () => {
      this.#part('status').textContent = message.join('. ');
      this.#part('list').replaceChildren(...rows);
      const all = this.#part('all') as HTMLAnchorElement;
      all.hidden = false;
      all.search = writeState({ query, choices: new Map() });
    };
  }

  #emptied(): () => void {
    return () => {
      this.#part('status').textContent = '';
      this.#part('list').replaceChildren();
      this.#part('all').hidden = true;
    };
  }

  #failed(): () => void {
    return () => {
      this.#emptied()();
      this.#part('status').textContent = this.#settings.texts.failed;
    };
  }
}
