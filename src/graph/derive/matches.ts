import type { Graph, Node } from '../build.ts';
import { experienceOn, neighboursOf, type Experience } from './experience.ts';
import { isCountryParty, type Party } from './party.ts';
import { matchRule, pointsOf, type MatchRule, type ReasonId } from './match-rule.ts';
import { registerOf, type Declaration } from './register.ts';
import { languagesOf, tiesOf, type Ties } from './ties.ts';

/** For whom and about what somebody is sought. */
export interface Question {
  /** Who wants to learn; left out where it is not known. */
  learner?: Party;
  /** Ids of themes, any of which is meant. */
  themes: readonly string[];
  /** Codes of the languages asked for, where the learner said so; else those in which it works. */
  languages?: readonly string[];
}

/** A party that could be asked, and why. Its practices and exchanges are on the themes themselves. */
export interface Suggestion extends Experience {
  party: Party;
  /** Exchanges in which it shared a neighbouring theme; none where something is on record on the themes themselves. */
  neighbours: Node<'exchanges'>[];
  /** Exchanges in which it shared, whatever the theme. */
  shares: Node<'exchanges'>[];
  /** What joins it to the learner, where that is known. */
  ties?: Ties;
  /** The offers that its institutions declared on the themes and that stand. */
  offers: Declaration[];
  /** The reasons that hold, in the order of the rule. */
  reasons: ReasonId[];
  points: number;
}

export interface Matches {
  /** Those whose institutions declared an offer. */
  declared: Suggestion[];
  /** Those who could be asked because of what they did. That is experience, never an offer. */
  experienced: Suggestion[];
}

const reasonIds = Object.keys(matchRule) as ReasonId[];

const isProven = ({ data }: Node<'practices'>): boolean => data.evidence !== 'described';

/** How often each reason holds. */
const timesOf = ({
  practices,
  exchanges,
  neighbours,
  shares,
  offers,
  ties,
}: Omit<Suggestion, 'reasons' | 'points'>): Record<ReasonId, number> => ({
  'same-theme': practices.length + exchanges.length + offers.length,
  practice: practices.length,
  evidence: practices.filter(isProven).length,
  shared: exchanges.length,
  neighbour: neighbours.length,
  shares: shares.length,
  together: ties?.exchanges.length ?? 0,
  language: ties?.languages.length ?? 0,
  'sub-region': ties?.sameSubRegion === true ? 1 : 0,
  agreement: ties?.agreements.length ?? 0,
});

/** The offers that stand on some themes, by the party of the institution. */
function offersOn(graph: Graph, themes: readonly string[], today: string): Map<Party, Declaration[]> {
  const offers = registerOf(graph, 'offers', today).filter(
    ({ stands, item }) => stands && item.themes.some((theme) => themes.includes(theme)),
  );
  return Map.groupBy(offers, ({ party }) => party);
}

function tiesTo(graph: Graph, { learner, languages }: Question, party: Party, today: string): Ties | undefined {
  if (learner === undefined) return undefined;
  const ties = tiesOf(graph, learner, party, today);
  return languages === undefined ? ties : { ...ties, languages: languagesOf(graph, party).filter((one) => languages.includes(one)) };
}

/** All that is on record for a question, by party. */
function gather(graph: Graph, { themes }: Question, today: string) {
  const [on, near, all] = [experienceOn(graph, themes), experienceOn(graph, neighboursOf(graph, themes)), experienceOn(graph)];
  const offers = offersOn(graph, themes, today);
  const nearby = [...near].flatMap(([party, { exchanges }]) => (exchanges.length > 0 ? [party] : []));
  const of = (party: Party) => {
    const { practices = [], exchanges = [] } = on.get(party) ?? {};
    const neighbours = on.has(party) ? [] : (near.get(party)?.exchanges ?? []);
    return { party, practices, exchanges, neighbours, shares: all.get(party)?.exchanges ?? [], offers: offers.get(party) ?? [] };
  };
  return { parties: new Set<Party>([...on.keys(), ...nearby, ...offers.keys()]), of };
}

/** Most points first; those with the same, countries before organisations, then by code. */
const byPoints = (a: Suggestion, b: Suggestion): number =>
  b.points - a.points || Number(isCountryParty(b.party)) - Number(isCountryParty(a.party)) || (a.party < b.party ? -1 : 1);

/**
 * Who could help a learner with a theme: everybody else who has a practice on it, shared it or a neighbouring theme in an
 * exchange, or declared an offer on it; by the points of the rule.
 * @param today `YYYY-MM-DD`
 */
export function matchesOf(graph: Graph, question: Question, today: string, rule: MatchRule = matchRule): Matches {
  const { parties, of } = gather(graph, question, today);
  const suggestions = [...parties]
    .filter((party) => party !== question.learner)
    .map((party): Suggestion => {
      const ties = tiesTo(graph, question, party, today);
      const found = { ...of(party), ...(ties === undefined ? {} : { ties }) };
      const times = timesOf(found);
      const points = reasonIds.reduce((sum, id) => sum + pointsOf(rule, id, times[id]), 0);
      return { ...found, reasons: reasonIds.filter((id) => times[id] > 0), points };
    });
  const sorted = suggestions.sort(byPoints);
  return { declared: sorted.filter(({ offers }) => offers.length > 0), experienced: sorted.filter(({ offers }) => offers.length === 0) };
}
