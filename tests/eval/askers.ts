import countries from '../../src/schemas/countries.json' with { type: 'json' };
import type { Graph } from '../../src/graph/build.ts';
import { nodesOf } from '../../src/graph/build.ts';
import { flowsOf, isCountryParty, type Party } from '../../src/graph/derive/flows.ts';
import { matchRule, type MatchRule } from '../../src/graph/derive/match-rule.ts';
import { matchesOf, type Suggestion } from '../../src/graph/derive/matches.ts';
import type { Scored } from './expected.ts';

interface Asked {
  graph: Graph;
  learner: Party;
  theme: string;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  day: string;
}
/** A way of saying who could help. */
export type Asker = (asked: Asked) => Scored<Party>;

function suggested({ graph, learner, theme, day }: Asked, rule: MatchRule): Suggestion[] {
  const { declared, experienced } = matchesOf(graph, { learner, themes: [theme] }, day, rule);
  return [...declared, ...experienced];
}

/** The rule of the site, or another. */
export const byRule =
  (rule: MatchRule = matchRule): Asker =>
  (asked) =>
    suggested(asked, rule).map(({ party, points }) => ({ one: party, points }));

/** Everybody who shared something or has a practice on record. */
function parties({ graph, learner }: Asked): Party[] {
  const shared = flowsOf(graph).map(({ from }) => from);
  const practices = nodesOf(graph, 'practices').map(({ data }) => data.country);
  return [...new Set<Party>([...shared, ...practices])].filter((party) => party !== learner);
}

const regionOf = (party: Party) => (isCountryParty(party) ? countries[party].subRegion : undefined);

/** By the number of exchanges in which each shared, whatever the theme. */
export const mostActive: Asker = (asked) =>
  parties(asked).map((one) => ({
    one,
    points: new Set(flowsOf(asked.graph).flatMap(({ from, exchanges }) => (from === one ? exchanges : []))).size,
  }));

/** Those whom the rule names, in no order. */
export const sameTheme: Asker = (asked) => suggested(asked, matchRule).map(({ party }) => ({ one: party, points: 0 }));

/** Those of the learner's sub-region in no order, then everybody else. */
export const sameSubRegion: Asker = (asked) =>
  parties(asked).map((one) => ({ one, points: regionOf(one) !== undefined && regionOf(one) === regionOf(asked.learner) ? 1 : 0 }));
