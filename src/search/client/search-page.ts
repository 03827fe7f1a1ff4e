import { emptyList, listed, nextEntries } from './entry-list.ts';
import { showChips, showChoices, showCounts } from './filters.ts';
import { find, type Finding } from './find.ts';
import { openIndex, type Pagefind } from './pagefind.ts';
import { partsOf, type Parts } from './parts.ts';
import { isEmpty, readState, toggled, writeState, type State } from './state.ts';
import { sentences, type Sentences, type Settings } from './texts.ts';
import { telling } from './words.ts';

const step = 10;
/** Milliseconds after which one is told that the search is at work. */
const patience = 400;

/** The search page. The address always says what is shown, and what the address says is shown. */
export class SearchPage {
  readonly parts: Parts;
  readonly #settings: Settings;
  readonly #say: Sentences;
  readonly #title = document.title;
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
    this.#index().catch(() => undefined);
  }

  /** Shows what the address says, as many entries as stood there when one left. */
  restore(): void {
    this.#state = this.#read(location.search);
    this.parts.input.value = this.#state.query;
    this.#showState();
    const { shown = step } = (history.state ?? {}) as { shown?: number };
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
    this.#change(toggled(this.#state, facet, code, chosen), 'push');
  }

  clear(): void {
    this.#change({ ...this.#state, choices: new Map() }, 'push');
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
    const from = listed(this.parts);
    const show = await this.#entries(finding, from, from + step);
    if (finding !== this.#finding) return;
    const [first] = show();
    history.replaceState({ shown: from + step }, '');
    first?.querySelector('a')?.focus();
  }

  #entries = (finding: Finding | undefined, from: number, to: number): Promise<() => HTMLElement[]> =>
    nextEntries(this.parts, this.#settings, finding?.results ?? [], from, to);

  #index = (): Promise<Pagefind> => openIndex(this.#settings.folder, this.#settings.base);

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
    void this.#search(step);
  }

  async #search(length: number): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    if (isEmpty(this.#state)) {
      this.#showStart('');
      return;
    }
    this.parts.list.ariaBusy = 'true';
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
    const query = telling(this.#state.query, new Set(this.#settings.stopWords.split(' ')));
    const finding = await find(await this.#index(), { query, choices: this.#state.choices });
    const [show, counts] = await Promise.all([this.#entries(finding, 0, length), finding.count(this.#openFacets)]);
    return () => {
      this.#finding = finding;
      this.#showOutcome(finding.results.length);
      show();
      showCounts(this.parts.facets, counts, this.#say);
    };
  }

  #tell(message: string): void {
    if (this.parts.status.textContent !== message) this.parts.status.textContent = message;
  }

  #showState(): void {
    const { parts } = this;
    const query = this.#state.query.trim();
    showChoices(parts.facets, this.#state);
    showChips(parts, this.#state, this.#say, (facet, code) => this.#takeBack(facet, code));
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`;
    // Another language is asked the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = writeState(this.#state);
  }

  /** The focus goes to the chip that takes the place of the one that went, or to the field. */
  #takeBack(facet: string, code: string): void {
    const buttons = (): HTMLElement[] => [...this.parts.chips.querySelectorAll<HTMLElement>('li button')];
    const at = buttons().indexOf(document.activeElement as HTMLElement);
    this.choose(facet, code, false);
    const left = buttons();
    (left[at] ?? left.at(-1) ?? this.parts.input).focus();
  }

  #showOutcome(count: number): void {
    const { parts } = this;
    const query = this.#state.query.trim();
    const none = this.#say.none(query);
    this.#tell(count === 0 ? none : this.#say.count(count));
    emptyList(parts);
    parts.none.hidden = count > 0;
    parts.ask.search = new URLSearchParams({ title: none }).toString();
    parts.ways.hidden = true;
  }

  /** The page as it came: nothing is looked for, or the index is out of reach. */
  #showStart(message: string): void {
    this.parts.list.ariaBusy = 'false';
    this.#finding = undefined;
    this.#tell(message);
    emptyList(this.parts);
    this.parts.none.hidden = true;
    this.parts.ways.hidden = false;
    showCounts(this.parts.facets, undefined, this.#say);
  }
}
