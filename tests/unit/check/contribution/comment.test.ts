import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { commentOn, marker, type Known } from '../../../../src/check/contribution/comment.ts';
import type { ContributionReport } from '../../../../src/check/contribution/report.ts';
import { locales } from '../../../../src/config/locales.ts';
import { site } from '../../../../src/config/site.ts';
import { problemWords } from '../../../../src/i18n/problems.ts';
import rules from '../../../../src/i18n/problems/en.json' with { type: 'json' };
import { t } from '../../../../src/i18n/t.ts';
import type { RuleId } from '../../../../src/entries/problem.ts';

const known: Known = { run: 'https://github.com/o/r/actions/runs/1', preview: true, address: { url: 'https://ayni.example', base: '/' } };

/** What GitHub makes of a comment. */
const treeOf = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfmAutolinkLiteral(), gfmTable()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmTableFromMarkdown()],
  });

const ours = [known.run, `${known.address.url}/`];

/** What is alive in a comment beside our own: HTML, links, pictures, tables, and what GitHub would make a mention, a reference or a commit of. */
function alive(markdown: string): string[] {
  const found: string[] = [];
  visit(treeOf(markdown), (node: Nodes) => {
    if (node.type === 'html' && node.value !== marker) found.push(node.value);
    if (
      ['image', 'imageReference', 'linkReference', 'definition', 'table', 'heading', 'blockquote', 'code', 'footnoteReference'].includes(
        node.type,
      )
    )
      found.push(node.type);
    if (node.type === 'link' && !ours.some((address) => node.url.startsWith(address))) found.push(node.url);
    if (node.type === 'text' && /@\w|(?:^|\W)#\d|[0-9a-f]{40}|:\/\/\w|www\.\w/.test(node.value)) found.push(node.value);
  });
  return found;
}

const report = (over: Partial<ContributionReport> = {}): ContributionReport => ({
  version: 1,
  lang: 'es',
  changes: [
    { kind: 'new', collection: 'practices', id: 'inspeccion', lang: 'es', title: 'Inspección' },
    { kind: 'translated', collection: 'themes', id: 'child-labour', lang: 'pt', title: 'Trabalho infantil' },
  ],
  problems: [
    { rule: 'schema/date', file: 'practices/inspeccion/es.mdx', line: 12, column: 3, field: 'period.start', params: { value: 'ayer' } },
  ],
  counts: { changes: 2, errors: 1, warnings: 0 },
  ...over,
});

describe.each(locales)('a comment in %s', (lang) => {
  const said = commentOn(report({ lang }), known, 'es');

  it('says what changes, what is wrong with its place and its remedy, where the preview is and what happens next', () => {
    expect(said.split('\n')[0]).toBe(marker);
    expect(said).toContain(t(lang, 'contribution.new'));
    expect(said).toContain('`practices/inspeccion`');
    expect(said).toContain('`content/practices/inspeccion/es.mdx:12`');
    expect(said).toContain(problemWords('schema/date', lang).fix);
    expect(said).toContain('`ayer`');
    expect(said).toContain(`https://ayni.example/${lang}/`);
    expect(said).toContain(known.run);
    expect(said).toContain(String(site.contributions.replyDays));
    expect(said).not.toMatch(/\{\w+\}/);
    expect(alive(said)).toEqual([]);
  });

  it('says that all is well, or that nothing could be seen', () => {
    expect(commentOn(report({ lang, problems: [], counts: { changes: 2, errors: 0, warnings: 0 } }), known, 'es')).toContain(
      t(lang, 'contribution.sound'),
    );
    const failed = commentOn(undefined, { ...known, preview: false }, lang);
    expect(failed).toContain(known.run);
    expect(alive(failed)).toEqual([]);
  });

  it('counts what it does not list', () => {
    expect(commentOn(report({ lang, counts: { changes: 9, errors: 1, warnings: 0 } }), known, 'es')).toContain(
      t(lang, 'contribution.more', { count: 7 }),
    );
  });
});

const bait = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@everyone',
  '[a](https://evil.example)',
  '![a](https://evil.example/a.png)',
  'https://evil.example',
  'www.evil.example',
  '`',
  '``',
  '```\n',
  '\n\n# x\n',
  '\n- [ ] x',
  '\r',
  '\u2028',
  '\u202e',
  '&lt;b&gt;',
  '#1',
  'o/r#1',
  '-->',
  '<!--',
  '\\',
  '\\`',
  '|',
  '\n|a|\n|-|\n',
  '$x$',
  '\n```mermaid\n',
  '[a]: https://evil.example',
  '~~~',
  '</details>',
  '{value}',
  '{count}',
  '0123456789abcdef0123456789abcdef01234567',
  'mailto:a@evil.example',
  '',
);
const hostile = fc
  .array(fc.oneof(bait, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 })
  .map((parts) => parts.join('').slice(0, 300));
const params = fc.dictionary(
  fc.constantFrom('value', 'allowed', 'suggestion', 'expected', 'max', 'size', 'reason', 'collection', '__proto__'),
  hostile,
);

describe('whatever a report says', () => {
  it('a comment has no link, mention, picture or HTML but our own', () => {
    const change = fc.record({
      kind: fc.constantFrom('new' as const, 'removed' as const, 'files' as const),
      collection: fc.constant('themes' as const),
      id: hostile,
      title: hostile,
    });
    const problem = fc.record({
      rule: fc.constantFrom(...(Object.keys(rules) as RuleId[])),
      file: hostile,
      line: fc.nat(),
      column: fc.nat(),
      field: hostile,
      params,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.array(change, { maxLength: 3 }),
        fc.array(problem, { maxLength: 3 }),
        (lang, changes, problems) => {
          expect(alive(commentOn(report({ lang, changes, problems }), known, lang))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('each rule’s words keep what is put into them in code', () => {
    for (const rule of Object.keys(rules) as RuleId[]) {
      const value = 'x` <b> @you https://evil.example [a](https://evil.example)\n\n# y';
      const all = Object.fromEntries(
        ['value', 'allowed', 'suggestion', 'expected', 'max', 'size', 'reason', 'collection', 'other', 'name', 'field'].map((name) => [
          name,
          value,
        ]),
      );
      const problems = [{ rule, file: value, line: 1, column: 1, params: all }];
      for (const lang of locales) expect(alive(commentOn(report({ lang, problems }), known, lang)), rule).toEqual([]);
    }
  });

  it('the test sees what is alive', () => {
    for (const text of ['<b>x</b>', '@you', '[a](https://evil.example)', 'https://evil.example', '![a](b)', '#12', '# x'])
      expect(alive(`- ${text}`), text).not.toEqual([]);
  });
});
