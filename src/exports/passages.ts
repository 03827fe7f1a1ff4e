import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sourceAnchor } from '../config/anchors.ts';
import type { Locale } from '../config/locales.ts';
import type { Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { t } from '../i18n/t.ts';
import type { Fact } from './facts.ts';

/** What begins and ends a passage. */
const blocks = new Set(
  'p li ul ol dl dt dd div section aside figure figcaption blockquote table thead tbody tr pre hr h2 h3 h4'.split(' '),
);
const sourceLink = `#${sourceAnchor('')}`;

/** Reads an HTML text from start to end: what stands between two limits of blocks is a passage, under the heading before it. */
class Reader {
  readonly passages: Fact[] = [];
  readonly #locale: Locale;
  #text = '';
  #sources: string[] = [];
  #heading: { label: string; anchor?: string };

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#heading = { label: t(locale, 'dossier.text') };
  }

  /** Ends what was being read; returns its text. */
  #take(): { text: string; sources: string[] } {
    const taken = { text: this.#text.replace(/\s+/g, ' ').trim(), sources: this.#sources };
    this.#text = '';
    this.#sources = [];
    return taken;
  }

  #flush(): void {
    const { text, sources } = this.#take();
    if (text !== '') this.passages.push({ ...this.#heading, lines: [text], sources: [...new Set(sources)] });
  }

  #children(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.read(child);
  }

  #element(element: Element): void {
    const { tagName, properties } = element;
    const href = typeof properties.href === 'string' ? properties.href : '';
    if (href.startsWith(sourceLink)) {
      this.#sources.push(href.slice(sourceLink.length));
      return;
    }
    if (Array.isArray(properties.className) && properties.className.includes('note-label')) return;
    if (tagName === 'img') this.#text += ` ${t(this.#locale, 'dossier.image', { text: properties.alt ?? '' })} `;
    else if (tagName === 'br') this.#text += ' ';
    this.#children(element);
    if (tagName === 'td' || tagName === 'th') this.#text += ' · ';
  }

  #block(element: Element): void {
    this.#flush();
    if (!/^h[234]$/.test(element.tagName)) {
      this.#element(element);
      if (element.tagName === 'tr') this.#text = this.#text.replace(/\s*·\s*$/, '');
      this.#flush();
      return;
    }
    this.#children(element);
    const { id } = element.properties;
    this.#heading = { label: this.#take().text, ...(typeof id === 'string' ? { anchor: id } : {}) };
  }

  read(node: Nodes): void {
    if (node.type === 'text') this.#text += node.value;
    else if (node.type === 'element') {
      if (blocks.has(node.tagName)) this.#block(node);
      else this.#element(node);
    } else this.#children(node);
  }
}

/** The paragraphs, list items, table rows and captions of an entry's text as a language shows it, each with the sources that it cites. */
export function passagesOf(node: Node, locale: Locale): Fact[] {
  const reader = new Reader(locale);
  reader.read(fromHtml(viewOf(node, locale).body.html, { fragment: true }));
  return reader.passages;
}
