import type { Graph, Node } from '../build.ts';
import { experienceOn, nextThemes, type Experience } from './experience.ts';
import { isCountryParty, type Party } from './flows.ts';
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

/** A party that could be asked, and why. What it has on record is experience, never an offer. */
export interface Suggestion extends Experience {
  /** Whether its record is about the theme itself; else it is about one that stands a step above or below. */
  sameTheme: boolean;
  /** The reasons that hold, in the order of the rule. */
  reasons: ReasonId[];
  points: number;
  /** What joins it to the learner, where that is known. */
  ties?: Ties;
  /** The offers in force that it declared on these themes. */
  offers: Declaration[];
}

export interface Matches {
  /** Those whose institutions declared an offer that stands. */
  declared: Suggestion[];
  /** Those who could be asked for what they did: no offer. */
  experienced: Suggestion[];
}

const isProven = ({ data }: Node<'practices'>): boolean => data.evidence !== 'described';

/** How often each reason holds. */
function timesOf({ practices, learners }: Experience, sameTheme: boolean, ties: Ties | undefined): Record<ReasonId, number> {
  return {
    'same-theme': sameTheme ? 1 : 0,
    practice: practices.length,
    shared: learners.length,
    evidence: practices.filter(isProven).length,
    language: ties?.languages.length ?? 0,
    'sub-region': ties?.sameSubRegion === true ? 1 : 0,
    together: ties?.exchanges.length ?? 0,
    agreement: ties?.agreements.length ?? 0,
  };
}

const ids = Object.keys(matchRule) as ReasonId[];

/** What a party has on record on the themes; only where it has nothing there, what it has a step above or below. */
function experiences(graph: Graph, themes: readonly string[]): Map<Party, Experience & { sameTheme: boolean }> {
  const mark = (found: Map<Party, Experience>, sameTheme: boolean) =>
    [...found].map(([party, experience]) => [party, { ...experience, sameTheme }] as const);
  return new Map([...mark(experienceOn(graph, nextThemes(graph, themes)), false), ...mark(experienceOn(graph, themes), true)]);
}

/** The offers that stand on the themes, or a step above or below, by the party of the institution. */
function offersOn(graph: Graph, themes: readonly string[], today: string): Map<Party, Declaration[]> {
  const near = [...themes, ...nextThemes(graph, themes)];
  const standing = registerOf(graph, 'offers', today).filter(
    ({ stands, item }) => stands && item.themes.some((theme) => near.includes(theme)),
  );
  return Map.groupBy(standing, ({ partner }): Party => partner.data.country ?? partner.key);
}

function tiesTo({ learner, languages }: Question, graph: Graph, party: Party, today: string): Ties | undefined {
  if (learner === undefined) return undefined;
  const ties = tiesOf(graph, learner, party, today);
  return languages === undefined ? ties : { ...ties, languages: languagesOf(graph, party).filter((one) => languages.includes(one)) };
}

/** Most points first; those with the same, countries before organisations, then by code. */
const byPoints = (a: Suggestion, b: Suggestion): number =>
  b.points - a.points || Number(isCountryParty(b.party)) - Number(isCountryParty(a.party)) || (a.party < b.party ? -1 : 1);

/**
 * Who could help a learner with a theme: everybody else with a practice, an exchange in which it shared, or a declared
 * offer on it, by the points of the rule.
 * @param today `YYYY-MM-DD`
 */
export function matchesOf(graph: Graph, question: Question, today: string, rule: MatchRule = matchRule): Matches {
  const found = experiences(graph, question.themes);
  const offers = offersOn(graph, question.themes, today);
  const parties = [...new Set([...found.keys(), ...offers.keys()])].filter((party) => party !== question.learner);
  const suggestions = parties.map((party): Suggestion => {
    const { sameTheme, ...experience } = found.get(party) ?? { party, practices: [], exchanges: [], learners: [], sameTheme: false };
    const ties = tiesTo(question, graph, party, today);
    const times = timesOf(experience, sameTheme, ties);
    return {
      ...experience,
      sameTheme,
      reasons: ids.filter((id) => times[id] > 0),
      points: ids.reduce((sum, id) => sum + pointsOf(rule, id, times[id]), 0),
      ...(ties === undefined ? {} : { ties }),
      offers: offers.get(party) ?? [],
    };
  });
  const { declared = [], experienced = [] } = Object.groupBy(suggestions.sort(byPoints), ({ offers }) =>
    offers.length > 0 ? 'declared' : 'experienced',
  );
  return { declared, experienced };
}
