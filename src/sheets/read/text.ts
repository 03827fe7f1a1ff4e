import { locales } from '../../config/locales.ts';
import { withoutHidden } from '../../entries/invisible.ts';
import { t } from '../../i18n/t.ts';
import { isElement, nearest, type Element } from './xml.ts';

/** What is no text of a paragraph: what was deleted or moved away, fields, boxes that float, the older form of what stands twice. */
const silent: readonly string[] = [
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:txbxContent',
  'mc:Fallback',
  'w:tbl',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
];

export const isSilent = ({ name }: Element): boolean => silent.includes(name);

/** A control that shows its hint has nothing in it. */
export const isBlank = (control: Element): boolean =>
  control.name === 'w:sdt' &&
  [...nearest(control, 'w:sdtPr', ['w:sdtContent'])].some((properties) => nearest(properties, 'w:showingPlcHdr').next().done !== true);

const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Boxes to tick in the fonts that programs draw them with. */
const ticked = ['2611', '2612', 'F0FE', 'F0FD', 'F052', 'F053'];
const unticked = ['2610', 'F0A8', 'F06F', 'F0A3'];
function symbol({ attributes }: Element): string {
  const code = (attributes['w:char'] ?? '').toUpperCase();
  return ticked.includes(code) ? '☒' : unticked.includes(code) ? '☐' : '';
}

/** The text of an element of a paragraph as it is read; a line break is `\n`. */
export function textOf(element: Element): string {
  const { name } = element;
  if (name === 'w:sym') return symbol(element);
  const sign = signs[name];
  if (sign !== undefined) return sign;
  if (isSilent(element) || isBlank(element)) return '';
  if (name === 'w:t') return element.children.map((child) => (isElement(child) ? '' : child)).join('');
  return element.children.map((child) => (isElement(child) ? textOf(child) : '')).join('');
}

/** Every paragraph in a part of a document, but for those in tables within it and in controls that show their hint. */
export function paragraphsIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || isSilent(child) || isBlank(child)) return [];
    return child.name === 'w:p' ? [child] : paragraphsIn(child);
  });
}

/** What stands in a control until one writes in it, in any language: where a program has kept it as text, nobody wrote it. */
const hints = locales.flatMap((locale) =>
  (['sheets.blank.open', 'sheets.blank.list', 'sheets.blank.text'] as const).map((key) => t(locale, key)),
);

/** A text as an entry holds it: composed, without what nobody sees, without a hint that was left before or behind it. */
export function clean(text: string): string {
  let said = withoutHidden(text.normalize('NFC')).trim();
  for (const hint of hints) {
    if (said.startsWith(hint)) said = said.slice(hint.length).trim();
    if (said.endsWith(hint)) said = said.slice(0, -hint.length).trim();
  }
  return said;
}

/** The lines of a part of a document that say something. */
export const linesIn = (element: Element): string[] =>
  paragraphsIn(element)
    .flatMap((paragraph) => textOf(paragraph).split('\n'))
    .map(clean)
    .filter((line) => line !== '');
