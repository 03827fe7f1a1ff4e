import type { Contributed } from '../config/routes.ts';
import type { FieldModel } from '../schemas/describe.ts';
import type { BodySection } from '../schemas/registry.ts';
import { sheetSections, type SheetSectionId } from './sections.ts';

interface Numbered {
  /** What stands before its label, on paper too: `7`, of a part `7.2`. */
  number: string;
  /** Dotted name of the field without positions; of a text `body.context`. It is the tag of its controls. */
  path: string;
}

/** One box to write in, or one list to choose from. */
export interface Answer extends Numbered {
  as: 'answer';
  field: FieldModel;
}

/** A text of several paragraphs, under a heading of its own or, in a guide, under those that its author writes. */
export interface Prose extends Numbered {
  as: 'prose';
  section: BodySection | undefined;
}

/** Parts that belong together: once in a `group`, several times in `items` (a table for each) and in a `grid` (a row for each). */
export interface Parts extends Numbered {
  as: 'group' | 'items' | 'grid';
  field: FieldModel;
  parts: Question[];
}

export type Question = Answer | Prose | Parts;

export interface PlanSection {
  id: SheetSectionId;
  questions: Question[];
}

/** More parts than this do not stand side by side on a page, unless all are short. */
const widest = 3;

const isLeaf = ({ fields, item }: FieldModel): boolean => fields === undefined && item?.fields === undefined;

function partsOf(field: FieldModel, number: string): Question[] {
  const parts = (field.item ?? field).fields ?? [];
  return parts.filter(({ kind }) => kind !== 'key').map((part, index) => question(part, `${number}.${index + 1}`));
}

function shapeOf({ kind, item }: FieldModel, parts: readonly Question[]): Parts['as'] {
  if (item === undefined) return 'group';
  const flat = parts.every(({ as }) => as === 'answer');
  return flat && (kind === 'list' || parts.length <= widest) ? 'grid' : 'items';
}

function question(field: FieldModel, number: string): Question {
  const { path } = field;
  if (isLeaf(field)) return { as: 'answer', number, path, field };
  const parts = partsOf(field, number);
  return { as: shapeOf(field, parts), number, path, field, parts };
}

const prosePath = (section: BodySection | undefined): string => (section === undefined ? 'body' : `body.${section.key}`);

/** What a worksheet of a collection asks, section by section, numbered through; the number is how paper and mail name a question. */
export function planOf(collection: Contributed): PlanSection[] {
  let last = 0;
  const next = (): string => String((last += 1));
  return sheetSections(collection).map(({ id, fields, text }) => ({
    id,
    questions: [
      ...fields.map((field) => question(field, next())),
      ...text.map((section): Prose => ({ as: 'prose', number: next(), path: prosePath(section), section })),
    ],
  }));
}

/** A question and all below it. */
export function* allQuestions(questions: readonly Question[]): Generator<Question> {
  for (const one of questions) {
    yield one;
    if ('parts' in one) yield* allQuestions(one.parts);
  }
}
