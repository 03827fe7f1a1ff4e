import { BuilderElement, TextRun, type Paragraph, type ParagraphChild, type Table, type XmlComponent } from 'docx';
import { run } from '../docx.ts';

/** Word shows no longer name or tag of a control. */
export const longestTag = 64;

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes = {}, children: readonly XmlComponent[] = []): XmlComponent =>
  new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });

const value = (name: string, val: string): XmlComponent => element(name, { 'w:val': val });

export interface Control {
  /** What a reader of the document finds it by. */
  tag: string;
  /** What Word shows when one writes in it. */
  name: string;
}

/** Controls are numbered as they are made: `control()` starts a document. */
export type Counter = () => string;
export function counter(): Counter {
  let last = 0;
  return () => String((last += 1));
}

/** A content control (`w:sdt`, ECMA-376 part 1, 17.5.2); it cannot be deleted by mistake, its content can be written. */
function control(
  next: Counter,
  { tag, name }: Control,
  kind: XmlComponent,
  content: readonly XmlComponent[],
  blank: boolean,
): XmlComponent {
  const properties = [
    value('w:alias', name.slice(0, longestTag)),
    value('w:tag', tag),
    value('w:id', next()),
    value('w:lock', 'sdtLocked'),
    ...(blank ? [element('w:showingPlcHdr')] : []),
    kind,
  ];
  return element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);
}

/** What stands in a control until one writes in it. */
export const hint = (text: string): TextRun => run(text, { color: '767676' });

/** A control stands in a paragraph as its runs do. */
const inline = (made: XmlComponent): ParagraphChild => made as ParagraphChild;

/** A box for a text. */
export const textControl = (next: Counter, of: Control, blank: string): ParagraphChild =>
  inline(control(next, of, element('w:text', { 'w:multiLine': '1' }), [hint(blank)], true));

/** A list to choose from; an open one takes other texts too. */
export function listControl(next: Counter, of: Control, labels: readonly string[], { blank, open }: { blank: string; open: boolean }) {
  const items = labels.map((label) => element('w:listItem', { 'w:displayText': label, 'w:value': label }));
  return inline(control(next, of, element(open ? 'w:comboBox' : 'w:dropDownList', {}, items), [hint(blank)], true));
}

const sign = { on: '2612', off: '2610' } as const;
const font = 'MS Gothic';

/** A box to tick. */
export function tickControl(next: Counter, of: Control): ParagraphChild {
  const state = (name: string, char: string) => element(name, { 'w14:val': char, 'w14:font': font });
  const kind = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': '0' }),
    state('w14:checkedState', sign.on),
    state('w14:uncheckedState', sign.off),
  ]);
  return inline(control(next, of, kind, [new TextRun({ text: '☐', font })], false));
}

/** What stands where a paragraph does. */
export type Block = Paragraph | Table;

/** A box for several paragraphs, with lists and emphasis; it stands where a paragraph does. */
export const proseControl = (next: Counter, of: Control, paragraphs: readonly Paragraph[]): Block =>
  control(next, of, element('w:richText'), paragraphs, true) as Block;
