import { inside, lifted, pageAt } from '../../entry/client/pages.ts';

/** A practice as its own page shows it. */
export interface Practice {
  id: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  lang: string;
  url: string;
  page: Document;
}

/** @returns nothing where there is no such practice; @throws (rejects) where the site is out of reach */
export async function practiceAt(id: string, url: string): Promise<Practice | undefined> {
  const page = await pageAt(url);
  const heading = page?.querySelector<HTMLElement>('.entry-practices h1');
  if (page === undefined || heading === undefined || heading === null) return undefined;
  return { id, title: heading.textContent.trim(), lang: heading.lang, url, page };
}

function element(name: string, className: string, content: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** The rows of a table as a list, for a column is too narrow for a table: each cell a line, in its language. */
function asList(body: HTMLElement): HTMLElement {
  const line = (cell: Element): HTMLElement => {
    const span = element('span', `line ${cell.className}`, [...cell.childNodes]);
    if (cell instanceof HTMLElement && cell.lang !== '') span.lang = cell.lang;
    return span;
  };
  const rows = [...body.querySelectorAll('tr')];
  return element(
    'ul',
    'statements',
    rows.map((row) => element('li', '', [...row.cells].map(line))),
  );
}

const shapes: Readonly<Record<string, (part: HTMLElement) => Node[]>> = {
  DD: (part) => [element('div', '', inside(part))],
  TBODY: (part) => [asList(part)],
};

/** What a practice's page marks as a part of it, each text once; an adaptation that came by two exchanges stands there twice. */
export function partOf({ page, url }: Practice, name: string): Node[] {
  const marked = [...page.querySelectorAll(`[data-compare="${name}"]`)].map((part) => lifted(part, url));
  const texts = marked.map((part) => part.textContent);
  return marked
    .filter((_part, index) => texts.indexOf(texts[index] ?? '') === index)
    .flatMap((part) => shapes[part.tagName]?.(part) ?? [part]);
}
