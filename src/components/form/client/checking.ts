import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { Base, Checker, Verdict } from './checker.ts';
import type { Ready } from './ends.ts';
import { clearMessages, leadTo, place, reveal, showMessage, summarise, type Placed } from './show.ts';
import type { Writing } from './writing.ts';

/** How long a box rests before what is in it is checked, in milliseconds. */
const rest = 700;

/** Says what is wrong: at a field once somebody has been there, over the form when all is asked for. */
export class Checking {
  readonly #form: Writing;
  readonly #checker: Checker;
  readonly #base: Base;
  /** Who else wants to know. */
  readonly #told: (verdict: Verdict) => void;
  readonly #touched = new Set<HTMLElement>();
  #timer = 0;
  /** Which check is the newest: what an older one finds is no longer so. */
  #turn = 0;

  constructor(form: Writing, checker: Checker, base: Base, told: (verdict: Verdict) => void) {
    this.#form = form;
    this.#told = told;
    this.#checker = checker;
    this.#base = base;
    form.root.addEventListener('input', () => {
      // What a check that is under way finds is no longer so.
      this.#turn += 1;
      this.#soon();
    });
    form.root.addEventListener('focusout', (event) => {
      this.#touched.add(event.target as HTMLElement);
      this.#soon();
    });
  }

  /** Checks everything. @returns the text to send, where nothing stands in its way. */
  async finish(): Promise<Ready | undefined> {
    const found = await this.#check();
    if (found === undefined) return undefined;
    const { problems, verdict } = found;
    const errors = problems.filter(({ level }) => level === 'error');
    const warnings = problems.filter(({ level }) => level !== 'error');
    const unchanged = this.#form.unchanged(verdict.text);
    part(this.#form.root, 'not-yet').textContent = unchanged ?? '';
    if (unchanged !== undefined) {
      this.#summarise('problem', []);
      return undefined;
    }
    for (const problem of problems) {
      if (problem.target !== undefined) {
        this.#touched.add(problem.target);
        reveal(problem.target);
      }
    }
    this.#show(problems);
    this.#summarise('problem', errors.length === 0 ? [] : [...errors, ...warnings]);
    this.#summarise('warning', warnings);
    if (errors.length > 0) {
      leadTo(part(this.#form.root, 'problems'));
      return undefined;
    }
    return this.#form.ready(verdict.text);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.follow(), rest);
  }

  /** Says what is wrong where somebody has been. */
  async follow(): Promise<void> {
    const found = await this.#check();
    if (found !== undefined) this.#show(found.problems);
  }

  /** @returns nothing where something has been written since, which is checked in its turn. */
  async #check(): Promise<{ problems: Placed[]; verdict: Verdict } | undefined> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const form = this.#form;
    form.refresh();
    const verdict = await form.judge(this.#checker, this.#base);
    if (turn !== this.#turn) return undefined;
    this.#told(verdict);
    return {
      verdict,
      problems: place(form.root, form.places, verdict.problems),
    };
  }

  #show(problems: readonly Placed[]): void {
    clearMessages(this.#form.root);
    const touched = [...this.#touched];
    const isTouched = ({ field, target }: Placed): boolean => touched.some((one) => one === target || (field?.contains(one) ?? false));
    const { settings } = this.#form;
    const say = speaker(settings.tag);
    const words = { isIt: say(settings.texts.isIt), propose: say(settings.texts.propose), forms: settings.forms };
    for (const problem of problems.filter(isTouched)) showMessage(problem, words);
  }

  /** Lists what must be mended over the form, or what can stay at its end. */
  #summarise(kind: 'problem' | 'warning', problems: readonly Placed[]): void {
    const { root, settings } = this.#form;
    const say = speaker(settings.tag);
    summarise(part(root, `${kind}-list`), problems, (field, text) => say(settings.texts.at, { field, text }));
    if (kind === 'problem') part(root, 'problem-count').textContent = say(settings.texts.problems, { count: problems.length });
    part(root, `${kind}s`).hidden = problems.length === 0;
  }
}
