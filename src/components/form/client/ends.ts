import { editUrl, mailUrl, proposeUrl, uploadUrl, type Opening } from '../../../config/contribute.ts';
import type { Locale } from '../../../config/locales.ts';
import type { Asset } from '../../../entries/asset.ts';
import type { Contributed } from '../../../config/routes.ts';
import { site } from '../../../config/site.ts';
import { download } from '../../site/client/download.ts';
import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import type { FormSettings } from '../settings.ts';
import { leadTo } from './show.ts';

/** A picture of an entry, as it is sent. */
export interface Picture {
  /** In the entry's folder. */
  name: string;
  asset: Asset;
  bytes: Uint8Array;
}

/** A text that is ready to be sent. */
export interface Ready {
  collection: Contributed;
  id: string;
  lang: Locale;
  title: string;
  text: string;
  /** Whether there is a file already, which the text takes the place of. */
  exists: boolean;
  /** Those that the text shows and that are not published yet. */
  pictures: readonly Picture[];
}

/** What a text is handed over as: itself, or its folder. */
type Form = 'mdx' | 'zip';

/** With pictures the whole folder goes along. */
const formOf = ({ pictures }: Ready): Form => (pictures.length === 0 ? 'mdx' : 'zip');

/** How a file is called away from its folder. */
const fileName = (ready: Ready, form = formOf(ready)): string => `${ready.collection}.${ready.id}.${ready.lang}.${form}`;

/** Hands a text to the reader. */
async function save(ready: Ready, form: Form): Promise<void> {
  if (form === 'mdx') download(fileName(ready), ready.text, 'text/markdown');
  else {
    const { archiveOf } = await import('./archive.ts');
    download(fileName(ready, form), archiveOf(ready), 'application/zip');
  }
}

/** Where it is proposed; a file that is there opens with its old text, and the new one is pasted over it. */
const placeFor = (ready: Ready): Opening =>
  ready.exists ? { url: editUrl(ready, ready.lang), whole: false } : proposeUrl(ready, ready.lang, ready.text);

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The three ways to send a text, under the form. */
export class Ends {
  readonly #root: HTMLElement;
  readonly #settings: FormSettings;
  #ready: Ready | undefined;

  constructor(root: HTMLElement, settings: FormSettings) {
    this.#root = root;
    this.#settings = settings;
    part(root, 'download').addEventListener('click', () => void this.#download());
    // Where there is no mailbox: what a public page takes as an attachment.
    root.querySelector('[data-part=zip]')?.addEventListener('click', () => void this.#download('zip'));
    part(root, 'propose').addEventListener('click', () => {
      if (this.#ready !== undefined && !placeFor(this.#ready).whole) void this.#copy();
    });
    part(root, 'copy').addEventListener('click', () => void this.#copy());
  }

  /** Takes the ways away while there is something to mend. */
  close(): void {
    this.#ready = undefined;
    part(this.#root, 'ends').hidden = true;
  }

  open(ready: Ready): void {
    this.#ready = ready;
    const { whole, url } = placeFor(ready);
    (part(this.#root, 'propose') as HTMLAnchorElement).href = url;
    part(this.#root, 'whole').hidden = !whole;
    for (const name of ['paste', 'over-it']) part(this.#root, name).hidden = whole;
    part(this.#root, 'over').hidden = !ready.exists;
    part(this.#root, 'text').textContent = ready.text;
    part(this.#root, 'status').textContent = '';
    this.#mail(ready);
    this.#pictures(ready);
    part(this.#root, 'ends').hidden = false;
    leadTo(part(this.#root, 'ends'));
  }

  #say(name: 'downloaded' | 'copied' | 'notCopied' | 'attach' | 'mailSubject', params: Readonly<Record<string, string>> = {}): string {
    return speaker(this.#settings.tag)(this.#settings.texts[name], params);
  }

  #mail(ready: Ready): void {
    const link = part(this.#root, 'mail') as HTMLAnchorElement | null;
    const { mail } = site.contributions;
    if (link === null || mail === undefined) return;
    const file = fileName(ready);
    const { url, whole } = mailUrl(mail, this.#say('mailSubject', { title: ready.title }), {
      text: ready.text,
      instead: this.#say('attach', { file }),
      attached: ready.pictures.length > 0,
    });
    link.href = url;
    part(this.#root, 'attach').hidden = whole || ready.pictures.length > 0;
  }

  /** Says at each way what becomes of the pictures. */
  #pictures(ready: Ready): void {
    const { pictures } = ready;
    for (const told of part(this.#root, 'ends').querySelectorAll<HTMLElement>('[data-pictures]'))
      told.hidden = (told.dataset['pictures'] === 'some') !== pictures.length > 0;
    part(this.#root, 'names').textContent = new Intl.ListFormat(this.#settings.tag).format(pictures.map(({ name }) => name));
    (part(this.#root, 'upload') as HTMLAnchorElement).href = uploadUrl(ready);
  }

  async #download(form?: Form): Promise<void> {
    if (this.#ready === undefined) return;
    const file = fileName(this.#ready, form);
    await save(this.#ready, form ?? formOf(this.#ready));
    part(this.#root, 'status').textContent = this.#say('downloaded', { file });
  }

  /** What does not go along in the address goes along on the clipboard; where the browser refuses, it is there to be marked. */
  async #copy(): Promise<void> {
    if (this.#ready === undefined) return;
    const copied = await copy(this.#ready.text);
    part(this.#root, 'status').textContent = this.#say(copied ? 'copied' : 'notCopied');
    if (copied) return;
    const text = part(this.#root, 'text');
    (text.closest('details') as HTMLDetailsElement).open = true;
    getSelection()?.selectAllChildren(text);
  }
}
