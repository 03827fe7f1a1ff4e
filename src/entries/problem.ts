import type problems from '../i18n/problems/en.json';

/** Stable names of what can be wrong; each has its words in four languages in `i18n/problems`. */
export type RuleId = keyof typeof problems;

/**
 * What does not stop a build: what a page says too (a stale translation), what only a person can judge (whether two entries
 * are the same), and what could be better said or written.
 */
const warnings: ReadonlySet<RuleId> = new Set<RuleId>([
  'duplicate/entry',
  'duplicate/title',
  'file/heavy',
  'file/long-name',
  'form/final-newline',
  'form/key-order',
  'form/trailing-space',
  'freshness/expired',
  'freshness/status',
  'image/animated',
  'image/long-alt',
  'image/unused',
  'image/vague-alt',
  'language/other',
  'link/insecure',
  'link/vague',
  'period/outside',
  'reference/one-way',
  'source/missing',
  'source/order',
  'source/tracking',
  'source/twice',
  'source/uncited',
  'translation/stale',
  'translation/untranslated',
  'wording/capitals',
  'wording/empty-section',
  'wording/period',
  'wording/summary',
]);
export const isError = (problem: { rule: RuleId }): boolean => !warnings.has(problem.rule);

/** 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** One thing that is wrong, without words: `check/say` says it in the reader's language. */
export interface Problem extends Position {
  rule: RuleId;
  /** Path from the content folder: `practices/seclo/es.mdx`. */
  file: string;
  /** Path of the field in the frontmatter: `results[2].year`. */
  field?: string;
  /** What the words are filled with: the value found, what is allowed, the nearest known one. */
  params: Record<string, string>;
}

/** What one file is told at a time: beyond it a few mistakes repeat, and nobody reads on. */
export const maxProblems = 100;

/** The problems with, of each file, only the first so many; where there are more, a last one says so. */
export function atMost(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.flatMap((problem): Problem[] => {
    const count = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, count);
    if (count > maxProblems + 1) return [];
    return [
      count <= maxProblems
        ? problem
        : { rule: 'file/more', file: problem.file, line: problem.line, column: 1, params: { max: String(maxProblems) } },
    ];
  });
}

/** `['results', 2, 'year']` as `results[2].year`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : `${name}${name === '' ? '' : '.'}${String(part)}`),
    '',
  );
