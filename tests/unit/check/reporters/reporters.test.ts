import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { reporters } from '../../../../src/check/reporters/index.ts';
import type { Report } from '../../../../src/check/reporters/report.ts';
import { levelOf, say } from '../../../../src/check/say.ts';
import { locales } from '../../../../src/config/locales.ts';
import type { Problem, RuleId } from '../../../../src/entries/problem.ts';
import { ruleIds } from '../../../../src/i18n/problems.ts';
import { must, readFixture, today } from '../../helpers.ts';

const problems = check(readFixture('unknown-reference'), today);
const report = (change: Partial<Report> = {}): Report => ({
  problems,
  entries: 2,
  lang: 'es',
  folder: 'content/',
  site: { url: 'https://www.ilo.org', base: '/ayni/' },
  ...change,
});
const file = 'themes/trabajo-infantil/es.mdx';
const source = () => '---\ntitle: Uno\ndefinition: Dos\nx: 1\nbroader: [trabajo-decnte]\n';
const page = 'https://www.ilo.org/ayni/en/rules/reference-unknown/';

/** A problem as no honest file makes it. */
const hostile: Problem = {
  rule: 'schema/value',
  file: 'practices/a:b,c%0A/es.mdx',
  line: 3,
  column: 4,
  field: 'x,y::z',
  params: { value: '\n::error::ha\u001b[2J\r\n%0A\u202e', allowed: 'a', suggestion: '' },
};

describe('the report for a terminal', () => {
  it('shows the place, the line, why and what to do', () => {
    expect(reporters.text(report({ lang: 'en', source }))).toBe(
      [
        `content/${file}  1 problem.`,
        `  content/${file}:5:11  error  reference/unknown  field broader[0]`,
        '    There is no entry “trabajo-decnte” in themes.',
        '    4 │ x: 1',
        '    5 │ broader: [trabajo-decnte]',
        '      │           ^^^^^^^^^^^^^^',
        `    ${say(must(problems[0]), 'en').why}`,
        `    → ${say(must(problems[0]), 'en').fix}`,
        `    ${page}`,
        '',
        '1 error. In 1 file.',
      ].join('\n'),
    );
  });

  it('groups the problems by file', () => {
    const [first] = problems;
    const other = { ...must(first), file: 'themes/otro/es.mdx' };
    const lines = reporters.text(report({ problems: [must(first), must(first), other] })).split('\n');
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      `content/${file}  2 problemas.`,
      'content/themes/otro/es.mdx  1 problema.',
    ]);
  });

  it('has no line of a file that has no text', () => {
    expect(reporters.text(report({ source: () => undefined }))).not.toContain('│');
  });

  it('has colours where they are understood, and the same words', () => {
    const coloured = reporters.text(report({ source, colour: true }));
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reporters.text(report({ source })));
  });

  it('says a warning as a warning', () => {
    expect(reporters.text(report({ problems: check(readFixture('stale-translation'), today), lang: 'en' }))).toContain(
      '  warning  translation/stale',
    );
  });

  it('lets nothing that a file holds move the cursor or begin a line', () => {
    const text = reporters.text(report({ problems: [hostile] }));
    expect(text).not.toMatch(/[\u001b\r\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it.each(locales)('is in %s', (lang) => {
    expect(reporters.text(report({ lang }))).toContain(say(must(problems[0]), lang).what);
    expect(reporters.text(report({ lang, problems: [] }))).toMatch(/^2 /);
  });
});

describe('the report for a program', () => {
  it('is what is said, with the page of the rule', () => {
    expect(JSON.parse(reporters.json(report({ lang: 'en' })))).toEqual([{ ...say(must(problems[0]), 'en'), page }]);
    expect(reporters.json(report({ problems: [] }))).toBe('[]');
  });
});

describe('annotations', () => {
  it('name the file, the place and the rule', () => {
    const [line, last] = reporters.github(report({ lang: 'en' })).split('\n');
    expect(line).toMatch(
      /^::error file=content\/themes\/trabajo-infantil\/es\.mdx,line=5,col=11,title=reference\/unknown \(broader\[0\]\)::There is no/,
    );
    expect(line?.endsWith(`%0A${page}`)).toBe(true);
    expect(last).toBe('1 error. In 1 file.');
  });

  it('say a warning as one', () => {
    expect(reporters.github(report({ problems: check(readFixture('stale-translation'), today) }))).toMatch(/^::warning file=/);
  });

  it('let nothing that a file holds be a command or a property', () => {
    const lines = reporters.github(report({ problems: [hostile] })).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::error file=content\/practices\/a%3Ab%2Cc%250A\/es\.mdx,line=3,col=4,title=schema\/value \(x%2Cy%3A%3Az\)::[^\r\n\u001b\u202e]*$/,
    );
  });
});

describe('SARIF', () => {
  interface Text {
    text: string;
  }
  interface Log {
    $schema: string;
    version: string;
    runs: {
      tool: {
        driver: {
          name: string;
          rules: { id: RuleId; helpUri: string; shortDescription: Text; help: Text; defaultConfiguration: { level: string } }[];
        };
      };
      columnKind: string;
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: Text;
        locations: {
          physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: { startLine: number; startColumn: number } };
        }[];
      }[];
    }[];
  }
  const log = (change: Partial<Report> = {}) => JSON.parse(reporters.sarif(report(change))) as Log;

  it('is of the version that services take', () => {
    const { version, $schema, runs } = log();
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    expect($schema).toContain('sarif-2.1.0');
  });

  it.each(locales)('describes every rule in %s', (lang) => {
    const { rules } = must(log({ lang }).runs[0]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const { helpUri, shortDescription, help, defaultConfiguration, id } of rules) {
      expect(URL.canParse(helpUri)).toBe(true);
      expect(helpUri).toContain(`/${lang}/`);
      for (const { text } of [shortDescription, help]) expect(text).toMatch(/^(?=.*\S)[^{}]*$/s);
      expect(defaultConfiguration.level).toBe(levelOf({ rule: id }));
    }
  });

  it('places each result in a file from the root, by a rule that it describes', () => {
    const run = must(log({ problems: [...problems, hostile] }).runs[0]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(2);
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning']).toContain(level);
      expect(message.text).not.toBe('');
      const { artifactLocation, region } = must(locations[0]).physicalLocation;
      expect(artifactLocation.uri).toMatch(/^content\/[\w%./-]+$/);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn).toBeGreaterThanOrEqual(1);
    }
    expect(must(must(run.results[1]).locations[0]).physicalLocation.artifactLocation.uri).toBe('content/practices/a%3Ab%2Cc%250A/es.mdx');
  });
});
