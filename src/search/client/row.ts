import { excerpt, type Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { copyOf, inside } from './parts.ts';
import type { Settings } from './texts.ts';

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

const marked = ({ text, hit }: Piece): Node | string => (hit ? element('mark', text) : text);
const withSpaces = (nodes: readonly (Node | string)[]): (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]));

/** Says in which language an element is, where it is not the reader's. */
function speak(element: HTMLElement, language: string, { locale, texts }: Settings): void {
  if (language !== locale) element.lang = texts.tags[language] ?? language;
}

function headingOf(title: string, url: string, language: string, settings: Settings): HTMLElement {
  const link = element('a', title);
  link.href = url;
  speak(link, language, settings);
  const heading = element('h3', link);
  heading.className = 'row-title';
  return heading;
}

/** One entry that was found; every text goes in as text. */
export function rowOf(
  { url, content, locations, meta, filters }: Fragment,
  template: HTMLTemplateElement,
  settings: Settings,
): HTMLElement {
  const { locale, texts } = settings;
  const { title = '', summary = '' } = meta;
  const { type: [type = ''] = [], lang: [lang = locale] = [], head: [head = locale] = [], facts = [] } = filters;
  const row = copyOf(template);
  row.classList.add(`row-${type}`);
  row.prepend(headingOf(title, url, head, settings));
  inside(row, '.row-facts').append(...[texts.types[type] ?? type, ...facts].map((fact) => element('span', fact)));

  const passage = excerpt({ content, title, locations });
  const text = inside(row, '.row-summary');
  text.append(...(passage === undefined ? [summary] : withSpaces(passage.map(marked))));
  speak(text, passage === undefined ? head : lang, settings);

  const note = inside(row, '.tag');
  if (lang === locale) note.remove();
  else note.textContent = texts.inLanguage[lang] ?? lang;
  return row;
}
