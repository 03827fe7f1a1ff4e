import { buildGraph, type GraphProblem } from '../graph/build.ts';
import type { Read } from '../entries/entry.ts';
import { fieldName, type Problem } from '../entries/problem.ts';

/** A graph's problem at its place in the file. */
const placed = (problem: GraphProblem, locate: Read['locate']): Problem => ({
  rule: problem.rule,
  file: problem.file,
  ...(problem.place ?? locate(problem.file, problem.path)),
  ...(problem.path.length > 0 ? { field: fieldName(problem.path) } : {}),
  params: problem.params,
});

/**
 * Everything that is wrong with what was read, in the order of the files: what the entries alone show, and what shows
 * only between them. The build stops on the same list, so a green check is a green build.
 */
export function check(read: Read): Problem[] {
  const { problems } = buildGraph(read.files);
  const all = [...read.problems, ...problems.map((problem) => placed(problem, read.locate))];
  return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
