import { z } from 'astro/zod';
import { locales } from '../../config/locales.ts';
import { collections } from '../../config/routes.ts';
import { isError, type Problem, type RuleId } from '../../entries/problem.ts';
import { isRule } from '../../i18n/problems.ts';
import { changeKinds, languageOf, type Change } from './changes.ts';

/** A report larger than this is not one of ours, in bytes. */
export const maxReportBytes = 300_000;
/** More of each is counted, not listed. */
const listed = { changes: 60, problems: 40 };
const longest = { id: 120, text: 300, params: 20 };

const count = z.int().min(0).max(1_000_000);
const short = (max: number) => z.string().max(max);

const change = z.strictObject({
  kind: z.enum(changeKinds),
  collection: z.enum(collections),
  id: short(longest.id),
  lang: z.enum(locales).optional(),
  title: short(longest.text).optional(),
});

const problem = z.strictObject({
  rule: z.custom<RuleId>((value) => typeof value === 'string' && isRule(value)),
  file: short(longest.text),
  line: count,
  column: count,
  field: short(longest.text).optional(),
  params: z.record(short(40), short(longest.text)).refine((params) => Object.keys(params).length <= longest.params),
});

/** What the run that saw a contribution hands to the one that comments on it. Whoever sent the contribution may have written it. */
const report = z.strictObject({
  version: z.literal(1),
  lang: z.enum(locales),
  changes: z.array(change).max(listed.changes),
  problems: z.array(problem).max(listed.problems),
  counts: z.strictObject({ changes: count, errors: count, warnings: count }),
});
export type ContributionReport = z.output<typeof report>;

const cut = (text: string, max: number): string => text.slice(0, max);

const listedProblem = ({ rule, file, line, column, field, params }: Problem) => ({
  rule,
  file: cut(file, longest.text),
  line,
  column,
  ...(field === undefined ? {} : { field: cut(field, longest.text) }),
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, cut(value, longest.text)])),
});

/** A report of what changed and what the checker says of it, errors first. */
export function makeReport(changes: readonly Change[], problems: readonly Problem[]): ContributionReport {
  const errors = problems.filter(isError);
  const warnings = problems.filter((one) => !isError(one));
  return {
    version: 1,
    lang: languageOf(changes),
    changes: changes.slice(0, listed.changes).map((one) => ({ ...one, id: cut(one.id, longest.id) })),
    problems: [...errors, ...warnings].slice(0, listed.problems).map(listedProblem),
    counts: { changes: changes.length, errors: errors.length, warnings: warnings.length },
  };
}

/** Reads a report that nobody vouches for; `undefined` where it is none. */
export function readReport(text: string): ContributionReport | undefined {
  if (text.length > maxReportBytes) return undefined;
  try {
    return report.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
