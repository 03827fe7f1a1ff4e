import type { Contributed } from '../config/routes.ts';
import { describe, type FieldModel } from '../schemas/describe.ts';
import { schemas, sectionsOf, type BodySection } from '../schemas/registry.ts';
import { inSnapshot } from '../schemas/snapshot.ts';

/** The parts of a worksheet; those of an exchange follow the order of a visit report. */
export type SheetSectionId = 'first' | 'text' | 'sources' | 'more' | 'purpose' | 'who' | 'where' | 'done' | 'learnt' | 'agreed' | 'since';

interface Order {
  id: SheetSectionId;
  fields: readonly string[];
  /** Keys of the text's sections (`registry.ts`). */
  text?: readonly string[];
}

const visitReport: readonly Order[] = [
  { id: 'purpose', fields: ['title', 'summary', 'themes', 'request', 'design', 'alignment'], text: ['context'] },
  { id: 'who', fields: ['modality', 'languages', 'delegation', 'interpretation', 'modalityAsReported', 'mechanism', 'frameworks'] },
  { id: 'where', fields: ['status', 'period', 'activities', 'series'] },
  { id: 'done', fields: ['practices', 'outputs', 'costs', 'documents'], text: ['what-was-shared'] },
  { id: 'learnt', fields: ['lessons', 'benefits'] },
  { id: 'agreed', fields: ['commitments'] },
  { id: 'since', fields: ['outcomes', 'followUps'], text: ['what-followed'] },
  { id: 'sources', fields: ['sources'] },
];

/** Before the rest what makes an entry, then its text, then its sources. */
function shortFirst(collection: Contributed, fields: readonly FieldModel[]): Order[] {
  const short = fields.filter((field) => field.name !== 'sources' && inSnapshot(collection, field)).map(({ name }) => name);
  const text = sectionsOf[collection]?.map(({ key }) => key) ?? [''];
  return [
    { id: 'first', fields: short },
    { id: 'text', fields: [], text },
    { id: 'sources', fields: ['sources'] },
  ];
}

/** Only editors say how an entry was reviewed. */
const ofEditors: readonly string[] = ['verified'];

export interface SheetSection {
  id: SheetSectionId;
  fields: FieldModel[];
  /** Sections of the text; `undefined` in it is a text without sections. */
  text: (BodySection | undefined)[];
}

/** The fields of a collection in the order in which a worksheet asks them; a field that no section names stands in the last. */
export function sheetSections(collection: Contributed): SheetSection[] {
  const fields = describe(schemas[collection]).filter(({ name }) => !ofEditors.includes(name));
  const orders = collection === 'exchanges' ? visitReport : shortFirst(collection, fields);
  const named = orders.flatMap((order) => order.fields);
  const rest: Order = { id: 'more', fields: fields.map(({ name }) => name).filter((name) => !named.includes(name)) };
  return [...orders, rest]
    .map(({ id, fields: names, text = [] }) => ({
      id,
      fields: names.flatMap((name) => fields.find((field) => field.name === name) ?? []),
      text: text.map((key) => sectionsOf[collection]?.find((section) => section.key === key)),
    }))
    .filter((section) => section.fields.length + section.text.length > 0);
}
