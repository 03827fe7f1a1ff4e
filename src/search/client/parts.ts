/** One facet's group on the page, its values as boxes to tick or as a range. */
export interface FacetPart {
  id: string;
  group: HTMLDetailsElement;
  /** Code → its words, in the order of the page. */
  options: ReadonlyMap<string, string>;
  boxes: HTMLInputElement[];
  /** Where the range begins and ends; none where one ticks boxes. */
  ends: HTMLSelectElement[];
}

/** The places of a page with a search that the script fills or listens to: what its markup names `data-part`, the form and the facets. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: FacetPart[];
  filters: HTMLDetailsElement;
  heading: HTMLElement;
  status: HTMLElement;
  notes: HTMLElement;
  sorting: HTMLElement;
  sort: HTMLSelectElement;
  chips: HTMLElement;
  clear: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
  none: HTMLElement;
  suggestions: HTMLElement;
  ask: HTMLAnchorElement;
  /** What stands there while nothing is looked for. */
  ways: HTMLElement;
  chip: HTMLTemplateElement;
  /** Where practices can be chosen for a comparison. */
  choose: HTMLTemplateElement | undefined;
}

/** A descendant that the page's own markup is known to have. */
export const inside = (element: HTMLElement, selector: string): HTMLElement => element.querySelector(selector) as HTMLElement;

/** A copy of a template's only element. */
export const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  document.importNode(template.content, true).firstElementChild as HTMLElement;

export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Without a script a value is a link to its own page; with one it is a box to tick. */
function boxOf(item: HTMLElement): HTMLInputElement {
  const box = element('input');
  box.type = 'checkbox';
  box.value = item.dataset['code'] ?? '';
  item.replaceChildren(element('label', box, inside(item, '.option'), inside(item, '.number')));
  return box;
}

/** Without a script each value of a range is a link; with one there are two ends to choose. */
function rangeOf(group: HTMLElement, codes: readonly string[]): HTMLSelectElement[] {
  const ends = [...group.querySelectorAll<HTMLSelectElement>('.range select')];
  for (const end of ends) end.append(...codes.map((code) => new Option(code, code)));
  inside(group, 'ul').hidden = true;
  inside(group, '.range').hidden = false;
  return ends;
}

function facetPart(group: HTMLDetailsElement): FacetPart {
  const items = [...group.querySelectorAll<HTMLElement>('li[data-code]')];
  const options = new Map(items.map((item) => [item.dataset['code'] ?? '', inside(item, '.option').textContent.trim()]));
  const isRange = group.querySelector('.range') !== null;
  return {
    id: group.dataset['facet'] ?? '',
    group,
    options,
    boxes: isRange ? [] : items.map(boxOf),
    ends: isRange ? rangeOf(group, [...options.keys()]) : [],
  };
}

export function partsOf(root: HTMLElement): Parts {
  const named = [...root.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'], part]);
  const found = { ...Object.fromEntries(named), form: inside(root, 'form'), input: inside(root, 'input[type=search]') } as Omit<
    Parts,
    'facets'
  >;
  return { ...found, facets: [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map(facetPart) };
}
