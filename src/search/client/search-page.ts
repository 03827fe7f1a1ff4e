import type { Engine } from './engine.ts';
import { rowsShown } from './events.ts';
import { rangeIn, showChips, showChoices, showCounts } from './filters.ts';
import type { Finding } from './find.ts';
import type { Choices } from './narrow.ts';
import { copyOf, element, inside, partsOf, type FacetPart, type Parts } from './parts.ts';
import { isEmpty, readState, toggled, withCodes, writeState, type State } from './state.ts';
import { sentences, type Sentences, type Settings } from './texts.ts';

/** How many entries are shown first, and how many more on demand: each costs the reader two kilobytes. */
const first = 6;
const step = 10;
/** Milliseconds after which one is told that the search is at work. */
const patience = 400;

/** A page with a search: the search page, or a list. The address always says what is shown, and what the address says is shown. */
export class SearchPage {
  readonly parts: Parts;
  readonly #settings: Settings;
  readonly #say: Sentences;
  readonly #title = document.title;
  #engine: Promise<Engine> | undefined;
  #state: State = { query: '', choices: new Map() };
  /** What is shown; nothing where nothing is looked for. */
  #finding: Finding | undefined;
  /** The last search asked for: the answer to an earlier one comes too late. */
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#settings = JSON.parse(root.dataset['search'] ?? '') as Settings;
    this.parts = partsOf(root);
    this.#say = sentences(this.#settings);
  }

  /** Fetches the index before it is asked; a failure is told when one searches. */
  warmUp(): void {
    this.#open().then(
      (engine) => engine.warmUp(),
      () => undefined,
    );
  }

  /** Shows what the address says, as many entries as stood there when one left. */
  restore(): void {
    this.#state = this.#read(location.search);
    this.parts.input.value = this.#state.query;
    this.#showState();
    if (!isEmpty(this.#state)) this.warmUp();
    const { shown = first } = (history.state ?? {}) as { shown?: number };
    void this.#search(shown);
  }

  /** The same, where the address says something else than what is shown: a link within the page leads nowhere else. */
  follow(): void {
    if (writeState(this.#read(location.search)) !== writeState(this.#state)) this.restore();
  }

  /** Takes the query as it stands in the field. */
  ask(how: 'push' | 'replace'): void {
    this.#change(this.#state, how);
  }

  choose(facet: string, code: string, chosen: boolean): void {
    this.#choose(toggled(this.#state.choices, facet, code, chosen));
  }

  /** Takes the range as its ends say. */
  chooseRange(facet: FacetPart): void {
    this.#choose(withCodes(this.#state.choices, facet.id, rangeIn(facet)));
  }

  sortBy(value: string): void {
    this.#change({ ...this.#state, sort: value === 'newest' || value === 'verified' ? value : undefined }, 'push');
  }

  clear(): void {
    this.#choose(new Map());
    this.parts.heading.focus();
  }

  /** Counts the groups of values that are open; those that are closed would cost parts of the index for nothing. */
  async recount(): Promise<void> {
    const finding = this.#finding;
    const counts = await finding?.count(this.#openFacets);
    if (counts !== undefined && finding === this.#finding) showCounts(this.parts.facets, counts, this.#say);
  }

  async showMore(): Promise<void> {
    const finding = this.#finding;
    if (finding === undefined) return;
    const from = this.parts.list.children.length;
    const rows = await this.#rows(finding, from, from + step);
    if (finding !== this.#finding) return;
    this.#append(finding, rows);
    history.replaceState({ shown: this.parts.list.children.length }, '');
    rows[0]?.querySelector('a')?.focus();
  }

  #choose(choices: Choices): void {
    this.#change({ ...this.#state, choices }, 'push');
  }

  /** Not the page's own script: it is fetched when one turns to the search. */
  #open(): Promise<Engine> {
    const known = new Map(this.parts.facets.map(({ id, options }) => [id, [...options.keys()]]));
    this.#engine ??= import('./engine.ts').then(
      (module) => new module.Engine(this.#settings, known),
      (error: unknown) => {
        this.#engine = undefined;
        throw error;
      },
    );
    return this.#engine;
  }

  #rows = async (finding: Finding, from: number, to: number): Promise<HTMLElement[]> =>
    (await this.#open()).rows(finding.results.slice(from, to));

  #read = (search: string): State =>
    readState(
      search,
      this.parts.facets.map(({ id }) => id),
    );

  get #openFacets(): string[] {
    return this.parts.filters.open ? this.parts.facets.filter(({ group }) => group.open).map(({ id }) => id) : [];
  }

  #change(next: State, how: 'push' | 'replace'): void {
    // Read back, so that one state has one address, whatever was chosen first.
    this.#state = this.#read(writeState({ ...next, query: this.parts.input.value }));
    const search = writeState(this.#state);
    const address = `${location.pathname}${search}`;
    if (how === 'push' && search !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#showState();
    void this.#search(first);
  }

  async #search(length: number): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    if (isEmpty(this.#state)) {
      this.#showStart('');
      return;
    }
    this.parts.list.ariaBusy = 'true';
    this.parts.ways.hidden = true;
    const waiting = setTimeout(() => this.#tell(this.#settings.texts.loading), patience);
    try {
      const show = await this.#prepare(length);
      if (!isLate()) show();
    } catch {
      if (!isLate()) this.#showStart(this.#settings.texts.failed);
    } finally {
      clearTimeout(waiting);
      if (!isLate()) this.parts.list.ariaBusy = 'false';
    }
  }

  /** Fetches all that an answer needs, so that the page changes at once. */
  async #prepare(length: number): Promise<() => void> {
    const engine = await this.#open();
    const { query, choices, sort } = this.#state;
    const { fixed, order } = this.#settings;
    const unasked = query.trim() === '' && order === 'newest' ? order : undefined;
    const finding = await engine.find({ query, choices: new Map([...choices, ...Object.entries(fixed)]), sort: sort ?? unasked });
    const [rows, counts, suggestions] = await Promise.all([
      this.#rows(finding, 0, length),
      finding.count(this.#openFacets),
      finding.results.length === 0 ? engine.suggest(finding.corrections.map(({ typed }) => typed)) : [],
    ]);
    return () => {
      this.#finding = finding;
      this.#showOutcome(finding, suggestions);
      this.#append(finding, rows);
      showCounts(this.parts.facets, counts, this.#say);
    };
  }

  #append({ results }: Finding, rows: readonly HTMLElement[]): void {
    const { list, more } = this.parts;
    list.append(...rows);
    this.#offerChoice(rows);
    more.hidden = list.children.length >= results.length;
  }

  /** Practices among the results can be chosen for a comparison, as in the lists. */
  #offerChoice(rows: readonly HTMLElement[]): void {
    const { choose } = this.parts;
    if (choose === undefined) return;
    for (const row of rows.filter(({ classList }) => classList.contains('row-practices'))) {
      const button = copyOf(choose);
      button.dataset['choose'] = row.dataset['url']?.split('/').findLast((part) => part !== '') ?? '';
      inside(button, '[data-part=name]').textContent = row.querySelector('.row-title')?.textContent ?? '';
      row.append(button);
    }
    document.dispatchEvent(new Event(rowsShown));
  }

  #tell(message: string): void {
    if (this.parts.status.textContent !== message) this.parts.status.textContent = message;
  }

  #showState(): void {
    const { parts } = this;
    const query = this.#state.query.trim();
    showChoices(parts.facets, this.#state.choices);
    showChips(parts, this.#state.choices, this.#say, (facet, code) => this.#takeBack(facet, code));
    parts.sort.value = this.#state.sort ?? '';
    const { byRelevance, byList } = this.#settings.texts;
    (parts.sort.options[0] as HTMLOptionElement).text = query === '' ? byList : byRelevance;
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`;
    // Another language is asked the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')) link.search = writeState(this.#state);
  }

  /** The focus goes to the chip that takes the place of the one that went, or to the field. */
  #takeBack(facet: string, code: string): void {
    const buttons = (): HTMLElement[] => [...this.parts.chips.querySelectorAll<HTMLElement>('li button')];
    const at = buttons().indexOf(document.activeElement as HTMLElement);
    this.choose(facet, code, false);
    const left = buttons();
    (left[at] ?? left.at(-1) ?? this.parts.input).focus();
  }

  #showOutcome({ results, corrections, complete }: Finding, suggestions: readonly string[]): void {
    const { parts } = this;
    const none = this.#say.none(this.#state.query.trim());
    const isNone = results.length === 0;
    this.#tell(isNone ? none : this.#say.count(results.length));
    const notes = isNone ? [] : corrections.map(this.#say.correction);
    if (!isNone && !complete) notes.push(this.#settings.texts.partial);
    parts.notes.replaceChildren(...notes.map((note) => element('p', note)));
    parts.list.replaceChildren();
    parts.more.hidden = true;
    parts.sorting.hidden = results.length < 2;
    parts.none.hidden = !isNone;
    parts.suggestions.hidden = suggestions.length === 0;
    parts.suggestions.querySelector('ul')?.replaceChildren(...suggestions.map((word) => element('li', this.#linkTo(word))));
    parts.ask.search = new URLSearchParams({ title: none }).toString();
    parts.ways.hidden = true;
  }

  #linkTo(query: string): HTMLAnchorElement {
    const link = element('a', query);
    link.href = `${location.pathname}${writeState({ ...this.#state, query })}`;
    return link;
  }

  /** The page as it came: nothing is looked for, or the index is out of reach. */
  #showStart(message: string): void {
    const { parts } = this;
    parts.list.ariaBusy = 'false';
    this.#finding = undefined;
    this.#tell(message);
    parts.notes.replaceChildren();
    parts.list.replaceChildren();
    for (const part of [parts.more, parts.none, parts.sorting]) part.hidden = true;
    parts.ways.hidden = false;
    showCounts(parts.facets, undefined, this.#say);
  }
}
