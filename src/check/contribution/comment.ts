import type { Locale } from '../../config/locales.ts';
import { site } from '../../config/site.ts';
import { languageName } from '../../i18n/format.ts';
import { problemWords } from '../../i18n/problems.ts';
import { t } from '../../i18n/t.ts';
import { rulePage } from '../reporters/report.ts';
import { levelOf } from '../say.ts';
import { code, fillSafely } from './markdown.ts';
import type { ContributionReport } from './report.ts';

/** By this line a comment is found again, to be brought up to date. */
export const marker = '<!-- ayni-contribution -->';

/** What is known of a contribution beside its report, none of it from the contributor. */
export interface Known {
  /** The page of the run that made the report and the preview. */
  run: string;
  /** Whether the run has a preview to take along. */
  preview: boolean;
  /** Where the site and its pages of rules are. */
  address: { url: string; base: string };
}

type Reported = ContributionReport['problems'][number];

function changeLine({ kind, collection, id, lang: of, title }: ContributionReport['changes'][number], lang: Locale): string {
  const language = of === undefined ? '' : ` (${languageName(of, lang)})`;
  const named = title === undefined ? '' : ` ${code(title)}`;
  return `- ${t(lang, `contribution.${kind}`)}${language}:${named} ${code(`${collection}/${id}`)}`;
}

/** How many more there are than are listed. */
const more = (all: number, shown: number, lang: Locale): string[] =>
  all > shown ? [`- ${t(lang, 'contribution.more', { count: all - shown })}`] : [];

function changes({ changes: list, counts }: ContributionReport, lang: Locale): string[] {
  if (list.length === 0) return [t(lang, 'contribution.nothing')];
  return [...list.map((change) => changeLine(change, lang)), ...more(counts.changes, list.length, lang)];
}

function problemLine(problem: Reported, lang: Locale, known: Known): string {
  const { what, fix } = problemWords(problem.rule, lang);
  const place = `content/${problem.file}:${problem.line}`;
  const level = levelOf(problem) === 'warning' ? `${t(lang, 'contribution.warning')} ` : '';
  const rule = `[${problem.rule}](${rulePage(problem.rule, { lang, site: known.address })})`;
  return `- ${level}${code(place)}: ${fillSafely(what, problem.params)} ${fillSafely(fix, problem.params)} ${rule}`;
}

function problems(report: ContributionReport, lang: Locale, known: Known): string[] {
  const { problems: list, counts } = report;
  const count = counts.errors + counts.warnings;
  if (list.length === 0) return [t(lang, 'contribution.sound')];
  return [
    t(lang, counts.errors > 0 ? 'contribution.problems' : 'contribution.warnings', { count: counts.errors > 0 ? counts.errors : count }),
    '',
    ...list.map((problem) => problemLine(problem, lang, known)),
    ...more(count, list.length, lang),
  ];
}

const heading = (text: string): string[] => ['', `**${text}**`, ''];

const next = (lang: Locale): string =>
  `${t(lang, 'contribution.next', { count: site.contributions.replyDays })} ${t(lang, 'contribution.again')}`;

const preview = (lang: Locale, { run, preview: isThere }: Known): string =>
  t(lang, isThere ? 'contribution.preview' : 'contribution.noPreview', { run });

/** What is said where the run left no report that can be read. */
const withoutReport = (lang: Locale, known: Known): string[] => [t(lang, 'contribution.failed', { run: known.run }), '', next(lang)];

const withReport = (report: ContributionReport, known: Known): string[] => {
  const { lang } = report;
  return [
    t(lang, 'contribution.thanks'),
    ...heading(t(lang, 'contribution.head.changes')),
    ...changes(report, lang),
    ...heading(t(lang, 'contribution.head.problems')),
    ...problems(report, lang, known),
    ...heading(t(lang, 'contribution.head.preview')),
    preview(lang, known),
    ...heading(t(lang, 'contribution.head.next')),
    next(lang),
  ];
};

/**
 * The comment under a contribution, in Markdown and the contributor's language. Whatever the report holds, it has no link,
 * mention, picture or HTML but our own.
 * @param lang the language where there is no report.
 */
export const commentOn = (report: ContributionReport | undefined, known: Known, lang: Locale): string =>
  [marker, ...(report === undefined ? withoutReport(lang, known) : withReport(report, known)), ''].join('\n');
