import type { Locale } from '../../config/locales.ts';
import { hrefOf } from '../../config/routes.ts';
import type { Problem, RuleId } from '../../entries/problem.ts';

/** What a reporter is given: the problems in the order of their files, and what it takes to say where they are. */
export interface Report {
  problems: readonly Problem[];
  /** How many entries were looked at. */
  entries: number;
  lang: Locale;
  /** What stands before the path of a file: `content/`, or nothing. */
  folder: string;
  /** Where the rules are explained: the site's address, and its base with a slash at both ends. */
  site: { url: string; base: string };
  /** The text of a file, for the lines that are shown; nothing where it has none. */
  source?: (file: string) => string | undefined;
  /** Whether whoever reads it understands ANSI colours. */
  colour?: boolean;
}

/** A report as it is written; the line end after it is the caller's. */
export type Reporter = (report: Report) => string;

/** The address of the page that explains a rule. */
export const rulePage = (rule: RuleId, { site, lang }: Pick<Report, 'site' | 'lang'>): string =>
  new URL(hrefOf({ kind: 'rule', rule }, lang, site.base), site.url).href;

/** The path of a problem's file from where the reader stands. */
export const pathOf = (problem: Pick<Problem, 'file'>, { folder }: Pick<Report, 'folder'>): string => `${folder}${problem.file}`;
