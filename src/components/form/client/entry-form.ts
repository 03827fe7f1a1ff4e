import type { Locale } from '../../../config/locales.ts';
import { contributed } from '../../../config/routes.ts';
import type { RuleId } from '../../../entries/problem.ts';
import { idFrom } from '../../../i18n/typed/slug.ts';
import { slug } from '../../../schemas/slug.ts';
import { speaker } from '../../site/client/words.ts';
import { part } from '../../site/client/parts.ts';
import type { FormSettings } from '../settings.ts';
import type { Base, Checker, Draft, Found, Verdict } from './checker.ts';
import { followTicks, offerSources, sourceKeys, sourceNumbers } from './citations.ts';
import { controlIn, fieldIn } from './dom.ts';
import { echo } from './echo.ts';
import { begin, fillForm, fillSections, openFilled, readToday } from './fill.ts';
import { writeKeys } from './keys.ts';
import { imagesIn } from './images.ts';
import { known, mayBe, type NameLists } from './known.ts';
import { addItem, liftItems, listOf, moveItem, number } from './lists.ts';
import { Pictures } from './pictures.ts';
import { backToFile, renumbered, toForm, withoutSource } from './prose.ts';
import { placeOf, readForm, readSections, type Means, type Reading } from './read.ts';
import { suggestIn } from './suggest.ts';
import type { Ready } from './ends.ts';
import type { Content, Writing } from './writing.ts';

/** The rules that find a name that no entry has. */
const ofNames: readonly RuleId[] = ['reference/unknown', 'schema/id', 'schema/qualified-id'];

/** A published text that is corrected. */
export interface Corrected {
  id: string;
  lang: Locale;
  /** The file as it is. */
  text: string;
}

/** The boxes of an entry's form: what is written in them, in and out. */
export class EntryForm implements Writing {
  readonly beside = {};
  readonly root: HTMLElement;
  readonly settings: FormSettings;
  readonly lists: NameLists;
  readonly #means: Means;
  readonly #id: HTMLInputElement;
  /** Of a text that is corrected: what stands before its first section, which the form does not show. */
  #before = '';
  /** Its text as the file has it, by section: what nobody changes stays as it is written. */
  #filled: Readonly<Record<string, string>> = {};
  readonly #corrected: Corrected | undefined;
  readonly #pictures: Pictures;

  constructor(root: HTMLElement, settings: FormSettings, lists: NameLists, corrected?: Corrected) {
    this.root = root;
    this.settings = settings;
    this.lists = lists;
    this.#corrected = corrected;
    const [today = ''] = new Date().toISOString().split('T');
    this.#means = { known: known(lists), locale: settings.locale, today };
    this.#pictures = new Pictures(root, settings, corrected === undefined ? [] : imagesIn({ [corrected.lang]: corrected.text }));
    this.#id = part(root, 'id') as HTMLInputElement;
    liftItems(root);
    followTicks(root);
    root.addEventListener('click', (event) => this.#press(event.target as HTMLElement));
    // What somebody writes by hand is theirs; what they empty writes itself again.
    root.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target !== this.#id && target.closest('[data-field=key]') === null) return;
      if (target.value === '') target.dataset['auto'] = '';
      else delete target.dataset['auto'];
    });
    this.#id.dataset['auto'] = '';
    this.#id.readOnly = corrected !== undefined;
  }

  /** The language of the text. */
  get lang(): Locale {
    return this.#corrected?.lang ?? this.settings.locale;
  }

  /** Lets everything follow what has been written. */
  refresh(): void {
    const { tag, texts } = this.settings;
    number(this.root, tag, texts.item);
    suggestIn(this.root, this.lists);
    readToday(this.root, this.#means.today);
    echo(this.root, this.#means, tag, texts.readAs);
    writeKeys(this.root);
    offerSources(this.root, tag, { source: texts.source, none: texts.noSources });
    if (this.#id.dataset['auto'] !== undefined) this.#id.value = idFrom(this.#title());
  }

  begin(): void {
    begin(this.root, this.#means);
    this.refresh();
  }

  get reading(): Reading {
    return readForm(this.root, this.#means);
  }

  get content(): Content {
    return { id: this.#id.value.trim(), data: this.reading.data, before: this.#before, sections: this.#sections };
  }

  /** The text of each section, as a file holds it. */
  get #sections(): Record<string, string> {
    const keys = sourceKeys(this.root);
    return Object.fromEntries(
      Object.entries(readSections(this.root)).map(([key, text]) => [key, backToFile(text, keys, this.#filled[key])]),
    );
  }

  /** Writes a content into the boxes. */
  fill({ id, data, before, sections }: Content): void {
    fillForm(this.root, data, this.#means);
    this.#filled = this.settings.free ? { '': before } : sections;
    const keys = sourceKeys(this.root);
    fillSections(this.root, Object.fromEntries(Object.entries(this.#filled).map(([key, text]) => [key, toForm(text, keys)])));
    this.#before = this.settings.free ? '' : before;
    this.#id.value = id;
    if (id !== idFrom(this.#title())) delete this.#id.dataset['auto'];
    // Keys that are there stay as they are, whatever the item comes to say.
    for (const box of this.root.querySelectorAll<HTMLInputElement>('[data-field=key] input'))
      if (box.value !== '') delete box.dataset['auto'];
    readToday(this.root, this.#means.today, false);
    this.refresh();
    openFilled(this.root);
  }

  async judge(checker: Checker, base: Base): Promise<Verdict> {
    const draft = this.#draft();
    const old = this.#corrected?.text;
    const text = old === undefined ? checker.textOf(draft) : checker.editedText(draft, old);
    const { problems } = await checker.judge(draft, base, this.settings.locale, text, old === undefined ? {} : { [this.lang]: old });
    const { places } = this;
    return { text, problems: [...problems.map((problem) => this.#named(problem, places)), ...this.#ownProblems()] };
  }

  unchanged(text: string): string | undefined {
    const { tag, texts } = this.settings;
    return text === this.#corrected?.text ? speaker(tag)(texts['unchanged.correct']) : undefined;
  }

  ready(text: string): Ready {
    const { id, data } = this.content;
    const title = typeof data['title'] === 'string' ? data['title'] : id;
    return {
      collection: this.settings.collection,
      id,
      lang: this.lang,
      title,
      text,
      exists: this.#corrected !== undefined,
      pictures: this.#pictures.in(text),
    };
  }

  #draft(): Draft {
    const { id, data, before, sections } = this.content;
    const { '': free = before, ...named } = sections;
    const { collection } = this.settings;
    const pictures = this.#pictures.all.map(({ asset }) => asset);
    return { collection, lang: this.lang, id: slug.test(id) ? id : 'entry', data, body: { before: free, sections: named }, pictures };
  }

  /** A name that no entry has keeps nobody from sending theirs: what is said of it is what may be meant, and who writes its entry. */
  #named(found: Found, places: ReadonlyMap<string, HTMLElement>): Found {
    const field = found.rule !== undefined && ofNames.includes(found.rule) ? placeOf(places, found.field ?? '') : undefined;
    const control = field === undefined ? null : controlIn(field);
    const list = control?.dataset['list'];
    if (control === null || list === undefined || list === 'languages') return found;
    const value = control.value.trim();
    const unnamed = { maybe: mayBe(this.lists, list, value), collection: contributed.find((one) => one === list) };
    if (found.rule !== 'reference/unknown') return { ...found, unnamed };
    const { tag, texts } = this.settings;
    return { ...found, level: 'warning', text: speaker(tag)(texts.unnamed, { value }), unnamed };
  }

  /** What no rule can see in the file. */
  #ownProblems(): Found[] {
    return [...this.#nameProblems(), ...this.#citationProblems()];
  }

  #citationProblems(): Found[] {
    const { texts, tag } = this.settings;
    const keys = sourceKeys(this.root);
    return Object.entries(readSections(this.root)).flatMap(([section, text]) =>
      withoutSource(text, keys).map((number): Found => {
        const said = speaker(tag)(texts.noSource, { number });
        return { field: null, section, level: 'warning', line: 1, text: said };
      }),
    );
  }

  #nameProblems(): Found[] {
    const { texts, tag, collection } = this.settings;
    const say = speaker(tag);
    const { id } = this.content;
    const error = (said: string): Found => ({ field: 'id', level: 'error', line: 1, text: said });
    if (this.#corrected !== undefined) return [];
    if (!slug.test(id)) return [error(say(texts['id.form']))];
    return this.lists[collection]?.[id] === undefined ? [] : [error(say(texts['id.taken'], { id }))];
  }

  /** The element of each address, the file's name among them. */
  get places(): ReadonlyMap<string, HTMLElement> {
    const { places } = this.reading;
    const field = this.#id.closest<HTMLElement>('.field');
    return new Map([...places, ...this.#pictures.places, ...(field === null ? [] : [['id', field] as const])]);
  }

  #title(): string {
    const field = fieldIn(this.root, 'title');
    return field === undefined ? '' : (controlIn(field)?.value ?? '');
  }

  /** Lets the citations of the text follow their sources. */
  #cite(before: readonly string[]): void {
    const after = sourceNumbers(this.root);
    for (const box of this.root.querySelectorAll<HTMLTextAreaElement>('[data-section] textarea'))
      box.value = renumbered(box.value, before, after);
  }

  #press(element: HTMLElement): void {
    const button = element.closest<HTMLButtonElement>('[data-add], [data-tool]');
    const list = button === null ? null : listOf(button);
    if (button === null || list === null) return;
    const item = button.closest<HTMLElement>('[data-item]');
    const { tool } = button.dataset;
    const before = sourceNumbers(this.root);
    const next = tool === undefined ? addItem(list) : tool === 'remove' ? takeOut(item) : item;
    if (item !== null && (tool === 'up' || tool === 'down')) moveItem(item, tool === 'up' ? -1 : 1);
    this.#cite(before);
    this.refresh();
    (tool === 'up' || tool === 'down' ? (button.disabled ? firstTool(next) : button) : (firstControl(next) ?? adder(list)))?.focus();
    this.root.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Takes an item out. @returns the one that stands where it stood. */
function takeOut(item: HTMLElement | null): HTMLElement | null {
  const next = item?.nextElementSibling ?? item?.previousElementSibling ?? null;
  item?.remove();
  return next as HTMLElement | null;
}

const firstControl = (item: HTMLElement | null): HTMLElement | null => item?.querySelector<HTMLElement>('input, select, textarea') ?? null;
const firstTool = (item: HTMLElement | null): HTMLElement | null =>
  item?.querySelector<HTMLElement>(':scope > .tools > button:not(:disabled)') ?? null;
const adder = (list: HTMLElement): HTMLElement | null => list.querySelector<HTMLElement>(':scope > .for-script > [data-add]');
