// How well the rule says whom to ask: npm run eval:match
// Each past exchange is left out with all that is known through it alone, then asked for again.
import { env } from '../../src/config/env.ts';
import { readContent } from '../../src/entries/read.ts';
import type { EntryFile } from '../../src/entries/entry.ts';
import { buildGraph, type Graph } from '../../src/graph/build.ts';
import { matchRule, type MatchRule, type ReasonId } from '../../src/graph/derive/match-rule.ts';
import { lastDay } from '../../src/schemas/dates.ts';
import { byRule, mostActive, sameSubRegion, sameTheme, type Asker } from './askers.ts';
import { expectedOf, meanOf, type Found } from './expected.ts';
import { beganOn, graphWithout, notBefore, pastQuestions, processOf, type PastQuestion, type Rests } from './leave-out.ts';
import { halvesOf, intervalOf } from './random.ts';

/** Of this split the weights were compared on the first half; the second was kept for the end. */
const seed = 2010;
const halfNames = ['Half on which weights were compared', 'Half kept for the end'] as const;

const baselines = { 'most active': mostActive, 'same theme at random': sameTheme, 'same sub-region': sameSubRegion };
const askers: Record<string, Asker> = { 'this rule': byRule(), ...baselines };

/** A question with the graph and the day on which it is asked. */
interface Posed extends PastQuestion {
  graph: Graph;
  day: string;
}

interface Protocol {
  /** The ids of the exchanges that go with one. */
  leave?: (graph: Graph, exchange: PastQuestion['exchange']) => ReadonlySet<string>;
  rests?: Rests;
  dayOf?: (asked: PastQuestion) => string;
}

function pose(
  files: readonly EntryFile[],
  { leave = (_, { id }) => new Set([id]), rests = 'sources', dayOf = () => env.today }: Protocol = {},
): Posed[] {
  const whole = buildGraph(files).graph;
  const graphs = new Map<string, Graph>();
  return pastQuestions(whole).map((asked) => {
    const ids = [...leave(whole, asked.exchange)].sort();
    const graph = graphs.get(ids.join(' ')) ?? graphWithout(files, new Set(ids), rests);
    graphs.set(ids.join(' '), graph);
    return { ...asked, graph, day: dayOf(asked) };
  });
}

const answer = (ask: Asker, posed: readonly Posed[]): Found[] => posed.map((asked) => expectedOf(ask(asked), asked.answers));

/** What each exchange found: the mean of its questions, so that it counts once however many learners and themes it has. */
const perExchange = (ask: Asker, posed: readonly Posed[]): Found[] =>
  [...Map.groupBy(posed, ({ exchange }) => exchange.id).values()].map((own) => meanOf(answer(ask, own)));

const shown = ({ recall, reciprocal }: Found): Record<string, string> => ({
  'recall at 1': recall[1].toFixed(2),
  'at 3': recall[3].toFixed(2),
  'at 5': recall[5].toFixed(2),
  MRR: reciprocal.toFixed(2),
});

function table(title: string, posed: readonly Posed[], ways: Record<string, Asker> = askers): void {
  const exchanges = new Set(posed.map(({ exchange }) => exchange.id)).size;
  console.log(`\n${title}: ${exchanges} exchanges, ${posed.length} questions (exchange × learner × theme); mean of exchanges`);
  console.table(Object.fromEntries(Object.entries(ways).map(([name, ask]) => [name, shown(meanOf(perExchange(ask, posed)))])));
}

/** What the rule finds more than the most active, with the interval over which exchanges were drawn. */
function difference(posed: readonly Posed[]): void {
  const [ours, theirs] = [perExchange(byRule(), posed), perExchange(mostActive, posed)];
  const measures: Record<string, (found: Found) => number> = {
    'recall at 1': ({ recall }) => recall[1],
    'at 3': ({ recall }) => recall[3],
    'at 5': ({ recall }) => recall[5],
    MRR: ({ reciprocal }) => reciprocal,
  };
  const said = Object.entries(measures).map(([name, read]) => {
    const more = ours.map((found, at) => read(found) - read(theirs[at] ?? found));
    const [low, high] = intervalOf(more, seed);
    return `${name} ${(more.reduce((a, b) => a + b, 0) / more.length).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  });
  console.log(`More than the most active, 95 % interval over exchanges: ${said.join('; ')}`);
}

/** How often an answer is among those whom the rule names at all: what no order can better. */
function ceiling(posed: readonly Posed[]): void {
  const share = posed.map((asked) => {
    const all = new Set(byRule()(asked).map(({ one }) => one));
    return [...asked.answers].filter((party) => all.has(party)).length / asked.answers.size;
  });
  console.log(`Answers named at all: ${(share.reduce((a, b) => a + b, 0) / share.length).toFixed(2)} (mean of questions)`);
}

/** How few parties the answers are: where three give most of them, naming these three to everybody is hard to better. */
function concentration(posed: readonly Posed[]): void {
  const given = new Set(posed.flatMap(({ exchange, answers }) => [...answers].map((party) => `${exchange.id} ${party}`)));
  const counts = [...Map.groupBy(given, (one) => one.slice(one.indexOf(' ') + 1)).values()].map((own) => own.length).sort((a, b) => b - a);
  const three = counts.slice(0, 3).reduce((sum, count) => sum + count, 0);
  console.log(`Answers: ${given.size} (exchange × who shared), of ${counts.length} parties; ${three} of the three that shared most often`);
}

/** The rule with each reason in turn left out, and with all points equal. */
const lessOne = (): Record<string, Asker> => {
  const ids = Object.keys(matchRule) as ReasonId[];
  const without = (id: ReasonId) => byRule({ ...matchRule, [id]: { points: 0 } });
  const equal = Object.fromEntries(ids.map((id) => [id, { points: 1 }])) as MatchRule;
  return {
    'this rule': byRule(),
    ...Object.fromEntries(ids.filter((id) => matchRule[id].points > 0).map((id) => [`without ${id}`, without(id)])),
    'one point each': byRule(equal),
  };
};

const { files } = readContent(env.contentDir);
const main = pose(files);
table('Each exchange left out', main);
difference(main);
ceiling(main);
concentration(main);
console.log('\nThe same; mean of questions');
console.table(Object.fromEntries(Object.entries(askers).map(([name, ask]) => [name, shown(meanOf(answer(ask, main)))])));
for (const [modality, posed] of Map.groupBy(main, ({ exchange }) => exchange.data.modality)) table(`Modality ${modality}`, posed);
halvesOf([...new Set(main.map(({ exchange }) => exchange.id))], seed).forEach((half, at) => {
  const posed = main.filter(({ exchange }) => half.has(exchange.id));
  table(`${halfNames[at] ?? ''} (split by chance, seed ${seed})`, posed);
  difference(posed);
});
const processes = pose(files, { leave: processOf });
table('Each process left out whole', processes);
difference(processes);
table('Practices that no other exchange shared left out too', pose(files, { rests: 'shared' }));
const earlier = pose(files, { leave: notBefore, dayOf: ({ exchange }) => lastDay(beganOn(exchange)) });
table('Only exchanges that had begun before', earlier);
difference(earlier);
table('What each reason is worth', main, lessOne());
