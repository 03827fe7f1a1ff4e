// How well the rule says whom to ask: npm run eval:match
// Each past exchange is left out with all that is known through it alone, then asked for again.
import { lastDay } from '../../src/schemas/dates.ts';
import { readContent } from '../../src/entries/read.ts';
import { env } from '../../src/config/env.ts';
import type { EntryFile } from '../../src/entries/entry.ts';
import { buildGraph, type Graph } from '../../src/graph/build.ts';
import { matchRule, type ReasonId } from '../../src/graph/derive/match-rule.ts';
import { byRule, mostActive, sameSubRegion, sameTheme, type Asker } from './askers.ts';
import { expectedOf, meanOf, type Found } from './expected.ts';
import { beganOn, graphWithout, notBefore, pastQuestions, processOf, type PastQuestion, type Rests } from './leave-out.ts';

/** Seed of the split in halves. */
const seed = 2010;

const askers: Record<string, Asker> = {
  'this rule': byRule(),
  'most active': mostActive,
  'same theme at random': sameTheme,
  'same sub-region': sameSubRegion,
};

/** A question with the graph and the day on which it is asked. */
interface Posed extends PastQuestion {
  graph: Graph;
  day: string;
}

type Leave = (graph: Graph, exchange: PastQuestion['exchange']) => ReadonlySet<string>;
const itself: Leave = (_, { id }) => new Set([id]);

function pose(files: readonly EntryFile[], leave: Leave, rests: Rests, dayOf: (asked: PastQuestion) => string): Posed[] {
  const whole = buildGraph(files).graph;
  const without = new Map<string, Graph>();
  return pastQuestions(whole).map((asked) => {
    const ids = [...leave(whole, asked.exchange)].sort();
    const graph = without.get(ids.join(' ')) ?? graphWithout(files, new Set(ids), rests);
    without.set(ids.join(' '), graph);
    return { ...asked, graph, day: dayOf(asked) };
  });
}

const answer = (ask: Asker, posed: readonly Posed[]): Found[] => posed.map((asked) => expectedOf(ask(asked), asked.answers));

/** Each exchange counts once, however many learners and themes it has. */
function perExchange(posed: readonly Posed[], found: readonly Found[]): Found {
  const groups = Map.groupBy(found.keys(), (at) => posed[at]?.exchange.id);
  return meanOf([...groups.values()].map((group) => meanOf(group.map((at) => found[at]).filter((one) => one !== undefined))));
}

const shown = ({ recall, reciprocal }: Found): Record<string, string> => ({
  'recall at 1': recall[1].toFixed(2),
  'at 3': recall[3].toFixed(2),
  'at 5': recall[5].toFixed(2),
  MRR: reciprocal.toFixed(2),
});

const exchangesIn = (posed: readonly Posed[]): number => new Set(posed.map(({ exchange }) => exchange.id)).size;

function table(title: string, posed: readonly Posed[], ways: Record<string, Asker> = askers): void {
  console.log(`\n${title}: ${exchangesIn(posed)} exchanges, ${posed.length} questions; mean of exchanges`);
  console.table(Object.fromEntries(Object.entries(ways).map(([name, ask]) => [name, shown(perExchange(posed, answer(ask, posed)))])));
}

function perQuestion(posed: readonly Posed[]): void {
  console.log('\nThe same; mean of questions');
  console.table(Object.fromEntries(Object.entries(askers).map(([name, ask]) => [name, shown(meanOf(answer(ask, posed)))])));
}

/** Parts of the exchanges by a fixed pseudo-random order of their ids (a linear congruential generator). */
function halves(posed: readonly Posed[]): [Posed[], Posed[]] {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2 ** 31);
  const ids = [...new Set(posed.map(({ exchange }) => exchange.id))].sort();
  const drawn = ids.map((id) => [next(), id] as const).sort(([a], [b]) => a - b);
  const first = new Set(drawn.slice(0, Math.floor(ids.length / 2)).map(([, id]) => id));
  return [posed.filter(({ exchange }) => first.has(exchange.id)), posed.filter(({ exchange }) => !first.has(exchange.id))];
}

/** The rule with each reason in turn left out: what each is worth. */
const lessOne = (): Record<string, Asker> =>
  Object.fromEntries([
    ['this rule', byRule()],
    ...(Object.keys(matchRule) as ReasonId[]).map((id) => [`without ${id}`, byRule({ ...matchRule, [id]: { points: 0 } })] as const),
    ['every reason one point', byRule(Object.fromEntries(Object.keys(matchRule).map((id) => [id, { points: 1 }])) as typeof matchRule)],
  ]);

/** How often an answer is among those whom the rule names at all: what no order can better. */
function ceiling(posed: readonly Posed[]): void {
  const found = posed.map((asked) => {
    const named = new Set(byRule()(asked).map(({ one }) => one));
    return [...asked.answers].filter((party) => named.has(party)).length / asked.answers.size;
  });
  console.log(`Answers among those named at all (mean of questions): ${(found.reduce((a, b) => a + b, 0) / found.length).toFixed(2)}`);
}

const { files } = readContent(env.contentDir);
const today = () => env.today;
const main = pose(files, itself, 'sources', today);
table('Each exchange left out', main);
perQuestion(main);
ceiling(main);
for (const [modality, posed] of Map.groupBy(main, ({ exchange }) => exchange.data.modality)) table(`Modality ${modality}`, posed);
halves(main).forEach((half, at) => table(`Half ${at + 1} of a random split (seed ${seed})`, half));
table('Each process left out whole', pose(files, processOf, 'sources', today));
table('Practices that no other exchange shared left out too', pose(files, itself, 'shared', today));
table(
  'Only what had begun before',
  pose(files, notBefore, 'sources', ({ exchange }) => lastDay(beganOn(exchange))),
);
table('What each reason is worth', main, lessOne());
