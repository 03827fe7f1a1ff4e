import countries from '../../src/schemas/countries.json' with { type: 'json' };
import type { Graph } from '../../src/graph/build.ts';
import { nodesOf } from '../../src/graph/build.ts';
import { experienceOn } from '../../src/graph/derive/experience.ts';
import { flowsOf } from '../../src/graph/derive/flows.ts';
import { isCountryParty, type Party } from '../../src/graph/derive/party.ts';
import { matchRule, type MatchRule } from '../../src/graph/derive/match-rule.ts';
import { matchesOf } from '../../src/graph/derive/matches.ts';
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

/** The rule of the site, or another. */
export const byRule =
  (rule: MatchRule = matchRule): Asker =>
  ({ graph, learner, theme, day }) => {
    const { declared, experienced } = matchesOf(graph, { learner, themes: [theme] }, day, rule);
    return [...declared, ...experienced].map(({ party, points }) => ({ one: party, points }));
  };

/** Everybody who shared something or has a practice on record. */
function parties({ graph, learner }: Asked): Party[] {
  const shared = flowsOf(graph).map(({ from }) => from);
  const practices = nodesOf(graph, 'practices').map(({ data }) => data.country);
  return [...new Set<Party>([...shared, ...practices])].filter((party) => party !== learner);
}

const regionOf = (party: Party) => (isCountryParty(party) ? countries[party].subRegion : undefined);

/** By the number of exchanges in which each shared, whatever the theme. */
export const mostActive: Asker = (asked) => {
  const flows = flowsOf(asked.graph);
  const sharedBy = (party: Party) => new Set(flows.flatMap(({ from, exchanges }) => (from === party ? exchanges : [])));
  return parties(asked).map((one) => ({ one, points: sharedBy(one).size }));
};

/** Those who have a practice on the very theme or shared it, in no order, then everybody else. */
export const sameTheme: Asker = (asked) => {
  const on = experienceOn(asked.graph, [asked.theme]);
  return parties(asked).map((one) => ({ one, points: on.has(one) ? 1 : 0 }));
};

/** Those of the learner's sub-region in no order, then everybody else. */
export const sameSubRegion: Asker = (asked) =>
  parties(asked).map((one) => ({ one, points: regionOf(one) !== undefined && regionOf(one) === regionOf(asked.learner) ? 1 : 0 }));
