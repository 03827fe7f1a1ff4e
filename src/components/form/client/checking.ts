import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type * as Checker from './checker.ts';
import type { Ready } from './ends.ts';
import type { EntryForm } from './entry-form.ts';
import { clearMessages, place, reveal, showMessage, summarise, type Placed } from './show.ts';

/** How long a box rests before what is in it is checked, in milliseconds. */
const rest = 700;

/** Says what is wrong: at a field once somebody has been there, over the form when all is asked for. */
export class Checking {
  readonly #form: EntryForm;
  readonly #checker: typeof Checker;
  readonly #base: Checker.Base;
  readonly #touched = new Set<HTMLElement>();
  #timer = 0;
  /** Which check is the newest: what an older one finds is no longer so. */
  #turn = 0;

  constructor(form: EntryForm, checker: typeof Checker, base: Checker.Base) {
    this.#form = form;
    this.#checker = checker;
    this.#base = base;
    form.root.addEventListener('input', () => this.#soon());
    form.root.addEventListener('focusout', (event) => {
      this.#touched.add(event.target as HTMLElement);
      this.#soon();
    });
  }

  /** Checks everything. @returns the text to send, where nothing stands in its way. */
  async finish(): Promise<Ready | undefined> {
    const found = await this.#check();
    if (found === undefined) return undefined;
    const { problems, verdict, errors } = found;
    for (const problem of problems) {
      if (problem.target !== undefined) {
        this.#touched.add(problem.target);
        reveal(problem.target);
      }
    }
    this.#show(problems);
    this.#summarise(problems);
    if (errors > 0) {
      part(this.#form.root, 'problems').focus();
      return undefined;
    }
    const { id, data } = this.#form.content;
    const { lang, settings } = this.#form;
    const title = typeof data['title'] === 'string' ? data['title'] : id;
    return { collection: settings.collection, id, lang, title, text: verdict.text, exists: false };
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#follow(), rest);
  }

  async #follow(): Promise<void> {
    const found = await this.#check();
    if (found !== undefined) this.#show(found.problems);
  }

  /** @returns nothing where something has been written since, which is checked in its turn. */
  async #check(): Promise<{ problems: Placed[]; verdict: Checker.Verdict; errors: number } | undefined> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const form = this.#form;
    form.refresh();
    const verdict = await this.#checker.judge(form.draft(), this.#base, form.settings.locale);
    if (turn !== this.#turn) return undefined;
    const all = [...verdict.problems, ...form.idProblems(true)];
    return {
      verdict,
      problems: place(form.root, form.places, all),
      errors: all.filter(({ level }) => level === 'error').length,
    };
  }

  #show(problems: readonly Placed[]): void {
    clearMessages(this.#form.root);
    const touched = [...this.#touched];
    const isTouched = ({ field, target }: Placed): boolean => touched.some((one) => one === target || (field?.contains(one) ?? false));
    for (const problem of problems.filter(isTouched)) showMessage(problem);
  }

  #summarise(problems: readonly Placed[]): void {
    const { root, settings } = this.#form;
    summarise(part(root, 'problem-list'), problems);
    part(root, 'problem-count').textContent = speaker(settings.tag)(settings.texts.problems, { count: problems.length });
    part(root, 'problems').hidden = problems.length === 0;
  }
}
