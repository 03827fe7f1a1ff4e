import type { Locale } from '../../../config/locales.ts';
import { speaker } from '../../site/client/words.ts';
import { part } from '../../site/client/parts.ts';
import { isId, toId } from '../address.ts';
import type { FormSettings } from '../settings.ts';
import type { Draft, Found } from './checker.ts';
import { offerSources } from './citations.ts';
import { controlIn, fieldIn } from './dom.ts';
import { begin, fillForm, fillSections, openFilled } from './fill.ts';
import { writeKeys } from './keys.ts';
import { known, type Known, type NameLists } from './known.ts';
import { addItem, liftItems, listOf, moveItem, number } from './lists.ts';
import { readForm, readSections, type Data, type Reading } from './read.ts';
import { suggestIn } from './suggest.ts';

/** What a form holds, as the browser keeps it and a file fills it. */
export interface Content {
  id: string;
  data: Data;
  before: string;
  sections: Readonly<Record<string, string>>;
}

/** The boxes of an entry's form: what is written in them, in and out. */
export class EntryForm {
  readonly root: HTMLElement;
  readonly settings: FormSettings;
  readonly lists: NameLists;
  readonly #known: Known;
  readonly #id: HTMLInputElement;
  /** Of a text that is corrected: what stands before its first section, which the form does not show. */
  #before = '';
  /** The language of the text. */
  lang: Locale;

  constructor(root: HTMLElement, settings: FormSettings, lists: NameLists) {
    this.root = root;
    this.settings = settings;
    this.lists = lists;
    this.lang = settings.locale;
    this.#known = known(lists);
    this.#id = part(root, 'id') as HTMLInputElement;
    liftItems(root);
    root.addEventListener('click', (event) => this.#press(event.target as HTMLElement));
    this.#id.addEventListener('input', () => delete this.#id.dataset['auto']);
    this.#id.dataset['auto'] = '';
  }

  /** Lets everything follow what has been written. */
  refresh(): void {
    const { tag, texts } = this.settings;
    number(this.root, tag, texts.item);
    suggestIn(this.root, this.lists);
    writeKeys(this.root);
    offerSources(this.root, tag, { source: texts.source, none: texts.noSources });
    if (this.#id.dataset['auto'] !== undefined) this.#id.value = toId(this.#title());
  }

  begin(): void {
    const [today = ''] = new Date().toISOString().split('T');
    begin(this.root, today);
    this.refresh();
  }

  get reading(): Reading {
    return readForm(this.root, this.#known);
  }

  get content(): Content {
    return { id: this.#id.value.trim(), data: this.reading.data, before: this.#before, sections: readSections(this.root) };
  }

  /** Writes a content into the boxes. */
  fill({ id, data, before, sections }: Content): void {
    fillForm(this.root, data, this.#known);
    fillSections(this.root, this.settings.free ? { '': before } : sections);
    this.#before = this.settings.free ? '' : before;
    this.#id.value = id;
    if (id !== toId(this.#title())) delete this.#id.dataset['auto'];
    // Keys that are there stay as they are, whatever the item comes to say.
    for (const box of this.root.querySelectorAll<HTMLInputElement>('[data-field=key] input'))
      if (box.value !== '') delete box.dataset['auto'];
    this.refresh();
    openFilled(this.root);
  }

  /** What is checked and sent. */
  draft({ id, data, before, sections }: Content = this.content): Draft {
    const { collection } = this.settings;
    const { '': free = before, ...named } = sections;
    return { collection, lang: this.lang, id: isId(id) ? id : 'entry', data, body: { before: free, sections: named } };
  }

  /** What is wrong with the name of the file, which no rule of the file can see. */
  idProblems(isNew: boolean): Found[] {
    const { texts, tag, collection } = this.settings;
    const id = this.#id.value.trim();
    const say = speaker(tag);
    const wrong = !isId(id)
      ? say(texts['id.form'])
      : isNew && this.lists[collection]?.[id] !== undefined
        ? say(texts['id.taken'], { id })
        : '';
    return wrong === '' ? [] : [{ field: 'id', level: 'error', line: 1, text: wrong }];
  }

  /** The element of each address, the file's name among them. */
  get places(): ReadonlyMap<string, HTMLElement> {
    const { places } = this.reading;
    const field = this.#id.closest<HTMLElement>('.field');
    return field === null ? places : new Map([...places, ['id', field]]);
  }

  #title(): string {
    const field = fieldIn(this.root, 'title');
    return field === undefined ? '' : (controlIn(field)?.value ?? '');
  }

  #press(element: HTMLElement): void {
    const button = element.closest<HTMLButtonElement>('[data-add], [data-tool]');
    const list = button === null ? null : listOf(button);
    if (button === null || list === null) return;
    const item = button.closest<HTMLElement>('[data-item]');
    const { tool } = button.dataset;
    const next = tool === undefined ? addItem(list) : tool === 'remove' ? takeOut(item) : item;
    if (item !== null && (tool === 'up' || tool === 'down')) moveItem(item, tool === 'up' ? -1 : 1);
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
