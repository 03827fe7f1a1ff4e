import { say, type Said } from '../say.ts';
import { rulePage, type Report } from './report.ts';

/** A problem as a program reads it: in words, with the address of the page that explains its rule. */
export interface SaidWithPage extends Said {
  page: string;
}

/** The problems as a JSON array, in the order of their files; `file` is the path from the content folder. */
export function json(report: Report): string {
  const said = report.problems.map((problem): SaidWithPage => ({ ...say(problem, report.lang), page: rulePage(problem.rule, report) }));
  return JSON.stringify(said, null, 2);
}
