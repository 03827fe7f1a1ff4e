import type { Locale } from '../config/locales.ts';
import { isError, type Problem, type RuleId } from '../entries/problem.ts';
import { fill, t } from '../i18n/t.ts';
import { problemWords } from '../i18n/problems.ts';
import { reasonWords } from '../i18n/reasons.ts';

/** A warning does not stop the build. */
export type Level = 'error' | 'warning';

export const levelOf = (problem: { rule: RuleId }): Level => (isError(problem) ? 'error' : 'warning');

/** A problem in words, in one language. */
export interface Said {
  rule: RuleId;
  level: Level;
  /** Path from the content folder. */
  file: string;
  line: number;
  column: number;
  field: string | null;
  what: string;
  why: string;
  fix: string;
}

/** The words of a problem that a parser found: what it is about takes the place of the rule's own advice. */
function because(
  { params }: Problem,
  words: Pick<Said, 'what' | 'fix'>,
  lang: Locale,
): Pick<Said, 'what' | 'fix'> & Pick<Problem, 'params'> {
  const { what, fix } = words;
  const { reason } = params;
  const said = reason === undefined ? undefined : reasonWords(reason, lang);
  return said === undefined ? { what, fix, params } : { what, fix: said.fix, params: { ...params, reason: fill(said.what, params, lang) } };
}

/** What is said after the advice: the nearest known word, where the known ones are, and what could not be looked at yet. */
function hintsOf({ rule, params }: Problem, lang: Locale): string[] {
  const { suggestion = '', collection, unread } = params;
  return [
    ...(suggestion === '' ? [] : [t(lang, 'check.didYouMean', { suggestion })]),
    ...(rule === 'schema/id' && collection !== undefined ? [t(lang, 'check.folder', { collection })] : []),
    ...(unread === undefined ? [] : [t(lang, 'check.unread')]),
  ];
}

/** Says a problem: what happened, why it matters, what to write instead, with the nearest known word where there is one. */
export function say(problem: Problem, lang: Locale): Said {
  const words = problemWords(problem.rule, lang);
  const { what, fix, params } = because(problem, words, lang);
  return {
    rule: problem.rule,
    level: levelOf(problem),
    file: problem.file,
    line: problem.line,
    column: problem.column,
    field: problem.field ?? null,
    what: fill(what, params, lang),
    why: fill(words.why, params, lang),
    fix: [fill(fix, params, lang), ...hintsOf(problem, lang)].join(' '),
  };
}

/** How many errors and warnings there are, in words: what a report ends with. */
export function sum(problems: readonly Problem[], entries: number, lang: Locale): string {
  if (problems.length === 0) return t(lang, 'check.clean', { count: entries });
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counted = [
    ...(errors === 0 ? [] : [t(lang, 'check.errors', { count: errors })]),
    ...(warnings === 0 ? [] : [t(lang, 'check.warnings', { count: warnings })]),
  ];
  return `${counted.join(', ')}. ${t(lang, 'check.files', { count: files })}`;
}
