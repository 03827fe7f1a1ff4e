import type { Problem } from '../../entries/problem.ts';
import { t } from '../../i18n/t.ts';
import { frame, type FrameLine } from '../frame.ts';
import { say, sum, type Level } from '../say.ts';
import { visibleText } from '../visible.ts';
import { pathOf, rulePage, type Report } from './report.ts';

/** ANSI escape sequences (ECMA-48, Select Graphic Rendition): what sets a style, and what ends it. */
const styles = { error: [31, 39], warning: [33, 39], bold: [1, 22], dim: [2, 22], place: [36, 39] } as const;
type Paint = (style: keyof typeof styles, text: string) => string;

const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const [on, off] = styles[style];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };

/** Lines of the file with their numbers, and a mark under the place. */
function code(lines: readonly FrameLine[], level: Level, paint: Paint): string[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const gutter = (number: number | undefined) => paint('dim', `${String(number ?? '').padStart(width)} │`);
  return lines.flatMap(({ number, text, caret }) => [
    `    ${gutter(number)} ${text}`,
    ...(caret === undefined ? [] : [`    ${gutter(undefined)} ${' '.repeat(caret.before)}${paint(level, '^'.repeat(caret.width))}`]),
  ]);
}

/** One problem; `file:line:column` is what editors make a link of. */
function block(problem: Problem, report: Report, source: string | undefined, paint: Paint): string {
  const { lang } = report;
  const said = say(problem, lang);
  const place = paint('place', `${visibleText(pathOf(problem, report))}:${said.line}:${said.column}`);
  const field = said.field === null ? '' : `  ${t(lang, 'check.field', { field: visibleText(said.field) })}`;
  return [
    `  ${place}  ${paint(said.level, t(lang, `check.level.${said.level}`))}  ${paint('bold', said.rule)}${field}`,
    `    ${visibleText(said.what)}`,
    ...(source === undefined ? [] : code(frame(source, problem), said.level, paint)),
    `    ${visibleText(said.why)}`,
    `    → ${visibleText(said.fix)}`,
    `    ${paint('dim', rulePage(problem.rule, report))}`,
    '',
  ].join('\n');
}

/** The problems of one file under its name, with how many they are. */
function group(problems: readonly Problem[], report: Report, paint: Paint): string {
  const [first] = problems;
  if (first === undefined) return '';
  const source = report.source?.(first.file);
  const count = t(report.lang, 'check.problems', { count: problems.length });
  const blocks = problems.map((problem) => block(problem, report, source, paint));
  return [`${paint('bold', visibleText(pathOf(first, report)))}  ${count}`, ...blocks].join('\n');
}

/** The report for a terminal, a group for each file. */
export function text(report: Report): string {
  const paint = painter(report.colour === true);
  const groups = [...Map.groupBy(report.problems, ({ file }) => file).values()];
  return [...groups.map((problems) => group(problems, report, paint)), sum(report.problems, report.entries, report.lang)].join('\n');
}
