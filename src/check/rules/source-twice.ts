import type { PageRule } from '../rule.ts';

/** Two sources of an entry that have the same address are one, numbered twice; parts of one page (`#`) are two. */
export const sourceTwice: PageRule = ({ entry, original }, report) => {
  if (entry === undefined || entry !== original || !('sources' in entry.data)) return;
  const seen = new Map<string, string>();
  for (const [index, { url, key }] of entry.data.sources.entries()) {
    const first = seen.get(url);
    if (first === undefined) seen.set(url, key);
    else report('source/twice', { path: ['sources', index, 'url'] }, { value: key, other: first });
  }
};
