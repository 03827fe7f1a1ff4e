import { Paragraph, type FileChild } from 'docx';
import type { Locale } from '../config/locales.ts';
import type { Collection, Section } from '../config/routes.ts';
import { site } from '../config/site.ts';
import { nodeOf, type Graph, type Node } from '../graph/build.ts';
import { viewOf } from '../graph/derive/view.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { formatDate, languageName } from '../i18n/format.ts';
import { countryName, definitionOf, labelOf } from '../i18n/labels.ts';
import { reviewSaid } from '../i18n/review.ts';
import { t } from '../i18n/t.ts';
import type { CountryCode } from '../schemas/field.ts';
import type { Data } from '../schemas/registry.ts';
import { codes } from '../schemas/vocabularies/index.ts';
import { addressOf, entryAddress, type Served } from './address.ts';
import { documentOf, heading, paragraph, run, table } from './docx.ts';
import type { DossierEntry, Line } from './dossier-lines.ts';
import { answerTable, link } from './dossier-table.ts';
import { howToReply } from './reply.ts';

/** What a dossier is made of. */
export interface Dossier {
  graph: Graph;
  code: CountryCode;
  locale: Locale;
  /** The day on which it is made, `YYYY-MM-DD`. */
  today: string;
  served: Served;
  entries: readonly DossierEntry[];
}

type Sourced = Data<Exclude<Collection, 'pages'>>;
/** An entry that is reviewed and has sources: all but the team's pages, of which no dossier tells. */
const dataOf = (node: Node, locale: Locale): Sourced => viewOf(node, locale).data as Sourced;

const linked = (address: string): Paragraph =>
  new Paragraph({ spacing: { after: 80 }, keepNext: true, children: [link(address, address)] });
const note = (text: string): Paragraph => new Paragraph({ spacing: { after: 80 }, children: [run(text, { size: 18 })] });

/** Of what is not the original in the reader's language: that it is shown in the original's, or who translated it. */
function languageNote(node: Node, locale: Locale): string[] {
  const { lang, translation } = viewOf(node, locale);
  const original = languageName(node.lang, locale);
  if (lang !== locale) return [t(locale, 'dossier.inLanguage', { language: original })];
  if (translation === undefined) return [];
  const how = translation.method === 'human' ? 'human' : translation.reviewed ? 'machine.reviewed' : 'machine';
  return [t(locale, `translation.${how}`, { original }), ...(translation.stale ? [t(locale, 'translation.stale')] : [])];
}

/** How the entry was reviewed, by whom and when, and what an institution holds against it. */
function reviewNotes({ graph, locale }: Dossier, node: Node): string[] {
  const { verified } = dataOf(node, locale);
  const names = (verified.by ?? []).flatMap((id) => nodeOf(graph, 'partners', id) ?? []).map((partner) => viewOf(partner, locale).title);
  const said = reviewSaid(verified, names, locale);
  const state = `${t(locale, 'dossier.state', { state: labelOf('review', verified.review, locale) })} ${t(locale, 'dossier.verified', { date: formatDate(verified.on, locale) })}`;
  return [said === undefined ? state : `${state} ${said}`, ...(verified.note === undefined ? [] : [verified.note])];
}

/** `[2] OEA (2013)` for each source that a line cites, else that all of them stand behind it. */
function sourceOf({ sources }: Sourced, line: Line, locale: Locale): string {
  const named = sources.flatMap(({ key, publisher, published }, index) =>
    line.sources.includes(key) ? [`[${index + 1}] ${publisher}${published === undefined ? '' : ` (${published.slice(0, 4)})`}`] : [],
  );
  return named.length === 0 ? t(locale, 'dossier.allSources') : named.join('; ');
}

/** The sources that stand behind the lines, by the numbers that the entry's page gives them. */
function sourceList({ sources }: Sourced, lines: readonly Line[], locale: Locale): FileChild[] {
  const isBehind = (key: string): boolean => lines.some((line) => line.sources.length === 0 || line.sources.includes(key));
  const said = sources.flatMap(({ key, title, publisher, published, url, read }, index) => {
    const parts = [`[${index + 1}] ${publisher}`, title, ...(published === undefined ? [] : [formatDate(published, locale)])];
    return isBehind(key) ? [`${parts.join('. ')}. ${url} (${t(locale, 'dossier.read', { date: formatDate(read, locale) })})`] : [];
  });
  return [t(locale, 'entry.sources'), ...said].map(note);
}

function entryPart(dossier: Dossier, { node, lines }: DossierEntry): FileChild[] {
  const { locale, served } = dossier;
  const data = dataOf(node, locale);
  const address = entryAddress(node, locale, served);
  return [
    heading(viewOf(node, locale).title, 3),
    linked(address),
    ...[...reviewNotes(dossier, node), ...languageNote(node, locale)].map(note),
    answerTable({
      locale,
      lines,
      address,
      sourceOf: (line) => sourceOf(data, line, locale),
      state: labelOf('review', data.verified.review, locale),
    }),
    ...sourceList(data, lines, locale),
  ];
}

/** The entries under the names of their kinds, in the order in which they come. */
function byKind(dossier: Dossier, entries: readonly DossierEntry[]): FileChild[] {
  const kinds = [...new Set(entries.map(({ node }) => node.collection))];
  return kinds.flatMap((kind) => [
    heading(t(dossier.locale, `section.${kind as Section}`), 2),
    ...entries.filter(({ node }) => node.collection === kind).flatMap((entry) => entryPart(dossier, entry)),
  ]);
}

/** What the institution writes once for all its answers; nothing about a person. */
function answerGrid(locale: Locale): FileChild {
  const asked = (['verified.by.item', 'verified.channel', 'verified.reference'] as const).map((key) => fieldLabel(key, locale));
  return table(
    [t(locale, 'dossier.answer'), ''],
    [...asked, t(locale, 'dossier.answer.date')].map((label) => [label, '']),
  );
}

const choices = (locale: Locale): FileChild[] =>
  (['confirm', 'correct', 'object'] as const).map((choice) => {
    const what = t(locale, `dossier.${choice}.what`, { state: labelOf('review', 'contested', locale) });
    return new Paragraph({
      spacing: { after: 120 },
      children: [run(`${t(locale, `dossier.${choice}`)}. `, { strong: true }), run(what)],
    });
  });

function cover(dossier: Dossier, title: string): FileChild[] {
  const { locale, today, code, served, entries } = dossier;
  const count = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    heading(title, 1),
    paragraph(t(locale, 'footer.notOfficial'), { strong: true }),
    paragraph(t(locale, 'dossier.what', { count, date: formatDate(today, locale) })),
    linked(addressOf({ kind: 'country', code }, locale, served)),
    paragraph(t(locale, 'dossier.computed')),
    heading(t(locale, 'dossier.choices'), 2),
    ...choices(locale),
    heading(t(locale, 'reply.title'), 2),
    ...howToReply(locale, today).map((text) => paragraph(text)),
    answerGrid(locale),
    heading(t(locale, 'dossier.states'), 2),
    table(
      [fieldLabel('verified.review', locale), ''],
      codes('review').map((state) => [labelOf('review', state, locale), definitionOf('review', state, locale)]),
    ),
  ];
}

/**
 * A document (DOCX) with every line that is published about a country, each with its address, source and state and room to
 * confirm, correct or object; its cover says how to answer, till when, and that silence changes nothing.
 */
export function dossierDocument(dossier: Dossier): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, code, entries, today } = dossier;
  const title = t(locale, 'dossier.title', { country: countryName(code, locale) });
  const others = entries.filter(({ whole }) => !whole);
  return documentOf({
    locale,
    title,
    foot: `${site.name} · ${countryName(code, locale)} · ${formatDate(today, locale)} ·`,
    landscape: true,
    children: [
      ...cover(dossier, title),
      ...byKind(
        dossier,
        entries.filter(({ whole }) => whole),
      ),
      ...(others.length === 0
        ? []
        : [heading(t(locale, 'dossier.elsewhere'), 1), paragraph(t(locale, 'dossier.elsewhere.note')), ...byKind(dossier, others)]),
    ],
  });
}
