import type { Problem } from '../../entries/problem.ts';
import { say, sum } from '../say.ts';
import { visibleText } from '../visible.ts';
import { pathOf, rulePage, type Report } from './report.ts';

/** What a workflow command's message may not hold, and its properties beyond that (actions/toolkit, packages/core/src/command.ts). */
const escapeMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as the workflow command that GitHub shows beside the line of a pull request. */
function annotation(problem: Problem, report: Report): string {
  const said = say(problem, report.lang);
  const properties = Object.entries({
    file: pathOf(problem, report),
    line: String(said.line),
    col: String(said.column),
    title: said.field === null ? said.rule : `${said.rule} (${said.field})`,
  });
  const lines = [said.what, said.why, `→ ${said.fix}`].map(visibleText);
  const message = [...lines, rulePage(problem.rule, report)].join('\n');
  return `::${said.level} ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')}::${escapeMessage(message)}`;
}

/** Annotations for a pull request; what stands after them is read in the job's log alone. */
export const github = (report: Report): string =>
  [...report.problems.map((problem) => annotation(problem, report)), sum(report.problems, report.entries, report.lang)].join('\n');
