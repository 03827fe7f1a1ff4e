import type { Asset } from '../../../entries/asset.ts';
import { copyOf, part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { FormSettings, FormText } from '../settings.ts';
import { drawPicture } from './canvas.ts';
import type { Picture } from './ends.ts';
import { describedIn, figureOf, pictureAddress, placeFigure, replaceFigure, type Described } from './figure.ts';

/** The boxes of a picture. */
interface Shown {
  picture: Picture;
  item: HTMLElement;
  alt: HTMLInputElement;
  credit: HTMLInputElement;
  where: HTMLSelectElement;
}

const fieldsetOf = ({ item }: Pick<Shown, 'item'>): HTMLElement => item.querySelector('fieldset') as HTMLElement;

/** How wide a picture is shown in the form, in pixels. */
const shownWidth = 240;

/** The pictures of an entry: chosen, shown, described, put into its text. They stay in the page alone, never in the draft. */
export class Pictures {
  readonly #root: HTMLElement;
  readonly #settings: FormSettings;
  /** Names of pictures that are published with the entry. */
  readonly #published: readonly string[];
  #shown: Shown[] = [];
  #count = 0;
  /** The part of the text where somebody wrote last. */
  #last: HTMLTextAreaElement | undefined;

  constructor(root: HTMLElement, settings: FormSettings, published: readonly string[]) {
    this.#root = root;
    this.#settings = settings;
    this.#published = published;
    const input = part(root, 'picture-file') as HTMLInputElement;
    input.addEventListener('change', () => void this.#choose(input));
    part(root, 'clear').addEventListener('click', () => this.#clear());
    root.addEventListener('focusin', ({ target }) => {
      this.#last = this.#boxes().find((box) => box === target) ?? this.#last;
    });
  }

  /** Those that a text shows. */
  in(text: string): Picture[] {
    return this.#shown.map(({ picture }) => picture).filter(({ name }) => text.includes(`./${name}`));
  }

  /** Where each is mended, by the address that what is found of it has. */
  get places(): [string, HTMLElement][] {
    return this.#shown.map((shown) => [pictureAddress(shown.picture.name), fieldsetOf(shown)]);
  }

  get all(): Picture[] {
    return this.#shown.map(({ picture }) => picture);
  }

  #say(name: FormText, params: Readonly<Record<string, string>> = {}): string {
    return speaker(this.#settings.tag)(this.#settings.texts[name], params);
  }

  async #choose(input: HTMLInputElement): Promise<void> {
    const [{ takePicture }, { smaller }] = await Promise.all([import('./picture.ts'), import('./shrink.ts')]);
    const refused: string[] = [];
    for (const file of input.files ?? []) {
      const names = [...this.#published, ...this.all.map(({ name }) => name)];
      const taken = await takePicture(file, names, this.#settings.locale, smaller);
      if ('refused' in taken) refused.push(taken.refused);
      else this.#show(taken.picture, taken.was);
    }
    input.value = '';
    part(this.#root, 'picture-refused').textContent = refused.join(' ');
    if (refused.length === 0) this.#shown.at(-1)?.alt.focus();
    this.#changed();
  }

  #show(picture: Picture, was: Asset | undefined): void {
    const item = copyOf(part(this.#root, 'picture'));
    const box = (name: string): HTMLElement => {
      const found = part(item, name);
      found.id = `${name}-${this.#count}`;
      (part(item, `${name}-label`) as HTMLLabelElement).htmlFor = found.id;
      const told = ['hint', 'error'].flatMap((kind) => item.querySelector<HTMLElement>(`[data-part="${name}-${kind}"]`) ?? []);
      for (const one of told) one.id = `${one.dataset['part'] ?? ''}-${this.#count}`;
      found.setAttribute('aria-describedby', told.map(({ id }) => id).join(' '));
      return found;
    };
    const shown: Shown = {
      picture,
      item,
      alt: box('picture-alt') as HTMLInputElement,
      credit: box('picture-credit') as HTMLInputElement,
      where: box('picture-where') as HTMLSelectElement,
    };
    Object.assign(fieldsetOf(shown), { id: `picture-${this.#count}`, tabIndex: -1 });
    this.#count += 1;
    this.#fill(shown, was);
    item.addEventListener('click', ({ target }) => this.#press(shown, target as HTMLElement));
    for (const one of [shown.alt, shown.credit]) one.addEventListener('input', () => this.#rewrite(shown));
    this.#shown.push(shown);
    part(this.#root, 'picture-list').append(item);
  }

  #fill({ picture, item, alt, credit, where }: Shown, was: Asset | undefined): void {
    const { name, asset } = picture;
    part(item, 'picture-name').textContent = name;
    const told = [this.#say('picture.facts', this.#facts(asset)), was && this.#say('picture.smaller', this.#facts(was))];
    part(item, 'picture-facts').textContent = told.filter((text) => text !== undefined).join(' ');
    const canvas = part(item, 'picture-view') as HTMLCanvasElement;
    // A browser that cannot draw this kind still says what it is.
    void drawPicture(canvas, picture, shownWidth).catch(() => canvas.remove());
    where.append(...this.#boxes().map(({ id }) => new Option(this.#nameOf(id), id)));
    if (this.#last !== undefined) where.value = this.#last.id;
    const said = this.#boxes().flatMap(({ value }) => describedIn(value, name) ?? [])[0];
    alt.value = said?.alt ?? '';
    credit.value = said?.credit ?? '';
  }

  #facts({ width, height, bytes }: Asset): Record<'width' | 'height' | 'size', string> {
    const number = new Intl.NumberFormat(this.#settings.tag);
    const [wide, high] = [width, height].map((side) => (side === undefined ? '?' : number.format(side)));
    return { width: wide ?? '', height: high ?? '', size: number.format(Math.ceil(bytes / 1000)) };
  }

  #boxes(): HTMLTextAreaElement[] {
    return [...this.#root.querySelectorAll<HTMLTextAreaElement>('[data-section] textarea')];
  }

  #nameOf(id: string): string {
    return this.#root.querySelector(`label[for="${CSS.escape(id)}"]`)?.firstChild?.textContent?.trim() ?? '';
  }

  #press(shown: Shown, target: HTMLElement): void {
    const tool = target.closest<HTMLElement>('[data-picture-tool]')?.dataset['pictureTool'];
    if (tool === 'place') this.#place(shown);
    if (tool === 'remove') this.#remove(shown);
  }

  #described({ alt, credit }: Shown): Described {
    return { alt: alt.value, credit: credit.value };
  }

  /** Whether it is said what the picture shows and whose it is; where it is not, that is asked for. */
  #isDescribed({ item, alt, credit, picture }: Shown): boolean {
    const faults = [
      { box: alt, told: part(item, 'picture-alt-error'), text: this.#say('problem.image/alt', { value: picture.name }) },
      { box: credit, told: part(item, 'picture-credit-error'), text: this.#say('picture.noCredit') },
    ].map(({ box, told, text }) => {
      const isMissing = box.value.trim() === '';
      told.textContent = isMissing ? text : '';
      if (isMissing) box.setAttribute('aria-invalid', 'true');
      else box.removeAttribute('aria-invalid');
      return isMissing ? box : undefined;
    });
    faults.find((box) => box !== undefined)?.focus();
    return faults.every((box) => box === undefined);
  }

  #place(shown: Shown): void {
    if (!this.#isDescribed(shown)) return;
    const { picture, where, item } = shown;
    const into = this.#boxes().find(({ id }) => id === where.value);
    if (into === undefined) return;
    for (const box of this.#boxes()) if (box !== into) box.value = replaceFigure(box.value, picture.name);
    const without = replaceFigure(into.value, picture.name);
    const caret = into === this.#last && without === into.value ? into.selectionStart : without.length;
    into.value = placeFigure(without, caret, figureOf(picture.name, this.#described(shown)));
    part(item, 'picture-told').textContent = this.#say('picture.placed', { where: this.#nameOf(into.id) });
    this.#changed();
  }

  /** What is said of a picture is said in the text too, where it is there. */
  #rewrite(shown: Shown): void {
    const { name } = shown.picture;
    const figure = figureOf(name, this.#described(shown));
    for (const box of this.#boxes()) box.value = replaceFigure(box.value, name, figure);
  }

  #remove({ picture, item }: Shown): void {
    for (const box of this.#boxes()) box.value = replaceFigure(box.value, picture.name);
    this.#shown = this.#shown.filter((shown) => shown.item !== item);
    item.remove();
    part(this.#root, 'picture-file').focus();
    this.#changed();
  }

  #clear(): void {
    for (const { item } of this.#shown) item.remove();
    this.#shown = [];
    part(this.#root, 'picture-refused').textContent = '';
  }

  #changed(): void {
    this.#root.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
