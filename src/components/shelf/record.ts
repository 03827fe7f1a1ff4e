import { nodeOf, type Node } from '../../graph/build.ts';
import { countriesOf } from '../../graph/derive/countries.ts';
import { formatYears, languageName } from '../../i18n/format.ts';
import type { Context } from '../context.ts';
import { rowFacts } from '../lists/summary.ts';

/** What a reader's list and its table say of an entry beside its title and summary, in the reader's language; unknown is empty. */
export interface EntryRecord {
  kind: string;
  /** As a row of a list has them. */
  facts: string[];
  /** Names of countries, with `; ` between. */
  country: string;
  institution: string;
  years: string;
  /** Evidence of a practice, modality of an exchange, stage of an adaptation. */
  grade: string;
  /** `YYYY-MM-DD` */
  verified: string;
  /** The language of the text. */
  language: string;
}

type Own = Pick<EntryRecord, 'institution' | 'years' | 'grade'>;

const partnerTitle = (ctx: Context, id: string): string => {
  const partner = nodeOf(ctx.graph, 'partners', id);
  return partner === undefined ? '' : ctx.view(partner).title;
};

/** What depends on the kind of entry. */
function ownOf(ctx: Context, node: Node): Own {
  const none = { institution: '', years: '', grade: '' };
  switch (node.collection) {
    case 'practices': {
      const { institution, period = {}, evidence } = (node as Node<'practices'>).data;
      return { institution: partnerTitle(ctx, institution), years: formatYears(period), grade: ctx.label('evidence', evidence) };
    }
    case 'exchanges': {
      const { period, modality } = (node as Node<'exchanges'>).data;
      return { ...none, years: formatYears(period), grade: ctx.label('modality', modality) };
    }
    case 'adaptations': {
      const { adopter, stage, stageAsOf } = (node as Node<'adaptations'>).data;
      return { institution: partnerTitle(ctx, adopter), years: stageAsOf.slice(0, 4), grade: ctx.label('stage', stage) };
    }
    case 'partners':
      return { ...none, institution: ctx.view(node).title };
    case 'networks':
      return { ...none, years: formatYears({ start: (node as Node<'networks'>).data.founded }) };
    case 'agreements': {
      const { signed, inForce, ended } = (node as Node<'agreements'>).data;
      return { ...none, years: formatYears({ start: signed ?? inForce, end: ended }) };
    }
    default:
      return none;
  }
}

/** The record of an entry for a reader's language. */
export function recordOf(ctx: Context, node: Node): EntryRecord {
  return {
    kind: ctx.t(`one.${node.collection}`),
    facts: rowFacts(ctx, node).filter((fact) => fact !== ''),
    country: countriesOf(ctx.graph, node).map(ctx.country).join('; '),
    ...ownOf(ctx, node),
    verified: 'verified' in node.data ? node.data.verified.on : '',
    language: languageName(ctx.view(node).lang, ctx.locale),
  };
}
