import type { Locale } from '../../../config/locales.ts';
import { languageTags } from '../../../config/locales.ts';
import { copyOf, part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { Original, OriginalText, Present, Translated } from '../../../entries/translate.ts';
import type { FormSettings } from '../settings.ts';
import { backToFile, toForm } from './prose.ts';
import type { Base, Checker, Draft, Verdict } from './checker.ts';
import type { Ready } from './ends.ts';
import type { Content, Writing } from './writing.ts';

interface Pair {
  /** Path of a text, or key of a section. */
  name: string;
  isSection: boolean;
  /** Whether it is a list of words, a line for each. */
  isList: boolean;
  field: HTMLElement;
  box: HTMLTextAreaElement;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const shown = (value: string | readonly string[] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('\n');

/** The texts of an original, each beside the box where its translation is written. */
export class TranslationForm implements Writing {
  readonly root: HTMLElement;
  readonly settings: FormSettings;
  readonly #checker: Checker;
  readonly #original: Original;
  readonly #to: Locale;
  readonly #present: Present | undefined;
  readonly #pairs: readonly Pair[];
  readonly #reviewed: HTMLInputElement;
  /** The text of its sections as a file has it: what nobody changes stays as it is written. */
  #filled: Readonly<Record<string, string>> = {};
  #places: ReadonlyMap<string, HTMLElement> = new Map();

  constructor(
    root: HTMLElement,
    settings: FormSettings,
    checker: Checker,
    { original, to, present }: { original: Original; to: Locale; present: Present | undefined },
  ) {
    this.root = root;
    this.settings = settings;
    this.#checker = checker;
    this.#original = original;
    this.#to = to;
    this.#present = present;
    part(root, 'entry').remove();
    part(root, 'translation').hidden = false;
    this.#reviewed = part(root, 'reviewed') as HTMLInputElement;
    this.#reviewed.checked = present?.reviewed ?? false;
    part(root, 'machine').hidden = present?.method !== 'machine';
    this.#pairs = [...original.texts.map((text, index) => this.#textPair(text, index)), ...this.#sectionPairs()];
    if (present !== undefined) this.#write(present.translated);
  }

  refresh(): void {
    const { paths } = this.#written();
    const field = (name: string): HTMLElement | undefined => this.#pairs.find((pair) => pair.name === name)?.field;
    const byPath = this.#pairs.map(({ name, field: element }) => [name, element] as const);
    const byAddress = [...paths].flatMap(([address, name]) => {
      const element = field(name);
      return element === undefined ? [] : [[address, element] as const];
    });
    this.#places = new Map([...byPath, ...byAddress]);
  }

  get places(): ReadonlyMap<string, HTMLElement> {
    return this.#places;
  }

  get beside(): Writing['beside'] {
    return { [this.#original.lang]: this.#original.text };
  }

  get content(): Content {
    const { values, body } = this.#translated;
    return { id: this.#original.id, data: { ...values, reviewed: this.#reviewed.checked }, before: body.before, sections: body.sections };
  }

  fill({ data, before, sections }: Content): void {
    const isText = (value: unknown): value is string | string[] => typeof value === 'string' || Array.isArray(value);
    const values = Object.fromEntries(Object.entries(data).filter((entry): entry is [string, string | string[]] => isText(entry[1])));
    this.#write({ values, body: { before, sections } });
    this.#reviewed.checked = data['reviewed'] === true;
    this.refresh();
  }

  async judge(checker: Checker, base: Base): Promise<Verdict> {
    const { collection, id } = this.#original;
    const { text } = this.#written();
    const draft: Draft = { collection, id, lang: this.#to, data: {}, body: this.#translated.body };
    return checker.judge(draft, base, this.settings.locale, text, this.beside);
  }

  unchanged(text: string): string | undefined {
    const { tag, texts } = this.settings;
    const isEmpty = this.#pairs.every(({ box }) => box.value.trim() === '');
    if (isEmpty) return speaker(tag)(texts['unchanged.translate']);
    return text === this.#present?.text ? speaker(tag)(texts['unchanged.correct']) : undefined;
  }

  ready(text: string): Ready {
    const { collection, id } = this.#original;
    return {
      collection,
      id,
      lang: this.#to,
      title: shown(this.#translated.values['title']),
      text,
      exists: this.#present !== undefined,
      pictures: [],
    };
  }

  get #translated(): Translated {
    const values = this.#pairs
      .filter(({ isSection }) => !isSection)
      .map(({ name, isList, box }) => [name, isList ? linesOf(box.value) : box.value.trim().replace(/\s*\n\s*/g, ' ')] as const);
    const parts = this.#pairs.filter(({ isSection }) => isSection);
    const texts = Object.fromEntries(
      parts.map(({ name, box }) => [name, backToFile(box.value.trim(), this.#original.sources, this.#filled[name])]),
    );
    const { '': before = '', ...sections } = texts;
    return { values: Object.fromEntries(values), body: { before, sections } };
  }

  #written() {
    return this.#checker.writeTranslation(this.#original, this.#to, this.#translated, this.#present, this.#reviewed.checked);
  }

  #write({ values, body }: Translated): void {
    this.#filled = { ...body.sections, '': body.before };
    for (const { name, isSection, box } of this.#pairs)
      box.value = isSection ? toForm(this.#filled[name] ?? '', this.#original.sources) : shown(values[name]);
  }

  #textPair(text: OriginalText, index: number): Pair {
    const { path, value } = text;
    const label = this.#checker.labelOfText(this.#original, text, this.settings.locale);
    return {
      name: path,
      isSection: false,
      isList: typeof value !== 'string',
      ...this.#pair(`translated-${index}`, label, shown(value), 3),
    };
  }

  #sectionPairs(): Pair[] {
    const { collection, body, sources } = this.#original;
    return this.#checker.sectionLabels(collection, this.#to, this.settings.texts.freeText).flatMap(({ key, label }): Pair[] => {
      const text = key === '' ? body.before : (body.sections[key] ?? '');
      if (text === '') return [];
      const made = this.#pair(`translated-section-${key}`, label, toForm(text, sources), 8);
      made.field.dataset['section'] = key;
      return [{ name: key, isSection: true, isList: false, ...made }];
    });
  }

  #pair(id: string, label: string, original: string, rows: number): Pick<Pair, 'field' | 'box'> {
    const made = copyOf(part(this.root, 'pair'));
    const text = part(made, 'original');
    text.textContent = original;
    text.lang = languageTags[this.#original.lang];
    const box = part(made, 'translated') as HTMLTextAreaElement;
    box.id = id;
    box.lang = languageTags[this.#to];
    box.rows = rows;
    const name = part(made, 'label') as HTMLLabelElement;
    name.htmlFor = id;
    name.textContent = label;
    part(this.root, 'pairs').append(made);
    return { field: box.closest<HTMLElement>('.field') ?? made, box };
  }
}
