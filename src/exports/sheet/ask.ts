import type { Locale } from '../../config/locales.ts';
import { exampleIn, fieldExample, fieldHelp } from '../../i18n/fields.ts';
import { formatDate } from '../../i18n/format.ts';
import { t, type MessageKey } from '../../i18n/t.ts';
import type { FieldKind, FieldModel } from '../../schemas/describe.ts';
import type { HelpKey } from '../../schemas/field.ts';
import { labelOf } from '../../sheets/labels.ts';
import type { Question } from '../../sheets/plan.ts';

/** How one answers on a worksheet, where that is another way than in a file: by choosing, by a name, by a number. */
const byKind: Partial<Record<FieldKind, MessageKey>> = {
  citation: 'sheets.help.citation',
  reference: 'sheets.help.reference',
  country: 'sheets.help.country',
  choice: 'sheets.help.choice',
  boolean: 'sheets.help.choice',
  language: 'sheets.help.language',
};

/** Explanations that name what stands in a file, where a worksheet shows its words. */
const byHelp: Partial<Record<HelpKey, MessageKey>> = { 'exchange.alignment.state': 'sheets.help.choice' };

/** Texts are counted where somebody may write too much. */
const counted = 60;

function lengthOf({ kind, max }: FieldModel, locale: Locale): string[] {
  return max !== undefined && max >= counted && (kind === 'text' || kind === 'paragraph')
    ? [t(locale, 'sheets.limit', { count: max })]
    : [];
}

/** A date is written in words on a worksheet; what is chosen has no example. */
function exampleOf({ kind, example }: FieldModel, locale: Locale): string[] {
  if (example === undefined || byKind[kind] !== undefined) return [];
  const shown = kind === 'date' ? formatDate(String(exampleIn(example, locale)), locale) : example;
  return [fieldExample({ example: shown }, locale) ?? ''];
}

function helpsOf(field: FieldModel, locale: Locale): string[] {
  const { item, help, kind } = field;
  const own = (help === undefined ? undefined : byHelp[help]) ?? byKind[kind];
  const said = own !== undefined ? [t(locale, own)] : help === undefined ? [] : [fieldHelp(help, locale)];
  if (item === undefined || item.fields !== undefined || kind === 'citation') return said;
  if (item.values !== undefined) return [...said, t(locale, 'sheets.help.ticks')];
  return [...said, t(locale, 'sheets.help.slots')];
}

/** What one writes, in a few sentences. */
export function explained(question: Question, locale: Locale): string {
  if (question.as === 'prose') return t(locale, 'sheets.prose.help');
  return [...helpsOf(question.field, locale), ...lengthOf(question.field, locale), ...exampleOf(question.field, locale)].join(' ');
}

/** `7.2 Fecha *` */
export function headOf(question: Question, locale: Locale): string {
  const needed = 'field' in question && question.field.required;
  return `${question.number} ${labelOf(question, locale)}${needed ? ' *' : ''}`;
}
