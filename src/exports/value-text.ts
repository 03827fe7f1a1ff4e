import type { Locale } from '../config/locales.ts';
import { keyOf, nodeOf, type Graph, type Key, type Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { colon, formatAmount, formatDate, formatNumber, formatPeriod, languageName, semicolon, type Amount } from '../i18n/format.ts';
import { countryName, labelOf } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';
import { amount } from '../schemas/common.ts';
import type { FieldModel } from '../schemas/describe.ts';
import type { CountryCode } from '../schemas/field.ts';
import type { Code, VocabularyName } from '../schemas/vocabularies/index.ts';

/** Of which entry a value is told, and in which language. */
export interface Said {
  graph: Graph;
  node: Node;
  locale: Locale;
}

type Group = Record<string, unknown>;

/** The title of the entry that a reference names. */
function titleOf({ refers = [] }: FieldModel, value: string, { graph, locale }: Said): string {
  const [only] = refers;
  const target = graph.nodes.get(refers.length === 1 && only !== undefined ? keyOf(only, value) : (value as Key));
  return target === undefined ? value : viewOf(target, locale).title;
}

/** `partner#key`: the priority in words, after whose it is. */
function priorityText(value: string, { graph, locale }: Said): string {
  const [id = '', key = ''] = value.split('#');
  const partner = nodeOf(graph, 'partners', id);
  if (partner === undefined) return value;
  const { title, data } = viewOf(partner, locale);
  return `${title}${colon(locale)}${data.priorities?.find((item) => item.key === key)?.text ?? key}`;
}

/** What a key names: a component of the practice that an adaptation took it from. */
function keyText(value: string, { graph, node, locale }: Said): string {
  const practice = 'taken' in node.data ? nodeOf(graph, 'practices', node.data.taken.practice ?? '') : undefined;
  const component = practice === undefined ? undefined : viewOf(practice, locale).data.components?.find(({ key }) => key === value);
  return component?.title ?? value;
}

/** The closed lists that have no vocabulary. */
const choices: Record<string, 'resource.staff' | 'resource.money' | 'resource.time'> = {
  staff: 'resource.staff',
  money: 'resource.money',
  time: 'resource.time',
};
const choiceText = (value: string, locale: Locale): string => {
  const key = choices[value];
  return key === undefined ? value : t(locale, key);
};

/** A year is written without a mark of thousands. */
const numberText = ({ min, max }: FieldModel, value: number, locale: Locale): string =>
  min !== undefined && max !== undefined && min >= 1000 && max < 10_000 ? String(value) : formatNumber(value, locale);

function textOf(field: FieldModel, value: string, said: Said): string {
  const { locale } = said;
  if (field.kind === 'vocabulary') return labelOf(field.vocabulary as VocabularyName, value as Code<VocabularyName>, locale);
  if (field.kind === 'country') return countryName(value as CountryCode, locale);
  if (field.kind === 'date') return formatDate(value, locale);
  if (field.kind === 'language') return languageName(value, locale);
  if (field.kind === 'reference') return titleOf(field, value, said);
  if (field.kind === 'choice') return choiceText(value, locale);
  if (field.rules?.includes('priority') === true) return priorityText(value, said);
  return field.kind === 'key' ? keyText(value, said) : value.replace(/\s+/g, ' ');
}

/** A value in words; the parts of a group one after the other. */
export function valueText(field: FieldModel, value: unknown, said: Said): string {
  const { locale } = said;
  if (Array.isArray(value)) {
    const { item = field } = field;
    return value.map((one) => valueText(item, one, said)).join(item.kind === 'group' ? semicolon(locale) : ', ');
  }
  if (typeof value === 'string') return textOf(field, value, said);
  if (typeof value === 'number') return numberText(field, value, locale);
  if (typeof value === 'boolean') return t(locale, value ? 'dossier.yes' : 'dossier.no');
  if (field.kind === 'period') return formatPeriod(value as { start?: string; end?: string }, locale);
  return partLines(field, value as Group, said).join(', ');
}

const amountParts = Object.keys(amount);
const isAmount = (value: Group): value is Group & Amount => typeof value['value'] === 'number';

/** What names the whole needs no name of its own: what comes first, where it is a text or an entry, and what is called a text. */
const unnamed = ({ name, kind, help }: FieldModel, first: boolean): boolean =>
  help === undefined || name === 'text' || (first && ['text', 'paragraph', 'reference'].includes(kind));

/** The parts of a group, each with its name: the key that names it in the files is left out, sources are told apart, a figure is told as one. */
export function partLines(group: FieldModel, value: Group, said: Said): string[] {
  const whole = isAmount(value);
  const parts = (group.fields ?? []).filter(
    ({ name, kind }) =>
      value[name] !== undefined && name !== 'key' && kind !== 'citation' && !(whole && amountParts.includes(name) && name !== 'value'),
  );
  return parts.map((part, index) => {
    if (whole && part.name === 'value') return formatAmount(value, said.locale);
    const text = valueText(part, value[part.name], said);
    if (group.kind === 'languages') return `${languageName(part.name, said.locale)}${colon(said.locale)}${text}`;
    return unnamed(part, index === 0)
      ? text
      : `${fieldLabel(part.help as NonNullable<FieldModel['help']>, said.locale)}${colon(said.locale)}${text}`;
  });
}
