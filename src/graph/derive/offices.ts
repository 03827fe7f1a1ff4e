import { codes, type Code } from '../../schemas/vocabularies/index.ts';
import { nodeOf, nodesOf, type Graph, type Node } from '../build.ts';

type Ministry = Node<'partners'>;

/** The ministries on record and those that describe each side of the seed's second shift, in the order of their ids. */
export interface Offices {
  of: Ministry[];
  office: Ministry[];
  agency: Ministry[];
  relation: Ministry[];
  /** Those of which no source found describes any of the three. */
  unknown: Ministry[];
}

const agencyIn = (graph: Graph, { data }: Ministry) => nodeOf(graph, 'partners', data.centralAgency?.partner ?? '');

/** The ministries on record, in the order of their ids. */
export const ministriesOf = (graph: Graph): Ministry[] => nodesOf(graph, 'partners').filter(({ data }) => data.kind === 'ministry');

export function officesOf(graph: Graph): Offices {
  const of = ministriesOf(graph);
  const office = of.filter(({ data }) => data.cooperationOffice !== undefined);
  const agency = of.filter((ministry) => agencyIn(graph, ministry) !== undefined);
  const relation = of.filter(({ data }) => data.relation !== undefined);
  const known = new Set([...office, ...agency, ...relation]);
  return { of, office, agency, relation, unknown: of.filter((ministry) => !known.has(ministry)) };
}

/** The ministries of each channel, in the vocabulary's order; a channel that nobody reports is there too. */
export const byChannel = ({ relation }: Offices): { channel: Code<'relation-channel'>; ministries: Ministry[] }[] =>
  codes('relation-channel').map((channel) => ({
    channel,
    ministries: relation.filter(({ data }) => data.relation?.channel === channel),
  }));

/** The functions of the offices that report any, and by function the ministries whose office has it. */
export function functionsOf({ office }: Offices): { reporting: Ministry[]; by: Record<Code<'cooperation-function'>, Ministry[]> } {
  const functions = ({ data }: Ministry) => data.cooperationOffice?.functions ?? [];
  const having = (code: Code<'cooperation-function'>) => office.filter((ministry) => functions(ministry).includes(code));
  const by = Object.fromEntries(codes('cooperation-function').map((code) => [code, having(code)])) as Record<
    Code<'cooperation-function'>,
    Ministry[]
  >;
  return { reporting: office.filter((ministry) => functions(ministry).length > 0), by };
}

/** What a source may say of the relation between a ministry and its agency, beside the channel. */
export const relationParts = ['signs', 'registration', 'cofinancing', 'standingTable'] as const;
