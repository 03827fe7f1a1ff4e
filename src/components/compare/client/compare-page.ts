import { eachOf, part } from '../../site/client/parts.ts';
import { stored } from '../../site/client/storage.ts';
import { speaker } from '../../site/client/words.ts';
import { choiceKey, most, readAddress, writeAddress, writeChoice } from './choice.ts';
import { practiceAt, type Practice } from './practice.ts';
import type { Settings } from './settings.ts';
import { fillTable } from './table.ts';

/** A practice that the address asks for: found, not there, or out of reach. */
type Asked = Practice | 'unknown' | 'failed';
const isPractice = (asked: Asked | undefined): asked is Practice => typeof asked === 'object';

/** The page of the comparison. The address always says what is shown, and what the address says is shown. */
export class ComparePage {
  readonly #root: HTMLElement;
  readonly #settings: Settings;
  readonly #say: ReturnType<typeof speaker>;
  readonly #title = document.title;
  readonly #known = new Map<string, Asked>();
  /** The last showing asked for: what an earlier one reads comes too late. */
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#settings = JSON.parse(root.dataset['comparison'] ?? '') as Settings;
    this.#say = speaker(this.#settings.tag);
  }

  /** Shows what the address asks for; reads again what was out of reach. */
  async show(): Promise<void> {
    const turn = ++this.#turn;
    const { ids, odd } = readAddress(location.search);
    const shown = ids.slice(0, most);
    // Another language is asked the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    this.#part('empty').hidden = ids.length > 0;
    if (shown.some((id) => !isPractice(this.#known.get(id)))) this.#tell(this.#settings.texts.loading);
    await eachOf(shown, (id) => this.#read(id), most);
    if (turn !== this.#turn) return;
    const asked = shown.map((id) => this.#known.get(id));
    const practices = asked.filter(isPractice);
    const unknown = shown.filter((_id, index) => asked[index] === 'unknown');
    this.#part('empty').hidden = practices.length > 0;
    fillTable(this.#root, practices);
    this.#showTools(practices.length, asked.includes('failed'));
    this.#showNotices(ids.length, practices.length, [...odd, ...unknown], asked.includes('failed'));
    this.#tell(practices.length === 0 ? '' : this.#say(this.#settings.texts.ready, { count: practices.length }));
    document.title = practices.length === 0 ? this.#title : `${practices.map(({ title }) => title).join(' / ')} · ${this.#title}`;
  }

  /** Takes a practice out of the comparison, its address and the choice. */
  remove(id: string): void {
    const practice = this.#known.get(id);
    const ids = this.#ids().filter((one) => one !== id);
    history.pushState(null, '', `${location.pathname}${writeAddress(ids)}`);
    this.choose();
    void this.show().then(() => {
      if (isPractice(practice)) this.#tell(this.#say(this.#settings.texts.removed, { title: practice.title }));
      this.#part('status').focus();
    });
  }

  /** Makes what is shown the choice that the lists go on with. */
  choose(): void {
    stored(choiceKey).write(
      writeChoice(
        this.#ids()
          .filter((id) => this.#known.get(id) !== 'unknown')
          .slice(0, most),
      ),
    );
  }

  #ids = (): string[] => readAddress(location.search).ids;

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  #tell(text: string): void {
    this.#part('status').textContent = text;
  }

  async #read(id: string): Promise<void> {
    if (isPractice(this.#known.get(id))) return;
    try {
      this.#known.set(id, (await practiceAt(id, `${this.#settings.practices}${id}/`)) ?? 'unknown');
    } catch {
      this.#known.set(id, 'failed');
    }
  }

  #showTools(count: number, failed: boolean): void {
    this.#part('retry').hidden = !failed;
    this.#part('add').hidden = count === 0 || count >= most;
    this.#part('print').hidden = count === 0;
  }

  /** Says what stands between the reader and a comparison, and what to do. */
  #showNotices(asked: number, shown: number, unknown: readonly string[], failed: boolean): void {
    const { texts } = this.#settings;
    const notices = [
      ...unknown.map((id) => this.#say(texts.unknown, { id })),
      ...(asked > most ? [this.#say(texts.tooMany, { count: asked, max: most })] : []),
      ...(failed ? [texts.failed] : []),
      ...(shown === 1 && !failed ? [texts.onlyOne] : []),
    ];
    const paragraphs = notices.map((notice) => Object.assign(document.createElement('p'), { textContent: notice }));
    this.#part('notices').replaceChildren(...paragraphs);
    this.#part('notices').hidden = notices.length === 0;
  }
}
