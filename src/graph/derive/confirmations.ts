import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Node } from '../build.ts';

/** Who confirms an adaptation: both institutions, one of them, somebody else alone, or nobody beside those who report it. */
export type Confirmation = 'both' | 'one' | 'third-party' | 'reported';

/** The sides that confirm an adaptation, each once, in the order of its entry. */
export const sidesOf = ({ data }: Node<'adaptations'>): Code<'confirmed-by'>[] => [
  ...new Set((data.confirmedBy ?? []).map(({ side }) => side)),
];

export function confirmationOf(adaptation: Node<'adaptations'>): Confirmation {
  const sides = sidesOf(adaptation);
  const institutions = sides.filter((side) => side !== 'third-party');
  if (institutions.length > 0) return institutions.length > 1 ? 'both' : 'one';
  return sides.length > 0 ? 'third-party' : 'reported';
}

/** Those who report an adaptation, each once, in the order of its evidence. */
export const reportersOf = ({ data }: Node<'adaptations'>): string[] => [...new Set(data.evidence.map(({ by }) => by))];

/** Those who published the sources that tell of an exchange's activities, each once. */
export function publishersOf({ data }: Node<'exchanges'>): string[] {
  const cited = new Set(data.activities.flatMap(({ source }) => source));
  return [...new Set(data.sources.filter(({ key }) => cited.has(key)).map(({ publisher }) => publisher))];
}
