import type { Heading, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Collection } from '../config/routes.ts';
import type { Locale } from '../config/locales.ts';
import { sectionByHeading, sectionsOf } from '../schemas/registry.ts';
import { componentOf, components, htmlElements, isComponent } from './components.ts';
import type { Position, RuleId } from './problem.ts';
import { suggest } from './suggest.ts';

/** What a body may refer to, and how it is read. */
export interface BodyContext {
  collection: Collection;
  lang: Locale;
  /** Keys of the entry's sources, in their order: a citation's number is its source's place. Nothing where they are not known for sure. */
  sources: readonly string[] | undefined;
  results: readonly string[] | undefined;
  /** Files in the entry's folder that a figure may show. */
  images: readonly string[];
}

/** A problem of a body; the position counts from the body's first line. */
export interface BodyProblem extends Position {
  rule: RuleId;
  params: Record<string, string>;
}

export interface BodyLink extends Position {
  target: string;
}

interface Findings {
  problems: BodyProblem[];
  /** Links to other entries: `practices/seclo`, with their anchor if they have one. */
  links: BodyLink[];
  citations: string[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (node: Nodes, rule: RuleId, params?: Record<string, string>) => void;

const imageFile = /^\.\/[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif)$/i;
const entryLink = /^entry:([a-z]+\/[a-z0-9-]+)(#[a-z0-9-]+)?$/;

export const attributesOf = (node: Jsx): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((item) =>
      item.type === 'mdxJsxAttribute' && typeof item.value === 'string' ? [[item.name, item.value] as const] : [],
    ),
  );

/** Attributes are literal strings with a known name; anything else could run. */
function checkAttributes(node: Jsx, allowed: readonly string[], report: Report): void {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') report(node, 'mdx/attribute', { value: '{…}', allowed: allowed.join(', '), suggestion: '' });
    else if (!allowed.includes(attribute.name)) {
      report(node, 'mdx/attribute', {
        value: attribute.name,
        allowed: allowed.join(', '),
        suggestion: suggest(attribute.name, allowed) ?? '',
      });
    } else if (typeof attribute.value !== 'string') report(node, 'mdx/attribute-value', { value: attribute.name });
  }
}

function checkKey(node: Jsx, value: string | undefined, known: readonly string[] | undefined, rule: RuleId, report: Report): void {
  if (value !== undefined && known?.includes(value) === false)
    report(node, rule, { value, allowed: known.join(', '), suggestion: suggest(value, known) ?? '' });
}

function checkImage(node: Nodes, src: string, images: readonly string[], report: Report): void {
  if (!imageFile.test(src)) report(node, 'image/outside', { value: src });
  else if (!images.includes(src.slice(2))) report(node, 'image/missing', { value: src, suggestion: suggest(src.slice(2), images) ?? '' });
}

function checkComponent(node: Jsx, name: keyof typeof components, context: BodyContext, report: Report): void {
  const { attributes, children, place } = componentOf(name);
  checkAttributes(node, Object.keys(attributes), report);
  const values = attributesOf(node);
  for (const [attribute, { required, values: allowed }] of Object.entries(attributes)) {
    const value = values[attribute];
    if (required && (value === undefined || value.trim() === ''))
      report(node, 'mdx/attribute-missing', { value: attribute, component: name });
    if (value !== undefined && allowed !== undefined && !allowed.includes(value)) {
      report(node, 'schema/value', { value, allowed: allowed.join(', '), suggestion: suggest(value, allowed) ?? '' });
    }
  }
  if (place === 'flow' && node.type === 'mdxJsxTextElement') report(node, 'mdx/place', { value: name });
  if (!children && node.children.length > 0) report(node, 'mdx/children', { value: name });
  if (name === 'Cite' || name === 'Quote') checkKey(node, values['source'], context.sources, 'source/unknown', report);
  if (name === 'Result') checkKey(node, values['of'], context.results, 'mdx/result', report);
  if (name === 'Figure' && values['src'] !== undefined) checkImage(node, values['src'], context.images, report);
}

function checkJsx(node: Jsx, context: BodyContext, report: Report): void {
  const name = node.name ?? '';
  if (isComponent(name)) return checkComponent(node, name, context, report);
  const allowed = Object.hasOwn(htmlElements, name) ? htmlElements[name] : undefined;
  if (allowed !== undefined) {
    if (name === 'br' && node.children.length > 0) report(node, 'mdx/children', { value: name });
    return checkAttributes(node, allowed, report);
  }
  const known = [...Object.keys(components), ...Object.keys(htmlElements)];
  const rule = /^[A-Z]/.test(name) ? 'mdx/component' : 'mdx/html';
  report(node, rule, { value: name === '' ? '<>' : name, allowed: known.join(', '), suggestion: suggest(name, known) ?? '' });
}

function checkLink(node: Nodes, target: string, findings: Findings, report: Report): void {
  if (/[{}]/.test(target)) return report(node, 'mdx/expression', { value: target.slice(0, 40) });
  if (target.startsWith('entry:')) {
    const match = entryLink.exec(target);
    if (match === null) return report(node, 'link/form', { value: target });
    findings.links.push({ target: `${match[1] ?? ''}${match[2] ?? ''}`, ...placeOf(node) });
  } else if (/^[/#.]/.test(target)) report(node, 'link/relative', { value: target });
  else if (!/^(?:https?:\/\/|mailto:)/i.test(target) || !URL.canParse(target)) report(node, 'link/scheme', { value: target });
}

function checkHeading(node: Heading, context: BodyContext, report: Report): void {
  const known = sectionsOf[context.collection];
  const title = toString(node);
  if (node.depth === 1 || node.depth > 4) report(node, 'mdx/heading-level', { value: title });
  else if (node.depth === 2 && known !== null && sectionByHeading(context.collection, title, context.lang) === undefined) {
    const headings = known.map((section) => section.heading[context.lang]);
    report(node, 'mdx/section', { value: title, allowed: headings.join(', '), suggestion: suggest(title, headings) ?? '' });
  }
}

const placeOf = (node: Nodes): Position => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

function checkNode(node: Nodes, context: BodyContext, findings: Findings, report: Report): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(node, 'mdx/esm');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return report(node, 'mdx/expression', { value: node.value.slice(0, 40) });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Cite' || node.name === 'Quote') findings.citations.push(attributesOf(node)['source'] ?? '');
      return checkJsx(node, context, report);
    case 'html':
      return report(node, 'mdx/html', { value: node.value.slice(0, 40), allowed: Object.keys(htmlElements).join(', '), suggestion: '' });
    case 'link':
      return checkLink(node, node.url, findings, report);
    case 'definition':
      return node.identifier.startsWith('^')
        ? report(node, 'mdx/footnote', { value: `[${node.identifier}]` })
        : checkLink(node, node.url, findings, report);
    case 'imageReference':
      return report(node, 'image/outside', { value: `[${node.label ?? node.identifier}]` });
    case 'image':
      if ((node.alt ?? '').trim() === '') report(node, 'image/alt', { value: node.url });
      return checkImage(node, node.url, context.images, report);
    case 'heading':
      return checkHeading(node, context, report);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return report(node, 'mdx/footnote', { value: node.identifier });
    case 'text': {
      const footnote = /\[\^[^\]\s]+\]/.exec(node.value);
      if (footnote !== null) report(node, 'mdx/footnote', { value: footnote[0] });
      return;
    }
    default:
  }
}

/** Looks at every node of a body: what it may not hold, and what it links to and cites. */
export function checkBody(tree: Root, context: BodyContext): Findings {
  const findings: Findings = { problems: [], links: [], citations: [] };
  const report: Report = (node, rule, params = {}) => findings.problems.push({ rule, params, ...placeOf(node) });
  const visit = (node: Nodes): void => {
    checkNode(node, context, findings, report);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return findings;
}
