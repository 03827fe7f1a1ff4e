/**
 * A page of this site.
 * @returns nothing where there is no such page
 * @throws (rejects) where the site is out of reach
 */
export async function pageAt(url: string): Promise<Document | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** What only holds in the page that a part was lifted from. */
const bound = ['id', 'aria-labelledby', 'tabindex', 'role', 'data-compare'];

/** A part of another page of this site for use in this one: without its ids, its links leading where they led. */
export function lifted(element: Element, url: string): HTMLElement {
  const copy = document.importNode(element, true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of bound) one.removeAttribute(name);
    const href = one.getAttribute('href');
    if (href !== null) one.setAttribute('href', new URL(href, new URL(url, location.href)).href);
  }
  return copy;
}

/** The inside of an element, to be put into another. */
export const inside = (element: HTMLElement): Node[] => [...element.childNodes];
