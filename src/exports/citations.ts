import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { citationKey } from '../config/citation.ts';
import type { Locale } from '../config/locales.ts';
import { hrefOf } from '../config/routes.ts';
import { site } from '../config/site.ts';
import type { Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { labelOf } from '../i18n/labels.ts';
import { t } from '../i18n/t.ts';

// Letters stay as they are, in UTF-8 (the plugin's own way to escape makes `{\' a}` of `á`); keys stay as we make them.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** An entry as the Citation Style Language has it (CSL-JSON). */
export interface Citation {
  id: string;
  type: 'webpage';
  /** The site, as an institution: no person signs an entry. */
  author: [{ literal: string }];
  title: string;
  /** The language of the title. */
  language: Locale;
  /** The year of the last verification. */
  issued: { 'date-parts': [[number]] };
  /** Kind and state of review, in the reader's language. */
  note: string;
  URL: string;
  /** The day on which the page was made, `YYYY-MM-DD`. */
  accessed: string;
}

interface Site {
  /** The site's address without base. */
  siteUrl: string;
  base: string;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** How to cite an entry as a language shows it; of the team's pages, which nobody verifies, there is no citation. */
export function citationOf(node: Node, lang: Locale, { siteUrl, base, today }: Site): Citation | undefined {
  if (!('verified' in node.data)) return undefined;
  const { on, review } = node.data.verified;
  const { title, headLang } = viewOf(node, lang);
  const place = { kind: 'entry', collection: node.collection, id: node.id } as const;
  return {
    id: citationKey(node, lang),
    type: 'webpage',
    author: [{ literal: site.name }],
    title,
    language: headLang,
    issued: { 'date-parts': [[Number(on.slice(0, 4))]] },
    note: `${t(lang, `one.${node.collection}`)}. ${labelOf('review', review, lang)}.`,
    URL: new URL(hrefOf(place, lang, base), siteUrl).href,
    accessed: today,
  };
}

/** What TeX takes for a command, in words that it prints; a brace, even escaped, would close the field. */
const special: ReadonlyMap<string, string> = new Map([
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['\\', '\\textbackslash{}'],
]);
const escape = (text: string): string => text.replace(/[&%$#_{}<>~^\\]/g, (sign) => special.get(sign) ?? sign);

const printed = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `\t${name} = {${value}},\n`)
    .join('');

/** Whether a style that lowers titles would take a capital of the word that its place in the title does not give it. */
const hasOwnCapital = (word: string, at: number): boolean => at > 0 || word.slice(1) !== word.slice(1).toLowerCase();

/** A title whose names keep their capitals. The library does it too, but cuts words at an accent. */
const titled = (title: string): string =>
  title.replace(
    /[&%$#_{}<>~^\\]|(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu,
    (found, at: number) => special.get(found) ?? (hasOwnCapital(found, at) ? `{${found}}` : found),
  );

/** A citation as an entry of a BibTeX file, with a line end. Zotero, JabRef and biblatex know `urldate` and `language`; BibTeX itself skips them. */
export function bibtex(citation: Citation): string {
  const { title, note, author, accessed, language } = citation;
  const escaped = { ...citation, note: escape(note), author: author.map(({ literal }) => ({ literal: escape(literal) })) };
  const entries = new Cite(escaped).format('bibtex', { format: 'object' });
  return entries
    .map(({ type, label, properties: { howpublished: _sameAsUrl, ...fields } }) => {
      const body = printed({ ...fields, title: titled(title), urldate: accessed, language });
      return `@${type}{${label},\n${body}}\n`;
    })
    .join('\n');
}
