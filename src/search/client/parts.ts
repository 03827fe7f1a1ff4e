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
export const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T => element.querySelector(selector) as T;

/** The places of the search page that the script fills or listens to. */
export function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string): T => inside(root, `[data-part=${name}]`);
  return {
    form: inside<HTMLFormElement>(root, 'form'),
    input: inside<HTMLInputElement>(root, 'input[type=search]'),
    facets: facetParts(root),
    filters: part<HTMLDetailsElement>('filters'),
    heading: part('heading'),
    status: part('status'),
    chips: part('chips'),
    clear: part('clear'),
    list: part('list'),
    more: part('more'),
    none: part('none'),
    ask: part<HTMLAnchorElement>('ask'),
    ways: part('ways'),
    row: part<HTMLTemplateElement>('row'),
    chip: part<HTMLTemplateElement>('chip'),
  };
}
export type Parts = ReturnType<typeof partsOf>;

/** A copy of a template's only element. */
export const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  document.importNode(template.content, true).firstElementChild as HTMLElement;
