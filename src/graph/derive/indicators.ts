import { addMonths, firstDay, lastDay } from '../../schemas/dates.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';
import { namedBy } from './backlinks.ts';
import { itemsOf } from './follow-up.ts';
import { ministriesOf } from './offices.ts';
import { participantsOf, tookPlace, withRole } from './roles.ts';
import type { Share } from './share.ts';

type Exchange = Node<'exchanges'>;
type Adaptation = Node<'adaptations'>;

/** Months after its end at which the seed's "medium-term follow-up" begins, as the guide of follow-up counts them. */
const followUpMonths = 6;

const changed: readonly Code<'stage'>[] = ['design', 'pilot', 'in-force', 'discontinued'];
const isChange = ({ data }: Adaptation): boolean => changed.includes(data.stage);
/** Whether a list that an entry may leave out says anything. */
const says = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

const through = (graph: Graph, exchange: Exchange): Adaptation[] => namedBy(graph, exchange.key, 'adaptations', ['via']);

/** The day from which a follow-up of an exchange is one of the medium term. */
const mediumTerm = ({ data }: Exchange): string => addMonths(lastDay(data.period.end ?? data.period.start ?? ''), followUpMonths);
/** A date of less precision than a day counts from its first day, so that it is never taken for later than it was. */
const isLater = (exchange: Exchange, date: string | undefined): boolean => date !== undefined && firstDay(date) >= mediumTerm(exchange);

const ended = (graph: Graph, today: string): Exchange[] =>
  tookPlace(graph).filter((exchange) => exchange.data.status === 'completed' && mediumTerm(exchange) <= today);

/** Whether those who learnt are among the partners named. */
function learnerIn(graph: Graph, exchange: Exchange, named: readonly (string | undefined)[]): boolean {
  const learners = withRole(participantsOf(graph, exchange), 'recipient', 'two-way').flatMap((one) => one.partner?.id ?? []);
  return learners.some((id) => named.includes(id));
}
const designers = ({ data }: Exchange): string[] => [...(data.design?.termsBy ?? []), ...(data.design?.tookPart ?? [])];
const askers = ({ data }: Exchange): string[] => [
  ...(data.design?.askedBy ?? []),
  ...(data.request === undefined ? [] : [data.request.by]),
];

/** A question put to some entries: which say anything about it, and which of those are as it asks. */
interface Question<N extends Node> {
  of: (graph: Graph, today: string) => N[];
  /** Left out where an entry can only report that it is so: silence is then no answer, and a percentage would be of nothing. */
  reports?: (node: N, graph: Graph) => boolean;
  met: (node: N, graph: Graph) => boolean;
}
const ask = <N extends Node>(question: Question<N>) => question;

/** The live indicators of the seed's challenges. */
const questions = {
  relation: ask({ of: ministriesOf, met: ({ data }) => data.relation !== undefined }),
  measured: ask({
    of: tookPlace,
    reports: ({ data }) => says(data.outputs) || says(data.outcomes),
    met: ({ data }) => says(data.outcomes),
  }),
  attributed: ask({
    of: (graph) => tookPlace(graph).filter(({ data }) => says(data.outcomes)),
    reports: () => true,
    met: ({ data }) => (data.outcomes ?? []).some((outcome) => outcome.attribution !== 'unclear'),
  }),
  followed: ask({
    of: ended,
    reports: (exchange) => itemsOf(exchange).length > 0,
    met: (exchange) => itemsOf(exchange).some((item) => item.state === 'done' && isLater(exchange, item.done)),
  }),
  later: ask({
    of: ended,
    met: (exchange, graph) =>
      (exchange.data.outcomes ?? []).some((outcome) => isLater(exchange, outcome.on)) ||
      through(graph, exchange).some((one) => isChange(one) && isLater(exchange, one.data.stageAsOf)),
  }),
  aligned: ask({ of: tookPlace, met: ({ data }) => data.alignment?.state === 'stated' }),
  priorities: ask({ of: ministriesOf, met: ({ data }) => says(data.priorities) }),
  change: ask({
    of: tookPlace,
    reports: (exchange, graph) => says(exchange.data.outcomes) || says(through(graph, exchange)),
    met: (exchange, graph) => says(exchange.data.outcomes) || through(graph, exchange).some(isChange),
  }),
  design: ask({
    of: tookPlace,
    reports: (exchange) => says(designers(exchange)),
    met: (exchange, graph) => learnerIn(graph, exchange, designers(exchange)),
  }),
  // Sources name who asked where it was the one who learnt: that others did not ask is nothing they say.
  asked: ask({ of: tookPlace, met: (exchange, graph) => learnerIn(graph, exchange, askers(exchange)) }),
  adapted: ask({ of: (graph) => nodesOf(graph, 'adaptations').filter(isChange), met: ({ data }) => says(data.changes) }),
  costs: ask({ of: tookPlace, met: ({ data }) => says(data.costs) }),
};
export type IndicatorId = keyof typeof questions;

export interface Indicator {
  id: IndicatorId;
  share: Share;
  /** Whether an entry can only report that it is so: told as a count, never as a percentage. */
  onlyYes: boolean;
}

/** How the entries on record answer a question on a day (`YYYY-MM-DD`); the day matters where time must have passed. */
export function indicatorOf(graph: Graph, id: IndicatorId, today: string): Indicator {
  const { of, met, reports = met } = questions[id] as Question<Node>;
  const all = of(graph, today);
  const reporting = all.filter((node) => reports(node, graph));
  const share = { of: all, reporting, met: reporting.filter((node) => met(node, graph)) };
  return { id, share, onlyYes: reports === met };
}
