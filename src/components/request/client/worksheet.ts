import { stored } from '../../site/client/storage.ts';
import type { Settings } from '../settings.ts';
import { daysIn, followUpDay, isDay, workingDay } from './dates.ts';
import { readWritten, writeWritten, writtenKey, type Written } from './kept.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** A field of the page: what it says for print and for who has no script, and the box to write in. */
interface Field {
  id: string;
  shown: HTMLElement;
  control: Control;
  /** Under it, the day that follows for it from the days of the exchange. */
  derived: HTMLElement;
  /** What the page came with. */
  first: string;
}

function controlFor(shown: HTMLElement): Control {
  const isDate = shown.dataset['day'] !== undefined;
  const control = document.createElement(isDate ? 'input' : 'textarea');
  if (control instanceof HTMLInputElement) control.type = 'date';
  else control.rows = shown.classList.contains('lines-1') ? 1 : 3;
  control.setAttribute('aria-labelledby', shown.dataset['names'] ?? '');
  if (shown.dataset['hint'] !== undefined) control.setAttribute('aria-describedby', shown.dataset['hint']);
  control.lang = shown.lang;
  control.autocomplete = 'off';
  shown.before(control);
  return control;
}

function derivedUnder(shown: HTMLElement): HTMLElement {
  const derived = document.createElement('p');
  derived.className = 'derived';
  shown.after(derived);
  return derived;
}

/** Writes a text where it is another than before: at each letter only one of a hundred fields is. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** The worksheet of a page: what is written in it, kept by the browser, and the days that follow from it. */
export class Worksheet {
  readonly #fields: readonly Field[];
  readonly #browser;
  readonly #say: (day: string) => string;

  constructor(root: HTMLElement, { id, tag }: Settings) {
    this.#browser = stored(writtenKey(id));
    this.#say = daysIn(tag);
    this.#fields = [...root.querySelectorAll<HTMLElement>('[data-field]')].map((shown) => ({
      id: shown.dataset['field'] ?? '',
      shown,
      first: shown.textContent,
      control: controlFor(shown),
      derived: derivedUnder(shown),
    }));
    this.write(this.kept);
    root.addEventListener('input', () => this.#follow());
  }

  /** What the browser has of it. */
  get kept(): Written {
    return readWritten(
      this.#browser.read(),
      this.#fields.map(({ id }) => id),
    );
  }

  /** What the reader changed. */
  get written(): Written {
    return Object.fromEntries(this.#fields.flatMap(({ id, control, first }) => (control.value === first ? [] : [[id, control.value]])));
  }

  /** What each field says, days in full. */
  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#fields.map(({ id, shown, derived }) => [id, [shown, derived].flatMap(({ textContent }) => textContent || []).join('\n')]),
    );
  }

  /** Puts texts into the fields; the others go back to what the page came with. */
  write(written: Written): void {
    for (const { id, control, first } of this.#fields) control.value = written[id] ?? first;
    this.#follow();
  }

  /** Puts a text into a field that nobody has written in. */
  propose(id: string, text: string): void {
    const field = this.#fields.find((one) => one.id === id);
    if (field?.control.value !== '') return;
    field.control.value = text;
    this.#follow();
  }

  /** @returns whether the browser keeps it. */
  keep(): boolean {
    return this.#browser.write(writeWritten(this.written));
  }

  #value(id: string): string {
    return this.#fields.find((field) => field.id === id)?.control.value ?? '';
  }

  /** Writes what the boxes say where the page is printed, and the days after them. */
  #follow(): void {
    const [start, end] = [this.#value('start'), this.#value('end')];
    for (const { id, shown, control, derived } of this.#fields) {
      write(shown, isDay(control.value) ? this.#say(control.value) : control.value);
      write(derived, this.#dayOf(id, control.value, start, end));
    }
  }

  /** The day that follows for a field: of a session by the number in `Día 1`, of a follow-up by its months; a date written there stands. */
  #dayOf(id: string, value: string, start: string, end: string): string {
    const months = /^follow-up-(\d+)-date$/.exec(id)?.[1];
    if (months !== undefined) return isDay(end) && value === '' ? this.#say(followUpDay(end, Number(months))) : '';
    const day = /^agenda-\d+-day$/.test(id) ? Number(/\d+/.exec(value)?.[0] ?? 0) : 0;
    return isDay(start) && day > 0 && day < 60 ? this.#say(workingDay(start, day)) : '';
  }
}
