import type { ContributionReport } from './report.ts';

/** What each kind of change is labelled. */
const kindLabels = { new: 'new entry', corrected: 'correction', translated: 'translation', removed: 'removal' } as const;

/** The labels of a contribution, all of them of `.github/labels.json`: what is done, to which collections, in which languages. */
export function labelsFor({ changes, problems }: ContributionReport): string[] {
  const kinds = changes.flatMap(({ kind }) => (kind === 'files' ? [] : [kindLabels[kind]]));
  const collections = changes.map(({ collection }) => collection);
  const languages = changes.flatMap(({ lang }) => (lang === undefined ? [] : [`lang: ${lang}`]));
  return [...new Set([...kinds, ...collections, ...languages, ...(problems.length > 0 ? ['to mend'] : [])])].sort();
}
