import type { Entry } from './entry.ts';

/** A row of the exported table for each entry, its cells in the order of the page's columns. */
export const tableOf = (entries: readonly Pick<Entry, 'title' | 'summary' | 'address' | 'record'>[]): string[][] =>
  entries.map(({ title, summary, address, record: { kind, country, institution, years, grade, verified, language } }) => [
    title,
    kind,
    country,
    institution,
    years,
    grade,
    summary,
    address,
    verified,
    language,
  ]);
