import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import { sourceAnchor } from '../../../config/anchors.ts';
import type { Locale } from '../../../config/locales.ts';
import { languageTags } from '../../../config/locales.ts';
import type { Contributed } from '../../../config/routes.ts';
import { readEntry, type Folder } from '../../../entries/entry.ts';
import { parse } from '../../../entries/parse.ts';
import { render } from '../../../entries/render.ts';
import { treeOfMicromark } from '../../../entries/tree-micromark.ts';
import { bodyWords } from '../../../entries/words.ts';
import { fieldLabel } from '../../../i18n/fields.ts';
import { formatDate, formatNumber, languageName } from '../../../i18n/format.ts';
import { countryName, labelOf } from '../../../i18n/labels.ts';
import { t } from '../../../i18n/t.ts';
import { describe, type FieldModel } from '../../../schemas/describe.ts';
import { schemas } from '../../../schemas/registry.ts';
import { withAddresses } from '../../entry/addresses.ts';
import { imagesIn } from './images.ts';
import { known, type NameLists } from './known.ts';
import type { Data as Fields } from './read.ts';

/** What a preview is made of. */
export interface Previewed {
  collection: Contributed;
  id: string;
  /** The language of the text. */
  lang: Locale;
  /** The entry's file, and beside it the original of a translation. */
  texts: Folder['texts'];
}

/** Whom the preview is for. */
export interface Reader {
  locale: Locale;
  base: string;
  names: NameLists;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFieldsList = (value: unknown): value is Fields[] => Array.isArray(value) && value.every(isFields);

const element = (tagName: string, children: (ElementContent | string)[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A date in words; what is none stays as it is written. */
function dateOr(value: unknown, locale: Locale): string {
  try {
    return formatDate(plain(value), locale);
  } catch {
    return plain(value);
  }
}

/** A single value in words: codes, names and dates as the page says them. */
function said({ kind, vocabulary, refers, values = [] }: FieldModel, value: unknown, { locale, names }: Reader): string {
  const code = plain(value);
  if (kind === 'vocabulary' && vocabulary !== undefined && values.includes(code)) return labelOf(vocabulary, code as never, locale);
  if (kind === 'country' && values.includes(code)) return countryName(code as never, locale);
  if (kind === 'reference') return known(names).nameOf((refers ?? []).join(' '), code);
  if (kind === 'language') return /^[a-z]{2,3}$/.test(code) ? languageName(code, locale) : code;
  if (kind === 'date') return dateOr(value, locale);
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value === 'boolean') return t(locale, value ? 'form.yes' : 'form.no');
  return code;
}

const hidden = new Set(['key']);

function partsOf(fields: readonly FieldModel[], data: Fields, reader: Reader): Element[] {
  const terms = fields.flatMap((field) => {
    const value = data[field.name];
    if (value === undefined || hidden.has(field.name) || field.kind === 'citation') return [];
    const label = field.help === undefined ? field.name : fieldLabel(field.help, reader.locale);
    return [element('dt', [label]), element('dd', valueOf(field, value, reader))];
  });
  return terms.length === 0 ? [] : [element('dl', terms)];
}

function valueOf(field: FieldModel, value: unknown, reader: Reader): (ElementContent | string)[] {
  const { item, fields } = field;
  if (isFields(value) && fields !== undefined) return partsOf(fields, value, reader);
  if (isFieldsList(value) && item?.fields !== undefined)
    return [
      element(
        'ol',
        value.map((one) => element('li', partsOf(item.fields ?? [], one, reader))),
      ),
    ];
  if (Array.isArray(value) && item !== undefined)
    return [
      element(
        'ul',
        value.map((one) => element('li', [said(item, one, reader)])),
      ),
    ];
  return [said(field, value, reader)];
}

/** An address that a page may lead to. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

function sourceItem(source: Fields, { locale }: Reader): Element {
  const [title, url, key, publisher] = ['title', 'url', 'key', 'publisher'].map((name) =>
    source[name] === undefined ? '' : plain(source[name]),
  );
  const name = isWeb(url ?? '') ? element('a', [title ?? ''], { href: url ?? '', rel: ['external'] }) : title;
  const read = source['read'] === undefined ? '' : ` ${t(locale, 'entry.read', { date: dateOr(source['read'], locale) })}`;
  return element('li', [name ?? '', `. ${publisher ?? ''}.${read}`], { id: sourceAnchor(key ?? '') });
}

const sourcesOf = (items: readonly Fields[], reader: Reader): Element[] =>
  items.length === 0
    ? []
    : [
        element(
          'section',
          [
            element('h4', [t(reader.locale, 'entry.sources')]),
            element(
              'ol',
              items.map((item) => sourceItem(item, reader)),
            ),
          ],
          {
            className: ['sources'],
          },
        ),
      ];

/**
 * The entry as its page will show it: title and summary, its data under their names, its text by the road that the build takes,
 * its sources. What is not well formed is shown as it is written, always as text.
 * @returns HTML: of the text it is the sanitised one of the build, of everything else escaped.
 */
export function previewOf({ collection, id, lang, texts }: Previewed, reader: Reader): string {
  const parsed = parse(texts[lang] ?? '', '');
  const images = imagesIn(texts);
  const file = readEntry({ collection, id, texts, images, assets: [] }, treeOfMicromark).files.find((one) => one.lang === lang);
  const data = (file?.data ?? parsed.data) as Fields;
  const items = isFieldsList(data['sources']) ? data['sources'] : [];
  const context = { collection, lang, sources: items.map(({ key }) => plain(key)), results: [], images };
  const html = file?.body.html ?? render(parsed.body, context, bodyWords(lang, {}), treeOfMicromark).body.html;
  const fields = describe(schemas[collection]).filter(({ name }) => !['title', 'summary', 'sources'].includes(name));
  const head = element('header', [
    ...(data['title'] === undefined ? [] : [element('h3', [plain(data['title'])], { className: ['preview-title'] })]),
    ...(data['summary'] === undefined ? [] : [element('p', [plain(data['summary'])], { className: ['lead'] })]),
  ]);
  const facts = element('div', partsOf(fields, data, reader), { className: ['preview-facts'] });
  const prose =
    html === '' ? '' : `<div class="prose" lang="${languageTags[lang]}">${withAddresses(html, { collection, id }, reader)}</div>`;
  return `${toHtml([head, facts])}${prose}${toHtml(sourcesOf(items, reader))}`;
}
