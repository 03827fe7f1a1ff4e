import type { Results } from './find.ts';
import type { Parts } from './parts.ts';
import { rowOf } from './row.ts';
import type { Settings } from './texts.ts';

/** How many entries of what was found stand on the page. */
export const listed = ({ list }: Parts): number => list.children.length;

export function emptyList({ list, more }: Parts): void {
  list.replaceChildren();
  more.hidden = true;
}

/** Fetches some of the entries found; what it gives puts them on the page, and gives their rows. */
export async function nextEntries(
  parts: Parts,
  settings: Settings,
  results: Results,
  from: number,
  to: number,
): Promise<() => HTMLElement[]> {
  const fragments = await Promise.all(results.slice(from, to).map((result) => result.data()));
  return () => {
    const rows = fragments.map((fragment) => rowOf(fragment, parts.row, settings));
    parts.list.append(...rows);
    parts.more.hidden = listed(parts) >= results.length;
    return rows;
  };
}
