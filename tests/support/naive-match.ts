import countries from '../../src/schemas/countries.json' with { type: 'json' };
import { originalFiles as originals } from './raw.ts';
import { builtOn } from './site.ts';

// A second count of whom the real records let one ask, written apart from the site's own.
export const today = builtOn;

export const partners = new Map(originals('partners').map((file) => [file.id, file.data]));
const partyOf = (id: string): string => partners.get(id)?.country ?? `partners/${id}`;
export const parents = new Map(originals('themes').map((file) => [file.id, file.data.broader ?? []]));

/** Who shared what with whom: a line for each exchange, theme, giver and learner. */
const lines: { exchange: string; theme: string; from: string; to: string }[] = [];
for (const { id, data } of originals('exchanges')) {
  if (data.status !== 'completed' && data.status !== 'under-way') continue;
  for (const { participants } of data.activities) {
    for (const giver of participants) {
      for (const taker of participants) {
        const [from, to] = [giver, taker].map((one) => (one.partner === undefined ? one.country : partyOf(one.partner)));
        if (from === undefined || to === undefined || from === to) continue;
        if (!['provider', 'second-provider', 'two-way'].includes(giver.role) || !['recipient', 'two-way'].includes(taker.role)) continue;
        if (data.modality === 'multilateral' && giver.role === 'two-way' && taker.role === 'two-way') continue;
        for (const theme of data.themes) lines.push({ exchange: id, theme, from, to });
      }
    }
  }
}

const count = (values: string[]): number => new Set(values).size;
const neighbours = (theme: string): string[] => {
  const above = parents.get(theme) ?? [];
  return [...parents].flatMap(([id, own]) =>
    id !== theme && (above.includes(id) || own.includes(theme) || own.some((one) => above.includes(one))) ? [id] : [],
  );
};

const speaks = (party: string): string[] => [
  ...(party in countries ? countries[party as keyof typeof countries].languages : []),
  ...[...partners].flatMap(([id, data]) => (partyOf(id) === party ? (data.workingLanguages ?? []) : [])),
];
const regionOf = (party: string) => (party in countries ? countries[party as keyof typeof countries].subRegion : party);
const agreed = (one: string, other: string): boolean =>
  originals('agreements').some(({ data }) => {
    const parties = [...(data.parties ?? []), ...(data.partyPartners ?? []).map(partyOf)] as string[];
    const inForce = data.inForce !== undefined && data.inForce <= today && data.ended === undefined && data.replacedBy === undefined;
    return inForce && parties.includes(one) && parties.includes(other);
  });

/** The points of a party by the rule as it is printed; none where it is not to be named. */
export function points(party: string, theme: string, learner: string): number | undefined {
  const practices = originals('practices').filter(({ data }) => data.country === party && data.themes.includes(theme));
  const shared = count(lines.flatMap((line) => (line.from === party && line.theme === theme ? [line.exchange] : [])));
  const near = neighbours(theme);
  if (practices.length + shared === 0 && !lines.some((line) => line.from === party && near.includes(line.theme))) return undefined;
  let sum = practices.length + shared > 0 ? 2 : 0;
  if (practices.length > 0) sum += 2;
  if (practices.some(({ data }) => data.evidence !== 'described')) sum += 1;
  sum += Math.min(3, shared);
  sum += Math.min(5, count(lines.flatMap((line) => (line.from === party ? [line.exchange] : []))));
  if (lines.some(({ from, to }) => (from === party && to === learner) || (from === learner && to === party))) sum += 2;
  if (speaks(party).some((language) => speaks(learner).includes(language))) sum += 1;
  if (regionOf(party) === regionOf(learner)) sum += 1;
  if (agreed(party, learner)) sum += 1;
  return sum;
}

/** Whether a party has a practice on the very theme, or shared it. */
export const isOnTheme = (party: string, theme: string): boolean =>
  originals('practices').some(({ data }) => data.country === party && data.themes.includes(theme)) ||
  lines.some((line) => line.from === party && line.theme === theme);

/** Everybody who shared something or has a practice. */
export const parties = new Set<string>([...lines.map(({ from }) => from), ...originals('practices').map(({ data }) => data.country)]);
