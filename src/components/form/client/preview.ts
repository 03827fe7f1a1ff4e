import { languageTags } from '../../../config/locales.ts';
import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import { slug } from '../../../schemas/slug.ts';
import type { Base, Verdict } from './checker.ts';
import type { Writing } from './writing.ts';

/** Shows the page as it will look, while somebody has it open. */
export class Preview {
  readonly #writing: Writing;
  readonly #published: Base;
  readonly #box: HTMLDetailsElement;
  readonly #page: HTMLElement;
  /** Which drawing is the newest: an older one that comes late is not shown. */
  #turn = 0;

  constructor(writing: Writing, published: Base) {
    this.#writing = writing;
    this.#published = published;
    this.#box = part(writing.root, 'preview-box') as HTMLDetailsElement;
    this.#page = part(this.#box, 'preview');
  }

  /** Calls when somebody opens it. */
  opened(told: () => void): void {
    this.#box.addEventListener('toggle', told);
  }

  /** Draws what has been written, if it is looked at. */
  follow({ text }: Verdict): void {
    if (!this.#box.open) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#draw(text).then(
      (page) => {
        if (turn !== this.#turn) return;
        this.#page.lang = languageTags[this.#writing.ready(text).lang];
        this.#page.replaceChildren(page);
        this.#say(undefined);
      },
      () => this.#say('notDrawn'),
    );
    if (this.#page.childElementCount === 0) this.#say('drawing');
  }

  async #draw(text: string): Promise<DocumentFragment> {
    const [{ draftPage }, { framed }] = await Promise.all([import('./draft-page.ts'), import('./framed.ts')]);
    const { settings, beside } = this.#writing;
    const { collection, id, lang, pictures } = this.#writing.ready(text);
    const drafted = { collection, id: slug.test(id) ? id : 'entry', lang, texts: { ...beside, [lang]: text } };
    return framed(await draftPage(drafted, this.#published, { base: settings.base, siteUrl: location.origin }), pictures);
  }

  #say(text: 'drawing' | 'notDrawn' | undefined): void {
    const { tag, texts } = this.#writing.settings;
    part(this.#box, 'preview-state').textContent = text === undefined ? '' : speaker(tag)(texts[text]);
  }
}
