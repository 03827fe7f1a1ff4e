import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../src/check/contribution/changes.ts';
import { labelsFor } from '../../../../src/check/contribution/labels.ts';
import { makeReport, maxReportBytes, readReport, type ContributionReport } from '../../../../src/check/contribution/report.ts';
import { check } from '../../../../src/check/check.ts';
import { locales } from '../../../../src/config/locales.ts';
import { collections } from '../../../../src/config/routes.ts';
import labels from '../../../../.github/labels.json' with { type: 'json' };
import { filesIn } from '../../../../src/cli/contribution/folder.ts';
import { fixture, readFixture } from '../../helpers.ts';

const report = makeReport(changesOf(new Map(), filesIn(fixture('bad-date'))), check(readFixture('bad-date'), '2026-11-29'));
const read = (value: unknown) => readReport(JSON.stringify(value));

describe('a report', () => {
  it('says what changed and what is wrong, and is read as it was written', () => {
    expect(report).toMatchObject({
      lang: 'es',
      changes: [{ kind: 'new', collection: 'themes' }],
      problems: [{ rule: 'schema/date' }],
      counts: { errors: 1 },
    });
    expect(read(report)).toEqual(report);
  });

  it('lists no more than can be read, and counts the rest', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      kind: 'new' as const,
      collection: 'themes' as const,
      id: `a-${index}`,
      lang: 'en' as const,
      title: 'x'.repeat(140),
    }));
    const problem = { rule: 'schema/date' as const, file: 'a'.repeat(5000), line: 1, column: 1, params: { value: 'y'.repeat(5000) } };
    const large = makeReport(
      many,
      Array.from({ length: 5000 }, () => problem),
    );
    expect(large.counts).toEqual({ changes: 5000, errors: 5000, warnings: 0 });
    expect(JSON.stringify(large).length).toBeLessThan(maxReportBytes);
    expect(read(large)).toEqual(large);
  });

  it.each([
    ['more than a report has', { ...report, extra: 1 }],
    ['a rule that there is not', { ...report, problems: [{ ...report.problems[0], rule: 'constructor' }] }],
    ['a language that there is not', { ...report, lang: 'de' }],
    ['a collection that there is not', { ...report, changes: [{ kind: 'new', collection: '../..', id: 'a' }] }],
    ['a line that is none', { ...report, problems: [{ ...report.problems[0], line: '1' }] }],
    ['an endless text', { ...report, changes: [{ kind: 'new', collection: 'themes', id: 'a', title: 'x'.repeat(2000) }] }],
    ['an endless list', { ...report, changes: Array.from({ length: 61 }, () => ({ kind: 'new', collection: 'themes', id: 'a' })) }],
    ['another version', { ...report, version: 2 }],
    ['no report', null],
  ])('with %s is none', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('that is no JSON, or too large, is none', () => {
    for (const text of ['', '{', 'null', '[]', `{"a":"${'x'.repeat(maxReportBytes)}"}`]) expect(readReport(text)).toBeUndefined();
  });

  it('of any other shape is none, and never an error', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readReport(text)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

describe('the labels', () => {
  const names = labels.map(({ name }) => name);

  it('are there for every kind of change, collection and language', () => {
    const all: ContributionReport = {
      ...report,
      changes: collections.flatMap((collection) =>
        locales.flatMap((lang) =>
          (['new', 'corrected', 'translated', 'removed', 'files'] as const).map((kind) => ({ kind, collection, id: 'a', lang })),
        ),
      ),
    };
    expect(names).toEqual(expect.arrayContaining(labelsFor(all)));
    expect(labelsFor(all)).toEqual(expect.arrayContaining(['translation', 'correction', 'practices', 'lang: fr', 'to mend']));
  });

  it('have each a name of its own, a colour and a short description', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const { color, description } of labels) {
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(names).toEqual(expect.arrayContaining(['contested', 'institution', 'translation', 'correction']));
  });
});
