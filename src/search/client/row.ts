import { excerpt, type Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { copyOf, inside } from './parts.ts';
import type { Settings } from './texts.ts';

function marked({ text, hit }: Piece): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

const withSpaces = (nodes: readonly Node[]): (Node | string)[] => nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]));

/** One entry that was found; every text goes in as text. */
export function rowOf(
  { url, content, locations, meta, filters }: Fragment,
  template: HTMLTemplateElement,
  { locale, texts }: Settings,
): HTMLElement {
  const { title = '', summary = '' } = meta;
  const { type: [type = ''] = [], lang: [lang = locale] = [], head: [head = locale] = [], facts = [] } = filters;
  const row = copyOf(template);
  const tagOf = (language: string) => (language === locale ? '' : (texts.tags[language] ?? language));
  const mark = (element: HTMLElement, language: string) => {
    if (tagOf(language) !== '') element.lang = tagOf(language);
  };
  row.classList.add(`row-${type}`);

  const link = inside<HTMLAnchorElement>(row, 'a');
  link.href = url;
  link.textContent = title;
  mark(link, head);

  for (const fact of [texts.types[type] ?? type, ...facts]) {
    const span = document.createElement('span');
    span.textContent = fact;
    inside(row, '.row-facts').append(span);
  }

  const passage = excerpt({ content, title, locations });
  const text = inside(row, '.row-summary');
  text.append(...(passage === undefined ? [summary] : withSpaces(passage.map(marked))));
  mark(text, passage === undefined ? head : lang);

  const note = inside(row, '.tag');
  if (lang === locale) note.remove();
  else note.textContent = texts.inLanguage[lang] ?? lang;
  return row;
}
