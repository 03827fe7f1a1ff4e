import { locales, type Locale } from '../../config/locales.ts';
import { valueIn } from '../../i18n/typed/value.ts';
import type { FieldModel } from '../../schemas/describe.ts';
import { codeOf } from '../choices.ts';
import { mayBe, referenceOf, type Named } from '../names.ts';
import { languageIn } from './languages.ts';
import type { Cell } from './rows.ts';

/** The name of something that has no entry, where an entry is asked for, with the entries that may be meant. */
export class Unnamed {
  readonly text: string;
  readonly maybe: readonly Named[];
  constructor(text: string, maybe: readonly Named[]) {
    this.text = text;
    this.maybe = maybe;
  }
}

export interface Reading {
  locale: Locale;
  names: readonly Named[];
  /** Keys of the entry's sources by the number that the worksheet cites them by; the first is 1. */
  sources: readonly (string | undefined)[];
}

/** The language of the worksheet first: of two labels that are alike it has the right one. */
const languagesFrom = (locale: Locale): Locale[] => [locale, ...locales.filter((other) => other !== locale)];

/** What was written of one value; what it cannot be read as stays as written, so that the check says what is wrong with it. */
function scalar(field: FieldModel, text: string, { locale, names }: Reading): unknown {
  switch (field.kind) {
    case 'language':
      return languageIn(text) ?? text;
    case 'reference':
      return referenceOf(names, field.refers ?? [], text) ?? new Unnamed(text, mayBe(names, field.refers ?? [], text));
    case 'boolean': {
      const code = codeOf(field, text, languagesFrom(locale));
      return code === undefined ? text : code === 'true';
    }
    default:
      return field.values === undefined ? valueIn(field.kind, text, locale) : (codeOf(field, text, languagesFrom(locale)) ?? text);
  }
}

/** `1, 3` as the keys of these sources. */
function cited(text: string, { sources }: Reading): string[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return [...new Set(parts.map((part) => (/^\d+$/.test(part) ? (sources[Number(part) - 1] ?? part) : part)))];
}

/** The choices that are ticked, by the control's code where there is one, else by what stands behind the box; and what somebody added. */
function ticked(field: FieldModel, { lines, tags }: Cell, reading: Reading): unknown[] {
  const [before = '', ...boxes] = `\n${lines.join('\n')}`.split(/(?=[☐☒☑])/u);
  const codes = tags.flatMap((tag) => tag.split('=')[1] ?? []);
  const known = codes.length === boxes.length ? codes : [];
  const chosen = boxes.flatMap((box, index) => {
    const [label = '', ...added] = box.slice(1).split('\n');
    return [...(box.startsWith('☐') ? [] : [known[index] ?? label]), ...added];
  });
  return [...before.split('\n'), ...chosen]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => scalar(field, text, reading));
}

/** What a cell says as a field's value; `undefined` where it says nothing. */
export function cellValue(field: FieldModel, cell: Cell, reading: Reading): unknown {
  const { item } = field;
  const text = cell.lines.join(' ');
  if (text === '') return undefined;
  if (field.kind === 'citation') return cited(text, reading);
  if (item === undefined) return scalar(field, text, reading);
  if (item.values !== undefined) {
    const chosen = ticked(item, cell, reading);
    return chosen.length === 0 ? undefined : chosen;
  }
  return cell.lines.map((line) => scalar(item, line, reading));
}
