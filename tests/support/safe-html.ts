import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const attributeNames: Readonly<Record<string, string>> = { className: 'class', ariaLabel: 'aria-label', tabIndex: 'tabindex' };

/** The elements of a text as a browser reads it. */
function parsed(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

/** An element with the names of its attributes. */
export const signatureOf = ({ tagName, properties }: Element): string =>
  [tagName, ...Object.keys(properties).map((name) => attributeNames[name] ?? name)].join(' ');

export const elementsOf = (html: string): string[] => parsed(html).map(signatureOf);

const addressesOf = (html: string): string[] =>
  parsed(html).flatMap(({ properties: { href, src } }) => [href, src].filter((address) => typeof address === 'string'));

const known =
  /^(?:a|abbr|aside|blockquote|br|code|del|div|em|figcaption|figure|h[234]|hr|i|img|li|ol|p|pre|small|span|strong|su[bp]|t(?:able|body|d|h|head|r)|ul)(?: (?:href|aria-label|title|class|lang|id|src|alt|loading|start|scope|role|tabindex))*$/;
const address = /^(?:https?:|mailto:|entry:|#(?:source|result)-|\.\/[a-z0-9.-]+$)/;

export const isKnownInBody = (signature: string): boolean => known.test(signature);

/** What a body's HTML holds beyond what the site knows to show: elements, attributes, addresses of another kind. */
export const unsafeIn = (html: string): string[] => [
  ...elementsOf(html).filter((one) => !known.test(one)),
  ...addressesOf(html).filter((one) => !address.test(one)),
];
