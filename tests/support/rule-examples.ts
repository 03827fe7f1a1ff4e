import fs from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/check.ts';
import type { Example } from '../../src/check/examples.ts';
import { frame } from '../../src/check/frame.ts';
import { mend } from '../../src/check/fix/index.ts';
import type { Collection } from '../../src/config/routes.ts';
import type { Read } from '../../src/entries/entry.ts';
import type { Problem, RuleId } from '../../src/entries/problem.ts';
import { readContent } from '../../src/entries/read.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
/** The day from which the fixtures are looked at. */
const today = '2026-11-22';

function exampleIn(read: Read, problem: Problem): Example {
  const text = read.text.get(problem.file);
  const lines = text === undefined ? [] : frame(text, problem);
  const entry = read.files.find(({ file }) => file === problem.file);
  const of = { collection: problem.file.split('/')[0] as Collection, translation: entry !== undefined && entry.state !== 'original' };
  const after = text === undefined ? undefined : mend(text, [problem], of).text;
  if (after === undefined || after === text) return { problem, lines };
  return { problem, lines, mended: frame(after, problem).map(({ number, text: line }) => ({ number, text: line })) };
}

/** Of each rule the first fixture tree that it alone refuses, rather one that can be mended; in the order of the rules. */
export function examplesOfFixtures(): Partial<Record<RuleId, Example>> {
  const found = new Map<RuleId, Example>();
  for (const name of fs.readdirSync(fixtures).sort()) {
    const read = readContent(path.join(fixtures, name, 'content'));
    const problems = check(read, today);
    const [problem] = problems;
    if (problem === undefined || new Set(problems.map(({ rule }) => rule)).size > 1 || found.get(problem.rule)?.mended !== undefined)
      continue;
    const example = exampleIn(read, problem);
    if (!found.has(problem.rule) || example.mended !== undefined) found.set(problem.rule, example);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
