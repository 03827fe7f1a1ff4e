import { originals } from './raw.ts';

/** What a board of follow-up says, counted anew over the files. */
export interface FollowUpCount {
  exchanges: number;
  reporting: number;
  states: Record<string, number>;
  dated: number;
}

/** The ids of a theme and of all under it, by walking down level by level. */
function under(id: string): string[] {
  const all = originals('themes');
  const found = [id];
  // An array walks on to what is added on the way.
  for (const above of found) {
    for (const [child, { broader }] of all) if (broader?.includes(above) === true && !found.includes(child)) found.push(child);
  }
  return found;
}

export function recountFollowUp([kind, id = '']: readonly string[]): FollowUpCount {
  const themes = kind === 'theme' ? under(id) : [];
  const count: FollowUpCount = {
    exchanges: 0,
    reporting: 0,
    states: { agreed: 0, done: 0, 'no-report-found': 0, 'none-agreed': 0 },
    dated: 0,
  };
  for (const [, data] of originals('exchanges')) {
    if (kind === 'network' && data.frameworks?.includes(`networks/${id}`) !== true) continue;
    if (kind === 'theme' && !data.themes.some((theme) => themes.includes(theme))) continue;
    const items = [
      ...(data.commitments ?? []).map((one) => [one.state, one.by]),
      ...(data.followUps ?? []).map((one) => [one.state, one.due]),
    ];
    count.exchanges += 1;
    if (items.length > 0) count.reporting += 1;
    for (const [state = '', date] of items) {
      count.states[state] = (count.states[state] ?? 0) + 1;
      if (date !== undefined) count.dated += 1;
    }
  }
  return count;
}
