import { z } from 'astro/zod';
import type { Api } from './api.ts';

const labels = z.array(z.object({ name: z.string(), color: z.string(), description: z.string().nullish() }));
export type Label = z.output<typeof labels>[number];

async function existing(api: Api): Promise<Label[]> {
  const all: Label[] = [];
  for (let page = 1; ; page += 1) {
    const found = labels.parse(await api.json('GET', `/labels?per_page=100&page=${page}`));
    all.push(...found);
    if (found.length < 100) return all;
  }
}

const isSame = (one: Label, other: Label): boolean =>
  one.color.toLowerCase() === other.color.toLowerCase() && (one.description ?? '') === (other.description ?? '');

/**
 * Makes the labels that are missing and brings the others up to date; those that somebody made by hand stay.
 * @returns the names of those that were made or changed.
 */
export async function syncLabels(wanted: readonly Label[], api: Api): Promise<string[]> {
  const there = new Map((await existing(api)).map((label) => [label.name.toLowerCase(), label]));
  const changed: string[] = [];
  for (const label of wanted) {
    const found = there.get(label.name.toLowerCase());
    if (found !== undefined && isSame(found, label)) continue;
    if (found === undefined) await api.json('POST', '/labels', label);
    else await api.json('PATCH', `/labels/${encodeURIComponent(found.name)}`, { color: label.color, description: label.description });
    changed.push(label.name);
  }
  return changed;
}
