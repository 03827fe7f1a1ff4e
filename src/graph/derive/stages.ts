import { codes, type Code } from '../../schemas/vocabularies/index.ts';
import { nodesOf, type Graph, type Node } from '../build.ts';

/** The adaptations at one stage, as last reported of each. */
export interface StageGroup {
  stage: Code<'stage'>;
  adaptations: Node<'adaptations'>[];
}

/** Every stage of the vocabulary with its adaptations; one without any is there too. */
export const byStage = (graph: Graph): StageGroup[] =>
  codes('stage').map((stage) => ({ stage, adaptations: nodesOf(graph, 'adaptations').filter(({ data }) => data.stage === stage) }));
