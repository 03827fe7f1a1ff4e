import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import type { Read } from '../../../src/entries/entry.ts';
import type { Problem } from '../../../src/entries/problem.ts';
import { must, readFixture, today } from '../helpers.ts';

const read = readFixture('small');
const only = (problems: Problem[]): Read => ({
  files: [],
  parts: [],
  folders: [],
  problems,
  text: new Map(),
  assets: [],
  locate: () => ({ line: 1, column: 1 }),
});

it('finds nothing wrong in what is right', () => {
  expect(check(read, today)).toEqual([]);
});

it('says what the entries show and what shows only between them', () => {
  const given: Problem = { rule: 'schema/date', file: 'practices/basurales/es.mdx', line: 3, column: 1, params: {} };
  const withoutPartner = {
    ...read,
    files: read.files.filter(({ collection }) => collection !== 'partners'),
    folders: read.folders.filter((folder) => !folder.startsWith('partners/')),
    problems: [given],
  };
  expect(check(withoutPartner, today).map(({ rule, line, column, field }) => [rule, line, column, field])).toEqual([
    ['schema/date', 3, 1, undefined],
    ['reference/unknown', 4, 14, 'institution'],
  ]);
});

it('says them in the order of files, lines and columns', () => {
  const problem = fc.record({
    rule: fc.constant('schema/date' as const),
    file: fc.constantFrom('a', 'a/b', 'b'),
    line: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 4 }),
    params: fc.constant({}),
  });
  fc.assert(
    fc.property(fc.array(problem), (problems) => {
      const all = check(only(problems), today);
      expect(all).toHaveLength(problems.length);
      all.slice(1).forEach((next, index) => {
        const before = must(all[index]);
        expect(
          before.file < next.file ||
            (before.file === next.file && (before.line < next.line || (before.line === next.line && before.column <= next.column))),
        ).toBe(true);
      });
    }),
  );
});

it('leaves what was read as it was', () => {
  const problems: Problem[] = [
    { rule: 'schema/date', file: 'b', line: 1, column: 1, params: {} },
    { rule: 'schema/date', file: 'a', line: 1, column: 1, params: {} },
  ];
  check(only(problems), today);
  expect(problems.map(({ file }) => file)).toEqual(['b', 'a']);
});
