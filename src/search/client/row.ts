import { excerpt, sectionOf, type Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { element } from './parts.ts';
import type { Ranked } from './rank.ts';
import { sentences, type Settings } from './texts.ts';

type RowSettings = Pick<Settings, 'locale' | 'texts'>;

const marked = ({ text, hit }: Piece): Node | string => (hit ? element('mark', text) : text);
const withSpaces = (nodes: readonly (Node | string)[]): (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]));

/** Says in which language an element is, where it is not the reader's. */
function speak<T extends HTMLElement>(spoken: T, language: string, { locale, texts }: RowSettings): T {
  if (language !== locale) spoken.lang = texts.tags[language] ?? language;
  return spoken;
}

function classed<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = element(name, ...content);
  made.className = className;
  return made;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = url;
  return link;
}

/** What one needs to choose an entry: its kind, then what the site's lists say of it. */
function factsOf({ filters }: Fragment, texts: Settings['texts']): HTMLElement {
  const { type: [type = ''] = [], facts = [] } = filters;
  return classed('p', 'row-facts', ...[texts.types[type] ?? type, ...facts].map((fact) => element('span', fact)));
}

function headOf(fragment: Fragment, settings: RowSettings): HTMLElement {
  const { filters, meta, url } = fragment;
  const { head: [head = settings.locale] = [] } = filters;
  return classed('h3', 'row-title', speak(linkTo(url, meta['title'] ?? ''), head, settings));
}

/** One entry that was found: its name, what matters of it, the words in their place, and where they stand. Every text goes in as text. */
export function rowOf(fragment: Fragment, { locations }: Pick<Ranked, 'locations'>, settings: RowSettings): HTMLElement {
  const { locale, texts } = settings;
  const { content, meta, filters, url, anchors } = fragment;
  const { title = '', summary = '' } = meta;
  const { type: [type = ''] = [], lang: [lang = locale] = [], head: [head = locale] = [] } = filters;
  const found = { content, title, locations };
  const passage = excerpt(found);
  const section = sectionOf(found, anchors);
  const text = classed('p', 'row-summary', ...(passage === undefined ? [summary] : withSpaces(passage.map(marked))));
  const row = classed(
    'li',
    `row row-${type}`,
    headOf(fragment, settings),
    factsOf(fragment, texts),
    speak(text, passage === undefined ? head : lang, settings),
  );
  row.dataset['url'] = url;
  if (section !== undefined) {
    row.append(classed('p', 'row-section', linkTo(`${url}#${section.id}`, sentences(settings).section(section.text))));
  }
  if (lang !== locale) row.append(classed('p', 'tag', texts.inLanguage[lang] ?? lang));
  return row;
}

/** The same in short, for results while one types. */
export function shortRowOf(fragment: Fragment, settings: RowSettings): HTMLElement {
  const { type: [type = ''] = [] } = fragment.filters;
  return classed('li', `row row-${type}`, headOf(fragment, settings), factsOf(fragment, settings.texts));
}
