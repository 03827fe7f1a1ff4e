import { buildGraph, type Graph, type GraphProblem } from '../graph/build.ts';
import type { Collection } from '../config/routes.ts';
import type { Read } from '../entries/entry.ts';
import type { AnyFile } from '../entries/part.ts';
import { atMost, fieldName, type Problem } from '../entries/problem.ts';
import { findersIn, type There } from '../graph/finder.ts';
import { pagesOf } from './page.ts';
import { placeOf } from './place.ts';
import { toldOf } from '../graph/told.ts';
import type { Page, Report } from './rule.ts';
import { assetRules, baseRules, pageRules } from './rules/index.ts';

/** A graph's problem at its place in the file. */
const placed = (problem: GraphProblem, locate: Read['locate']): Problem => ({
  rule: problem.rule,
  file: problem.file,
  ...(problem.place ?? locate(problem.file, problem.path)),
  ...(problem.path.length > 0 ? { field: fieldName(problem.path) } : {}),
  params: problem.params,
});

/** Makes what rules report about one file into problems. */
const reporter =
  (page: Pick<Page, 'entry' | 'file'>, read: Read, problems: Problem[]): Report =>
  (rule, where, params = {}) => {
    problems.push({ rule, file: page.file, ...placeOf(page, where, read), params });
  };

/** What each file shows by itself: what the rules say beyond the schema. */
export function checkFiles(read: Read, today: string): Problem[] {
  const problems: Problem[] = [];
  for (const page of pagesOf(read)) {
    const report = reporter(page, read, problems);
    for (const rule of pageRules) rule(page, report, today);
  }
  for (const asset of read.assets) {
    const report = reporter({ file: asset.file, entry: undefined }, read, problems);
    for (const rule of assetRules) rule(asset, report);
  }
  return atMost(problems);
}

function checkBase(read: Read, graph: Graph, { told }: There, today: string): Problem[] {
  const problems: Problem[] = [];
  const entries: AnyFile[] = [...read.files, ...read.parts];
  const byFile = new Map(entries.map((file) => [file.file, file]));
  const base = { entries, graph, told, assets: read.assets, text: read.text };
  for (const rule of baseRules) rule(base, (file, ...said) => reporter({ file, entry: byFile.get(file) }, read, problems)(...said), today);
  return problems;
}

/** What is no short address may be what an entry is called: the address of that one is meant. */
function meant(problems: readonly Problem[], there: There): Problem[] {
  const finders = findersIn(there);
  return problems.map((problem) => {
    const { value = '', collection } = problem.params;
    if (problem.rule !== 'schema/id' || collection === undefined) return problem;
    return { ...problem, params: { ...problem.params, suggestion: finders([collection as Collection])(value) ?? '' } };
  });
}

/**
 * Everything that is wrong with what was read, in the order of the files: what the entries alone show, and what shows
 * only between them. The build stops on the same list, so a green check is a green build.
 * @param today the day from which a date is in the future, `YYYY-MM-DD`.
 */
export function check(read: Read, today: string): Problem[] {
  const { graph, problems } = buildGraph(read.files, read);
  const there = { told: toldOf(graph.nodes, read.parts), folders: new Set(read.folders) };
  const all = [
    ...meant(read.problems, there),
    ...problems.map((problem) => placed(problem, read.locate)),
    ...checkFiles(read, today),
    ...checkBase(read, graph, there, today),
  ];
  return atMost(all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column)));
}
