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

/** A descendant that the page's own markup is known to have. */
export const inside = (element: HTMLElement, selector: string): HTMLElement => element.querySelector(selector) as HTMLElement;

/** The places of the search page that the script fills or listens to. */
export function partsOf(root: HTMLElement) {
  const part = (name: string): HTMLElement => inside(root, `[data-part=${name}]`);
  return {
    form: inside(root, 'form') as HTMLFormElement,
    input: inside(root, 'input[type=search]') as HTMLInputElement,
    facets: facetParts(root),
    filters: part('filters') as HTMLDetailsElement,
    heading: part('heading'),
    status: part('status'),
    chips: part('chips'),
    clear: part('clear'),
    list: part('list'),
    more: part('more'),
    none: part('none'),
    ask: part('ask') as HTMLAnchorElement,
    ways: part('ways'),
    row: part('row') as HTMLTemplateElement,
    chip: part('chip') as HTMLTemplateElement,
  };
}
export type Parts = ReturnType<typeof partsOf>;

/** A copy of a template's only element. */
export const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  document.importNode(template.content, true).firstElementChild as HTMLElement;
