import fs from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Address below the base: `/es/temas/`. */
  url: string;
  file: string;
  html: string;
  tree: Root;
}

/** Every page of a built site, in a fixed order. */
export function pagesOf(dir: string): BuiltPage[] {
  const files = fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'));
  return files.sort().map((name) => {
    const html = fs.readFileSync(path.join(dir, name), 'utf8');
    let tree: Root | undefined;
    return {
      url: `/${name
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      file: name,
      html,
      // Of thousands of pages few are looked into.
      get tree() {
        tree ??= fromHtml(html);
        return tree;
      },
    };
  });
}

/** Where a page's links lead, as they stand. */
export const hrefsOf = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));

/** `/es/paises/ar-br/` */
const ofTwoCountries = /^\/[a-z]{2}\/(?:paises|countries|pays)\/[a-z]{2}-[a-z]{2}\/$/;

/** Pages of one making in one language, of which few stand for all: those of the values of a facet in a section, those of two countries. */
const makingOf = ({ url }: BuiltPage): string => {
  const parts = url.split('/');
  return parts.length > 5 || ofTwoCountries.test(url) ? [...parts.slice(0, 3), parts.length > 5 ? parts[3] : '*'].join('/') : url;
};

/** Of pages of one making the first and, of those that differ in what there is to tell, the one that tells most. */
function samples(pages: readonly BuiltPage[]): BuiltPage[] {
  const [first] = pages;
  if (first === undefined || !ofTwoCountries.test(first.url)) return pages.slice(0, 1);
  const fullest = pages.reduce((most, page) => (page.html.length > most.html.length ? page : most));
  return [...new Set([first, pages.find(({ html }) => html.includes('content="noindex"')) ?? first, fullest])];
}

/** Every page, but of those of one making only some. */
export const oneOfEach = (pages: readonly BuiltPage[]): BuiltPage[] => [...Map.groupBy(pages, makingOf).values()].flatMap(samples);

/** The elements of a page that a test picks. */
export function elements(page: BuiltPage, pick: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (pick(element)) found.push(element);
  });
  return found;
}

export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? undefined : String(value);
};

/** As the markup has them: every page is asked whether a link's anchor is there. */
export const idsOf = ({ html }: BuiltPage): string[] => [...html.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id);
