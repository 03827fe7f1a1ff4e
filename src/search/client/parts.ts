/** One facet's group on the page. */
export interface FacetPart {
  id: string;
  group: HTMLDetailsElement;
  boxes: HTMLInputElement[];
}

/** The places of the search page that the script fills or listens to: what its markup names `data-part`, the form and the facets. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: FacetPart[];
  filters: HTMLDetailsElement;
  heading: HTMLElement;
  status: HTMLElement;
  chips: HTMLElement;
  clear: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
  none: HTMLElement;
  ask: HTMLAnchorElement;
  ways: HTMLElement;
  row: HTMLTemplateElement;
  chip: HTMLTemplateElement;
}

/** A descendant that the page's own markup is known to have. */
export const inside = (element: HTMLElement, selector: string): HTMLElement => element.querySelector(selector) as HTMLElement;

const facetParts = (root: HTMLElement): FacetPart[] =>
  [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((group) => ({
    id: group.dataset['facet'] ?? '',
    group,
    boxes: [...group.querySelectorAll('input')],
  }));

export function partsOf(root: HTMLElement): Parts {
  const named = [...root.querySelectorAll<HTMLElement>('[data-part]')].map((element) => [element.dataset['part'], element]);
  const parts = { ...Object.fromEntries(named), form: inside(root, 'form'), input: inside(root, 'input[type=search]') } as Omit<
    Parts,
    'facets'
  >;
  return { ...parts, facets: facetParts(root) };
}

/** A copy of a template's only element. */
export const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  document.importNode(template.content, true).firstElementChild as HTMLElement;
