function part<T extends HTMLElement>(root: HTMLElement, name: string): T {
  const element = root.querySelector<T>(`[data-part="${name}"]`);
  if (element === null) throw new Error(`The search page lacks its part "${name}"`);
  return element;
}

/** One facet's group on the page. */
export interface FacetPart {
  id: string;
  group: HTMLDetailsElement;
  boxes: HTMLInputElement[];
}

function facetParts(root: HTMLElement): FacetPart[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((group) => ({
    id: group.dataset['facet'] ?? '',
    group,
    boxes: [...group.querySelectorAll('input')],
  }));
}

/** The places of the search page that the script fills or listens to. */
export function partsOf(root: HTMLElement) {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  if (form === null || input === null) throw new Error('The search page lacks its form');
  return {
    form,
    input,
    facets: facetParts(root),
    filters: part<HTMLDetailsElement>(root, 'filters'),
    heading: part(root, 'heading'),
    status: part(root, 'status'),
    chips: part(root, 'chips'),
    clear: part<HTMLButtonElement>(root, 'clear'),
    list: part(root, 'list'),
    more: part(root, 'more'),
    none: part(root, 'none'),
    ask: part<HTMLAnchorElement>(root, 'ask'),
    ways: part(root, 'ways'),
    row: part<HTMLTemplateElement>(root, 'row'),
    chip: part<HTMLTemplateElement>(root, 'chip'),
  };
}
export type Parts = ReturnType<typeof partsOf>;

/** A copy of a template's only element. */
export const copyOf = (template: HTMLTemplateElement): HTMLElement => document.importNode(template.content, true).firstElementChild as HTMLElement;

/** A descendant that the page's own markup is known to have. */
export const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T => element.querySelector(selector) as T;
