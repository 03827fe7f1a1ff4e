import { drawPicture } from './canvas.ts';
import type { Picture } from './ends.ts';

/** What is set before the ids of a page that is shown within another. */
const prefix = 'page-';
const naming = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

function rename(element: Element): void {
  if (element.id !== '') element.id = `${prefix}${element.id}`;
  for (const name of naming) {
    const ids = element.getAttribute(name);
    if (ids !== null)
      element.setAttribute(
        name,
        ids.replaceAll(/\S+/g, (id) => `${prefix}${id}`),
      );
  }
}

/** A link within the page stays within it; one that leads away does not take the reader from what is being written. */
function lead(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) link.setAttribute('href', `#${prefix}${href.slice(1)}`);
  else {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/** As wide as a page shows a picture, on a fine screen. */
const widest = 1600;

/** A picture that was chosen here is nowhere yet to be fetched from: it is drawn. */
function drawChosen(image: HTMLImageElement, pictures: readonly Picture[]): void {
  const picture = pictures.find(({ name }) => image.getAttribute('src')?.endsWith(`/${name}`));
  if (picture === undefined) return;
  const canvas = document.createElement('canvas');
  canvas.role = 'img';
  canvas.ariaLabel = image.alt;
  image.replaceWith(canvas);
  // A browser that cannot draw this kind shows what is said of it.
  void drawPicture(canvas, picture, widest).catch(() => canvas.replaceWith(image));
}

/**
 * A page to show within another: its ids are its own, and its links let the other stand.
 * @param pictures those that were chosen here for it.
 */
export function framed(html: string, pictures: readonly Picture[]): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { content } = template;
  for (const element of content.querySelectorAll('*')) rename(element);
  // “You are here” is said of the page that shows this one.
  for (const way of content.querySelectorAll('nav')) way.removeAttribute('aria-label');
  // What a reader does with a page that is there cannot be done with one that is not.
  for (const tools of content.querySelectorAll('.entry-tools')) tools.setAttribute('inert', '');
  for (const link of content.querySelectorAll('a')) lead(link);
  for (const image of content.querySelectorAll('img')) drawChosen(image, pictures);
  return content;
}
