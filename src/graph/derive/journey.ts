import { codes } from '../../schemas/vocabularies/index.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';

/** One way on record from a problem to what changed: the practice that met it, the exchange that shared it, what was adopted. */
export interface Journey {
  theme: Node<'themes'>;
  practice: Node<'practices'>;
  institution: Node<'partners'>;
  exchange: Node<'exchanges'>;
  adaptation: Node<'adaptations'>;
}

const stages: readonly string[] = codes('stage').filter((stage) => stage !== 'discontinued');

/** The journey of an adaptation, where each step of it has an entry. */
function journeyOf(graph: Graph, adaptation: Node<'adaptations'>): Journey | undefined {
  const practice = nodeOf(graph, 'practices', adaptation.data.taken.practice ?? '');
  const exchange = nodeOf(graph, 'exchanges', adaptation.data.via?.[0] ?? '');
  if (practice === undefined || exchange === undefined) return undefined;
  const theme = nodeOf(graph, 'themes', practice.data.themes[0] ?? '');
  const institution = nodeOf(graph, 'partners', practice.data.institution);
  return theme === undefined || institution === undefined ? undefined : { theme, practice, institution, exchange, adaptation };
}

/** How much of it a reader can follow: what the practice tells of its parts and results. */
const told = ({ practice: { data } }: Journey): number => (data.components ?? []).length + (data.results ?? []).length;

/** The journey to show to somebody new: the one whose adoption is reported furthest, then the one best told, then by id; none where no entry has one whole. */
export function exampleJourney(graph: Graph): Journey | undefined {
  const journeys = nodesOf(graph, 'adaptations').flatMap((adaptation) => journeyOf(graph, adaptation) ?? []);
  const stageOf = ({ adaptation }: Journey) => stages.indexOf(adaptation.data.stage);
  return journeys.sort((a, b) => stageOf(b) - stageOf(a) || told(b) - told(a) || (a.adaptation.id < b.adaptation.id ? -1 : 1))[0];
}
