import type { PageRule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** Two sources of an entry that have the same address are one, numbered twice; parts of one page (`#`) are two. */
export const sourceTwice: PageRule = ({ entry, original }, report) => {
  if (entry === undefined || entry !== original) return;
  const seen = new Map<string, string>();
  for (const [index, { url, key }] of sourcesOf(entry)) {
    if (url === undefined || key === undefined) continue;
    const first = seen.get(url);
    if (first === undefined) seen.set(url, key);
    else report('source/twice', { path: ['sources', index, 'url'] }, { value: key, other: first });
  }
};
