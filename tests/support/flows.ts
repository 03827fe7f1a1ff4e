import type { EntryFile } from '../../src/entries/entry.ts';
import type { Collection } from '../../src/config/routes.ts';
import type { Data } from '../../src/schemas/registry.ts';

/** One exchange of one pair, as counted from the files alone. */
export interface Counted {
  from: string;
  to: string;
  exchange: string;
}

/** The originals of a collection by id. */
function originals<C extends Collection>(files: readonly EntryFile[], collection: C): Map<string, Data<C>> {
  const found = files.filter((file) => file.collection === collection && file.state === 'original');
  return new Map(found.map(({ id, data }) => [id, data as Data<C>]));
}

const gives: Record<string, boolean> = { provider: true, 'second-provider': true, 'two-way': true };
const takes: Record<string, boolean> = { recipient: true, 'two-way': true };

/** Who shared with whom, by the rule told on the page: each two participants of each activity, one after the other. */
export function countFlows(files: readonly EntryFile[]): Counted[] {
  const partners = originals(files, 'partners');
  const seen: Record<string, Counted> = {};
  for (const [exchange, { status, modality, activities }] of originals(files, 'exchanges')) {
    if (status !== 'completed' && status !== 'under-way') continue;
    for (const { participants } of activities) {
      for (const one of participants) {
        for (const other of participants) {
          if (!gives[one.role] || !takes[other.role]) continue;
          if (modality === 'multilateral' && one.role === 'two-way' && other.role === 'two-way') continue;
          const [from, to] = [one, other].map(({ partner, country }) =>
            partner === undefined ? country : (partners.get(partner)?.country ?? `partners/${partner}`),
          );
          if (from === undefined || to === undefined || from === to) continue;
          seen[`${exchange}|${from}|${to}`] = { from, to, exchange };
        }
      }
    }
  }
  return Object.values(seen);
}

/** The exchanges that took place and have what a part of them asks for: `modality`, `period` or `theme` and its value; all without. */
export function exchangesOf(files: readonly EntryFile[], [name, value = '']: readonly string[] = []): string[] {
  const themes = originals(files, 'themes');
  const isUnder = (id: string): boolean => id === value || (themes.get(id)?.broader ?? []).some(isUnder);
  const asked: Record<string, (data: Data<'exchanges'>) => boolean> = {
    modality: ({ modality }) => modality === value,
    period: ({ period }) => {
      const year = parseInt(period.start ?? period.end ?? '', 10);
      return (year > 2010 ? 'since' : year > 2005 ? 'seed' : 'before') === value;
    },
    theme: (data) => data.themes.some(isUnder),
  };
  return [...originals(files, 'exchanges')]
    .filter(([, data]) => ['completed', 'under-way'].includes(data.status) && (asked[name ?? '']?.(data) ?? true))
    .map(([id]) => id);
}

export const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
