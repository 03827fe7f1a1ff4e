import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { say } from '../../../src/check/say.ts';
import { locales } from '../../../src/config/locales.ts';
import rules from '../../../src/i18n/problems/en.json' with { type: 'json' };
import { fixtures, must, readFixture, today } from '../helpers.ts';

/** Fixture, rule, `file:line:column`, field, nearest known word. */
type Refusal = readonly [name: string, rule: keyof typeof rules, place: string, field?: string | undefined, suggestion?: string];

const theme = 'themes/trabajo-infantil/es.mdx';
const exchange = 'exchanges/visita/es.mdx';
const english = 'agreements/convenio/en.mdx';

const refusals: readonly Refusal[] = [
  // What lies in the folders.
  ['unknown-collection', 'file/collection', 'practicas:1:1', undefined, 'practices'],
  ['unexpected-file', 'file/unexpected', 'pages/metodo/notas.docx:1:1'],
  ['bad-folder-name', 'file/name', 'pages/Metodo_2:1:1'],
  // What a file is.
  ['no-frontmatter', 'file/no-frontmatter', 'pages/metodo/es.mdx:1:1'],
  ['invisible-character', 'file/invisible', 'pages/metodo/es.mdx:2:9'],
  ['escaped-invisible', 'file/invisible', `${theme}:3:10`, 'summary'],
  ['entity-invisible', 'file/invisible', `${theme}:12:1`],
  ['not-utf8', 'file/encoding', 'pages/metodo/es.mdx:2:9'],
  ['crowded-header', 'yaml/crowded', `${theme}:1:1`],
  ['crowded-text', 'mdx/crowded', `${theme}:12:1`],
  ['broken-yaml', 'yaml/syntax', 'pages/metodo/es.mdx:3:34'],
  ['duplicate-yaml-key', 'yaml/duplicate-key', 'pages/metodo/es.mdx:4:1'],
  // What the fields hold.
  ['unknown-field', 'schema/unknown-field', 'pages/metodo/es.mdx:4:1', 'sumary', 'summary'],
  ['missing-field', 'schema/missing-field', 'pages/metodo/es.mdx:2:1', 'summary'],
  ['wrong-type', 'schema/type', 'pages/metodo/es.mdx:2:8', 'title'],
  ['empty-text', 'schema/empty', 'pages/metodo/es.mdx:2:8', 'title'],
  ['text-too-long', 'schema/too-long', 'pages/metodo/es.mdx:2:8', 'title'],
  ['two-paragraphs', 'schema/paragraph', 'pages/metodo/es.mdx:3:10', 'summary'],
  ['bad-date', 'schema/date', `${theme}:7:17`, 'verified.on'],
  ['no-sources', 'schema/no-source', `${theme}:5:10`, 'sources'],
  ['unknown-value', 'schema/value', `${theme}:7:37`, 'verified.review', 'desk'],
  ['duplicate-key', 'schema/duplicate-key', `${theme}:7:12`, 'sources[1].key'],
  ['bad-key', 'schema/key', `${theme}:6:12`, 'sources[0].key'],
  ['bad-url', 'schema/url', `${theme}:6:58`, 'sources[0].url', 'https://www.ilo.org'],
  ['bad-language', 'schema/language', `${theme}:6:99`, 'sources[0].language'],
  ['bad-id', 'schema/id', `${theme}:5:11`, 'broader[0]', 'trabajo-decente'],
  ['bad-currency', 'schema/currency', 'practices/retiro/es.mdx:10:59', 'results[0].currency'],
  ['empty-period', 'schema/period-empty', `${exchange}:6:9`, 'period'],
  ['period-order', 'schema/period-order', `${exchange}:6:32`, 'period.end'],
  ['no-activity', 'schema/no-activity', `${exchange}:7:13`, 'activities'],
  ['participant-twice', 'schema/participant', `${exchange}:8:35`, 'activities[0].participants[0]'],
  ['bad-qualified-id', 'schema/qualified-id', `${exchange}:10:14`, 'frameworks[0]'],
  ['bad-priority', 'schema/priority', `${exchange}:10:39`, 'alignment.priority'],
  ['alignment-without-source', 'schema/alignment-source', `${exchange}:10:12`, 'alignment.source'],
  ['no-evidence', 'schema/no-evidence', 'adaptations/plan/es.mdx:11:11', 'evidence'],
  // Who answered for an entry.
  ['confirmed-without-reference', 'schema/review-confirmed', `${exchange}:12:11`, 'verified.reference'],
  ['peer-review-without-peer', 'schema/review-peer', `${exchange}:12:11`, 'verified.by'],
  ['contested-without-note', 'schema/review-contested', `${exchange}:12:11`, 'verified.note'],
  ['desk-with-reference', 'schema/review-extra', `${exchange}:12:54`, 'verified.reference'],
  ['confirmed-by-another', 'reference/reviewer', `${exchange}:12:53`, 'verified.by[0]'],
  ['reviewed-by-itself', 'reference/peer', `${exchange}:12:57`, 'verified.by[0]'],
  // What the languages of an entry say of each other.
  ['two-originals', 'entry/two-originals', 'pages/metodo/en.mdx:2:1'],
  ['translation-without-original', 'entry/no-original', 'pages/metodo/en.mdx:2:13', 'translates'],
  ['translation-of-wrong-language', 'translation/language', `${english}:2:13`, 'translates'],
  ['translation-without-digest', 'translation/no-digest', `${english}:2:1`, 'of'],
  ['stale-translation', 'translation/stale', `${english}:3:5`, 'of'],
  ['bad-digest', 'schema/digest', `${english}:3:5`, 'of'],
  ['translated-fact', 'schema/unknown-field', `${english}:7:1`, 'type'],
  ['missing-text', 'translation/missing-text', `${english}:2:1`, 'areas.empleo.text'],
  ['missing-body', 'translation/missing-body', `${english}:2:1`],
  ['unknown-translation-key', 'translation/unknown-key', `${english}:9:12`, 'areas[1].key'],
  ['translation-without-place', 'translation/no-place', `${english}:9:18`, 'cooperationBody'],
  // How a file is written.
  ['unpadded-date', 'schema/date', `${theme}:7:17`, 'verified.on', '2026-01-02'],
  ['nested-key-order', 'form/key-order', 'practices/retiro/es.mdx:13:5'],
  ['key-order', 'form/key-order', `${theme}:7:1`],
  ['trailing-space', 'form/trailing-space', `${theme}:3:27`],
  ['no-final-newline', 'form/final-newline', `${theme}:10:27`],
  // What one entry says of another.
  ['unknown-reference', 'reference/unknown', `${theme}:5:11`, 'broader[0]', 'trabajo-decente'],
  ['reference-to-wrong-collection', 'reference/unknown', `${exchange}:10:14`, 'frameworks[0]'],
  ['unknown-source', 'source/unknown', `${theme}:6:48`, 'matches[0].source', 'informe'],
  ['unknown-component-taken', 'reference/component', 'adaptations/plan/es.mdx:6:16', 'taken.components[0]', 'protocolo'],
  ['unknown-priority', 'reference/priority', `${exchange}:10:39`, 'alignment.priority', 'ministerio#empleo'],
  ['unknown-link', 'link/unknown', `${theme}:10:7`, undefined, 'themes/trabajo-decente'],
  ['dead-anchor', 'link/anchor', `${theme}:10:7`, undefined, 'notes'],
  // What a text holds.
  ['import', 'mdx/esm', `${theme}:10:1`],
  ['export', 'mdx/esm', `${theme}:10:1`],
  ['expression', 'mdx/expression', `${theme}:10:6`],
  ['broken-mdx', 'mdx/syntax', `${theme}:10:1`],
  ['html-comment', 'mdx/syntax', `${theme}:10:2`],
  ['unknown-component', 'mdx/component', `${theme}:10:1`, undefined, 'Note'],
  ['unknown-attribute', 'mdx/attribute', `${theme}:10:1`, undefined, 'kind'],
  ['event-attribute', 'mdx/attribute', `${theme}:10:5`],
  ['spread-attribute', 'mdx/attribute', `${theme}:10:5`],
  ['expression-attribute', 'mdx/attribute-value', `${theme}:10:5`],
  ['unknown-attribute-value', 'schema/value', `${theme}:10:1`, undefined, 'caution'],
  ['missing-attribute', 'mdx/attribute-missing', `${theme}:10:1`],
  ['component-in-sentence', 'mdx/place', `${theme}:10:5`],
  ['component-with-children', 'mdx/children', `${theme}:10:11`],
  ['cite-unknown-source', 'source/unknown', `${theme}:10:11`, undefined, 'informe'],
  ['unknown-result', 'mdx/result', `${theme}:10:12`],
  ['script', 'mdx/html', `${theme}:10:1`],
  ['footnote', 'mdx/footnote', `${theme}:10:1`],
  ['footnote-definition', 'mdx/footnote', `${theme}:12:1`],
  ['javascript-link', 'link/scheme', `${theme}:10:7`],
  ['javascript-reference', 'link/scheme', `${theme}:12:1`],
  ['data-link', 'link/scheme', `${theme}:10:7`],
  ['relative-link', 'link/relative', `${theme}:10:7`],
  ['bad-entry-link', 'link/form', `${theme}:10:7`],
  ['image-outside', 'image/outside', `${theme}:10:1`],
  ['image-elsewhere', 'image/outside', `${theme}:10:1`],
  ['image-reference', 'image/outside', `${theme}:10:1`],
  ['missing-image', 'image/missing', `${theme}:10:1`],
  ['image-without-alt', 'image/alt', `${theme}:10:1`],
  ['unknown-section', 'mdx/section', `${theme}:10:1`, undefined, 'Notas'],
  ['heading-level', 'mdx/heading-level', `${theme}:10:1`],
  // What lies in the folders beside the texts.
  ['empty-image', 'file/empty', 'themes/trabajo-infantil/foto.png:1:1'],
  ['image-cut-short', 'file/damaged', 'themes/trabajo-infantil/foto.png:1:1'],
  ['image-of-another-type', 'file/type', 'themes/trabajo-infantil/foto.jpg:1:1'],
  ['image-with-bad-name', 'file/asset-name', 'themes/trabajo-infantil/Foto-1.png:1:1'],
  ['image-with-something-behind', 'file/damaged', 'themes/trabajo-infantil/foto.png:1:1'],
  [
    'long-folder-name',
    'file/long-name',
    'themes/trabajo-infantil-en-los-basurales-los-mercados-las-plantaciones-y-las-calles-de-la-region/es.mdx:1:1',
  ],
  ['reserved-name', 'file/reserved', 'themes/con/es.mdx:1:1'],
  // What its images are.
  ['alt-is-file-name', 'image/vague-alt', `${theme}:10:1`],
  ['alt-says-image', 'image/vague-alt', `${theme}:10:1`],
  ['huge-image', 'image/pixels', 'themes/trabajo-infantil/foto.png:1:1'],
  ['long-alt', 'image/long-alt', `${theme}:10:1`],
  ['moving-image', 'image/animated', 'themes/trabajo-infantil/foto.png:1:1'],
  ['unused-image', 'image/unused', 'themes/trabajo-infantil/foto.png:1:1'],
  // How it is worded.
  ['empty-section', 'wording/empty-section', `${theme}:10:1`],
  ['garbled-letters', 'wording/garbled', `${theme}:10:12`],
  ['letters-of-two-alphabets', 'wording/lookalike', `${theme}:10:9`],
  ['placeholder-field', 'wording/placeholder', `${theme}:4:13`, 'definition'],
  ['placeholder-text', 'wording/placeholder', `${theme}:10:14`],
  ['summary-repeats-title', 'wording/summary', `${theme}:3:10`, 'summary'],
  ['title-in-capitals', 'wording/capitals', `${theme}:2:8`, 'title'],
  ['title-with-period', 'wording/period', `${theme}:2:8`, 'title'],
  // Which language it is in.
  ['other-language', 'language/other', `${theme}:10:1`],
  ['untranslated-sentence', 'translation/untranslated', 'themes/trabajo-infantil/en.mdx:7:13', 'definition'],
  // What is nobody’s business.
  ['address-with-password', 'privacy/password', `${theme}:6:58`, 'sources[0].url'],
  ['mail-by-number', 'privacy/mail', `${theme}:10:11`],
  ['photograph-with-place', 'privacy/place', 'themes/trabajo-infantil/foto.png:1:1'],
  ['personal-mail', 'privacy/mail', `${theme}:10:11`],
  ['personal-profile', 'privacy/profile', `${theme}:10:10`],
  ['private-mailbox', 'privacy/mail', `${theme}:10:11`],
  ['telephone-by-word', 'privacy/telephone', `${theme}:4:13`, 'definition'],
  ['telephone', 'privacy/telephone', `${theme}:10:10`],
  // Where it says that it comes from.
  ['address-to-nowhere', 'source/nowhere', `${theme}:6:58`, 'sources[0].url'],
  ['shortened-address', 'source/shortener', `${theme}:6:58`, 'sources[0].url'],
  ['source-in-future', 'source/future', `${theme}:6:125`, 'sources[0].read'],
  ['source-read-before-published', 'source/order', `${theme}:6:145`, 'sources[0].read'],
  ['lesson-without-source', 'source/missing', 'practices/retiro/es.mdx:10:5', 'lessons[0]'],
  ['uncited-source', 'source/uncited', 'practices/retiro/es.mdx:14:12', 'sources[1].key'],
  ['source-twice', 'source/twice', `${theme}:7:55`, 'sources[1].url'],
  ['tracked-address', 'source/tracking', `${theme}:6:58`, 'sources[0].url'],
  // When it was looked at.
  ['long-unverified', 'freshness/expired', `${theme}:7:17`, 'verified.on'],
  ['status-of-the-past', 'freshness/status', `${exchange}:5:9`, 'status'],
  ['verified-in-future', 'freshness/future', `${theme}:7:17`, 'verified.on'],
  // What its dates say of each other.
  ['activity-outside-period', 'period/outside', `${exchange}:8:26`, 'activities[0].date'],
  // Where it leads.
  ['insecure-link', 'link/insecure', `${theme}:10:7`],
  ['link-to-own-site', 'link/own-site', `${theme}:10:7`],
  ['link-without-words', 'link/no-words', `${theme}:10:7`],
  ['vague-link', 'link/vague', `${theme}:10:17`],
  // What one entry says of another.
  ['named-one-way', 'reference/one-way', `${exchange}:10:13`, 'practices[0]'],
  // What is told twice.
  ['same-exchange-twice', 'duplicate/entry', `${exchange}:2:8`, 'title'],
  ['same-title', 'duplicate/title', `${theme}:2:8`, 'title'],
];

describe.each(refusals.map((refusal) => [refusal[0], refusal] as const))('the fixture %s', (name, [, rule, place, field, suggestion]) => {
  const problems = check(readFixture(name), today);
  const [problem] = problems;

  it('is refused for one reason, at its place', () => {
    expect(problems.map((one) => [one.rule, `${one.file}:${one.line}:${one.column}`, one.field])).toEqual([[rule, place, field]]);
  });

  it('is told the nearest known word, where there is one', () => {
    expect(problem?.params['suggestion'] ?? '').toBe(suggestion ?? '');
  });

  it.each(locales)('is told what, why and what to do, in %s', (locale) => {
    const said = say(must(problem), locale);
    for (const text of [said.what, said.why, said.fix]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
    if (suggestion !== undefined) expect(said.fix).toContain(suggestion);
  });
});

describe('the fixture theme-cycle', () => {
  it('is refused once for each theme of the cycle', () => {
    const problems = check(readFixture('theme-cycle'), today);
    expect(problems.map(({ rule, file, line, column, field }) => [rule, `${file}:${line}:${column}`, field])).toEqual([
      ['reference/cycle', 'themes/trabajo-decente/es.mdx:5:10', 'broader'],
      ['reference/cycle', `${theme}:5:10`, 'broader'],
    ]);
    for (const locale of locales) expect(Object.values(say(must(problems[0]), locale)).join(' ')).not.toMatch(/\{\w+\}|undefined/);
  });
});

it('every rule has a fixture that it refuses, but for the size of files and the number of their problems', () => {
  const sizes = ['file/too-large', 'file/more', 'file/heavy', 'image/heavy'];
  const covered = new Set<string>([...refusals.map(([, rule]) => rule), 'reference/cycle', ...sizes]);
  expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual([]);
});

it('every fixture is looked at', () => {
  const known = new Set<string>([...refusals.map(([name]) => name), 'theme-cycle', 'many-mistakes', 'small', 'extremes']);
  expect(fs.readdirSync(fixtures).filter((name) => !known.has(name))).toEqual([]);
});

it.each(['small', 'extremes'])('the fixture %s has no problem', (name) => {
  expect(check(readFixture(name), today)).toEqual([]);
});
