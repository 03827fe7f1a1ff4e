import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { languageTags, type Locale } from '../config/locales.ts';
import { site } from '../config/site.ts';

type Level = 1 | 2 | 3;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const styles = { 1: 32, 2: 26, 3: 22 } as const;

export const heading = (text: string, level: Level): Paragraph => new Paragraph({ text, heading: levels[level], keepNext: true });

interface Look {
  strong?: boolean;
  slanted?: boolean;
  /** Half points. */
  size?: number;
  /** Hexadecimal, without a sign. */
  color?: string;
}

/** A text in one look. */
export const run = (text: string, { strong = false, slanted = false, size, color }: Look = {}): TextRun => {
  const options: IRunOptions = {
    text,
    bold: strong,
    ...(slanted ? { italics: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
  return new TextRun(options);
};

export const paragraph = (text: string, { strong = false } = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: [run(text, { strong })] });

const cell = (text: string, strong: boolean): TableCell =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: [new Paragraph({ children: [run(text, { strong })] })],
  });

/** What lies between the margins of the page, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 } as const;
const inside = page.width - 2 * page.margin;

/** The column that names the rows is twice as wide as another where there are several: words are not broken. */
function widths(columns: number): number[] {
  const parts = Array.from({ length: columns }, (_, index) => (index === 0 && columns > 2 ? 2 : 1));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => Math.floor((inside * part) / sum));
}

/** A table whose first row is repeated on each page as its head; the first cell of a row names the row. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths(head.length),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index === 0)) })),
    ],
  });

const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.START,
        children: [new TextRun({ text: `${text} `, size: 16 }), new TextRun({ children: [PageNumber.CURRENT], size: 16 })],
      }),
    ],
  });

/** An hour that every file of a package has, and every document: the same entries give the same bytes. */
const epoch = '2000-01-01T00:00:00Z';

const documentPart = 'word/document.xml';
const linksPart = 'word/_rels/document.xml.rels';

/** The addresses that the text links to have names made by chance: here they are counted in the order of the text. */
function countLinks(text: string, links: string): { text: string; links: string } {
  const names = [...new Set([...text.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, name = '']) => name))];
  const counted = new Map(names.map((name, index) => [name, `link${index + 1}`]));
  const rename = (xml: string, attribute: string): string =>
    xml.replace(
      new RegExp(`(\\s${attribute}=")([^"]+)"`, 'g'),
      (_whole, before: string, name: string) => `${before}${counted.get(name) ?? name}"`,
    );
  return { text: rename(text, 'r:id'), links: rename(links, 'Id') };
}

/** The package that the library made, without what differs from one making to the next: the hour, in files and in its properties, and names of links. */
function settled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = unzipSync(bytes);
  const parts: Zippable = { ...made };
  const textOf = (name: string): string => strFromU8(made[name] ?? new Uint8Array());
  const core = 'docProps/core.xml';
  parts[core] = strToU8(textOf(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${epoch}`));
  const { text, links } = countLinks(textOf(documentPart), textOf(linksPart));
  parts[documentPart] = strToU8(text);
  parts[linksPart] = strToU8(links);
  return zipSync(parts, { mtime: epoch });
}

const orientationOf = (landscape: boolean) => (landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT);

export interface DocumentParts {
  locale: Locale;
  title: string;
  /** On every page, before its number. */
  foot: string;
  children: readonly FileChild[];
  /** The page lies on its long side, for tables of many columns. */
  landscape?: boolean;
}

/** A document (DOCX) in a language, as bytes: A4, headings one can navigate by, its language set; the same parts give the same bytes. */
export async function documentOf({ locale, title, foot, children, landscape = false }: DocumentParts): Promise<Uint8Array<ArrayBuffer>> {
  const shape = (level: Level) => ({ run: { size: styles[level], bold: true }, paragraph: { spacing: { before: 240, after: 80 } } });
  const document = new Document({
    title,
    creator: site.name,
    lastModifiedBy: site.name,
    styles: {
      default: {
        document: { run: { size: 21, font: 'Calibri', language: { value: languageTags[locale] } } },
        heading1: shape(1),
        heading2: shape(2),
        heading3: shape(3),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: orientationOf(landscape) },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footer(foot) },
        children: [...children],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)));
}
