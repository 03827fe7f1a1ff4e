import type { Locale } from '../../config/locales.ts';
import type { Contributed } from '../../config/routes.ts';
import { describe } from '../../schemas/describe.ts';
import { schemas } from '../../schemas/registry.ts';
import { identityIn } from '../identity.ts';
import type { Named } from '../names.ts';
import { assemble, type Data, type Note } from './assemble.ts';
import { collect, type Given } from './collect.ts';
import { SheetError } from './error.ts';
import { linksIn, numberedLists } from './lists.ts';
import { openPackage } from './package.ts';
import type { ProseContext } from './phrases.ts';
import { proseIn } from './prose.ts';
import { Questions } from './questions.ts';
import { rowsIn } from './rows.ts';
import { clean, paragraphsIn, textOf } from './text.ts';
import { first, nearest, parseXml, type Element } from './xml.ts';

/** What a filled worksheet says. */
export interface Sheet {
  collection: Contributed;
  locale: Locale;
  data: Data;
  /** The text, in MDX, under its headings. */
  body: string;
  /** Who sends it, where that is said; an institution. */
  institution?: string;
  /** Whether a contact stands in the worksheet; what it says is not handed on. */
  hasContact: boolean;
  hasImages: boolean;
  notes: Note[];
}

/** What stands outside of the tables. */
const linesOutside = (document: Element): string[] =>
  paragraphsIn(first(document, 'w:body') ?? document)
    .map((paragraph) => clean(textOf(paragraph)))
    .filter((line) => line !== '');

/** The sections of the text with their headings, in the order of the worksheet; an empty one is left out. */
function bodyOf(given: readonly Given[], locale: Locale, context: Omit<ProseContext, 'headings'>): string {
  return given
    .flatMap(({ question, cell }) => {
      if (question.as !== 'prose') return [];
      const text = proseIn(cell.element, { ...context, headings: question.section === undefined });
      if (text === '') return [];
      return [question.section === undefined ? text : `## ${question.section.heading[locale]}\n\n${text}`];
    })
    .join('\n\n');
}

const parsed = (xml: string | undefined): Element => (xml === undefined ? { name: '', attributes: {}, children: [] } : parseXml(xml));

const outside = (document: Element, blank: readonly string[]): Note[] =>
  linesOutside(document)
    .filter((line) => !blank.includes(line) && identityIn(line) === undefined)
    .map((value) => ({ kind: 'outside', label: '', value }));

/** What an empty worksheet says outside of its questions, so that what somebody wrote there is told from it. */
export const printedIn = (bytes: Uint8Array): string[] => linesOutside(parseXml(openPackage(bytes).document));

export interface ReadOptions {
  /** Every entry that a field may name (`namedIn`). */
  names: readonly Named[];
  /** What an empty worksheet of a kind says (`printedIn`). */
  printed?: (collection: Contributed, locale: Locale) => Promise<readonly string[]>;
}

/**
 * Reads a worksheet that somebody filled in, whatever program has saved it: by the tags of its controls, and where a program
 * has dropped these by the numbers of its questions. What is wrong with the answers stays in the data, for the check to say.
 * @throws {SheetError} on what is no worksheet.
 */
export async function readSheet(bytes: Uint8Array, { names, printed }: ReadOptions): Promise<Sheet> {
  const parts = openPackage(bytes);
  const document = parseXml(parts.document);
  const identity = identityIn(textOfAll(document));
  if (identity === undefined) throw new SheetError('not-sheet');
  const { collection, locale } = identity;
  const { given, sender, unplaced } = collect(rowsIn(document), new Questions(identity));
  const { data, sources, notes } = assemble(given, describe(schemas[collection]), { locale, names });
  const numbered = numberedLists(parsed(parts.numbering));
  const body = bodyOf(given, locale, { links: linksIn(parsed(parts.relations)), isNumbered: (list) => numbered.has(list), sources });
  const blank = printed === undefined ? undefined : await printed(collection, locale);
  return {
    collection,
    locale,
    data,
    body,
    ...(sender['sender.institution'] ? { institution: sender['sender.institution'] } : {}),
    hasContact: (sender['sender.contact'] ?? '') !== '',
    hasImages: first(document, 'w:drawing') !== undefined || first(document, 'w:pict') !== undefined,
    notes: [
      ...notes,
      ...unplaced.map(({ label, value }): Note => ({ kind: 'unplaced', label, value })),
      ...(blank === undefined ? [] : outside(document, blank)),
    ],
  };
}

const textOfAll = (document: Element): string => [...nearest(document, 'w:p')].map(textOf).join('\n');
