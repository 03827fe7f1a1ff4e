import type { Locale } from '../config/locales.ts';
import { isError, type Problem } from '../entries/problem.ts';
import { fill, t } from '../i18n/t.ts';
import { problemWords } from '../i18n/problems.ts';

/** A problem in words, in one language. */
export interface Said {
  rule: string;
  /** A warning does not stop the build. */
  level: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  field: string | null;
  what: string;
  why: string;
  fix: string;
}

/** Says a problem: what happened, why it matters, what to write instead, with the nearest known word where there is one. */
export function say(problem: Problem, lang: Locale): Said {
  const words = problemWords(problem.rule, lang);
  const { suggestion = '' } = problem.params;
  const hint = suggestion === '' ? '' : ` ${t(lang, 'check.didYouMean', { suggestion })}`;
  return {
    rule: problem.rule,
    level: isError(problem) ? 'error' : 'warning',
    file: problem.file,
    line: problem.line,
    column: problem.column,
    field: problem.field ?? null,
    what: fill(words.what, problem.params, lang),
    why: fill(words.why, problem.params, lang),
    fix: `${fill(words.fix, problem.params, lang)}${hint}`,
  };
}

/** The report for a terminal; `file:line:column` is what editors make a link of. */
export function terminal(problems: readonly Problem[], entries: number, lang: Locale): string {
  const blocks = problems.map((problem) => {
    const said = say(problem, lang);
    const field = said.field === null ? '' : `  ${t(lang, 'check.field', { field: said.field })}`;
    return `${said.file}:${said.line}:${said.column}  ${said.rule}${said.level === 'warning' ? ` (${t(lang, 'check.warning')})` : ''}${field}\n  ${said.what}\n  ${said.why}\n  → ${said.fix}\n`;
  });
  const sum = problems.length === 0 ? t(lang, 'check.clean', { count: entries }) : t(lang, 'check.problems', { count: problems.length });
  return [...blocks, sum].join('\n');
}

export const json = (problems: readonly Problem[], lang: Locale): string =>
  JSON.stringify(
    problems.map((problem) => say(problem, lang)),
    null,
    2,
  );
