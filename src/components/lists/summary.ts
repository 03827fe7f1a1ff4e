import { formatList, formatYears } from '../../i18n/format.ts';
import type { Graph, Node } from '../../graph/build.ts';
import { nodeOf } from '../../graph/build.ts';
import { namedBy } from '../../graph/derive/backlinks.ts';
import { acronymOf } from '../../graph/derive/view.ts';
import { countriesOf } from '../../graph/derive/countries.ts';
import { participantsOf, withRole, type Participant } from '../../graph/derive/roles.ts';
import type { Code } from '../../schemas/vocabularies/index.ts';
import type { Context } from '../context.ts';
import { contestedFact } from '../entry/review.ts';

/** A participant by the shortest name that tells who it is: its country, its acronym, its name. */
export function shortName(ctx: Context, one: Participant): string {
  if (one.country !== undefined) return ctx.country(one.country);
  if (one.partner === undefined) return one.name ?? '';
  return acronymOf(one.partner, ctx.locale) ?? ctx.view(one.partner).title;
}

const partnerTitle = (ctx: Context, id: string): string => {
  const partner = nodeOf(ctx.graph, 'partners', id);
  return partner === undefined ? id : ctx.view(partner).title;
};

/** `Ecuador → Guatemala`: from those who shared to those who learnt; those who did both stand once, between, with an arrow both ways. */
export function direction(ctx: Context, graph: Graph, node: Node<'exchanges'>): string {
  const participants = participantsOf(graph, node);
  const namesOf = (...roles: Code<'role'>[]) => [...new Set(withRole(participants, ...roles).map((one) => shortName(ctx, one)))];
  const shared = namesOf('provider', 'second-provider', 'two-way');
  const learnt = namesOf('recipient', 'two-way');
  const from = shared.filter((name) => !learnt.includes(name));
  const both = shared.filter((name) => learnt.includes(name));
  const to = learnt.filter((name) => !shared.includes(name));
  const sides = [formatList(from, ctx.locale), both.join(' ↔ '), formatList(to, ctx.locale)];
  return sides.filter((side) => side !== '').join(' → ');
}

/** What one needs to choose an entry from a list, as short facts in the reader's language; that somebody contests it is the first. */
export const rowFacts = (ctx: Context, node: Node): string[] => [contestedFact(ctx, node) ?? '', ...ownFacts(ctx, node)];

function ownFacts(ctx: Context, node: Node): string[] {
  const countries = formatList(countriesOf(ctx.graph, node).map(ctx.country), ctx.locale);
  switch (node.collection) {
    case 'practices': {
      const { data } = node as Node<'practices'>;
      const adaptations = namedBy(ctx.graph, node.key, 'adaptations', ['taken.practice']);
      const adopters = [...new Set(adaptations.flatMap((one) => nodeOf(ctx.graph, 'partners', one.data.adopter)?.data.country ?? []))];
      return [
        countries,
        partnerTitle(ctx, data.institution),
        formatYears(data.period ?? {}),
        `${ctx.t('band.evidence')}: ${ctx.label('evidence', data.evidence)}`,
        adopters.length > 0 ? ctx.t('row.adaptedIn', { countries: formatList(adopters.map(ctx.country), ctx.locale) }) : '',
      ];
    }
    case 'exchanges': {
      const exchange = node as Node<'exchanges'>;
      return [direction(ctx, ctx.graph, exchange), formatYears(exchange.data.period), ctx.label('modality', exchange.data.modality)];
    }
    case 'adaptations': {
      const { data } = node as Node<'adaptations'>;
      return [
        partnerTitle(ctx, data.adopter),
        `${ctx.label('stage', data.stage)} (${data.stageAsOf.slice(0, 4)})`,
        data.kind === undefined ? '' : ctx.label('adaptation-kind', data.kind),
      ];
    }
    case 'partners': {
      const { data } = node as Node<'partners'>;
      return [countries, ctx.label('partner-kind', data.kind), acronymOf(node, ctx.locale) ?? ''];
    }
    case 'networks': {
      const { data } = node as Node<'networks'>;
      return [
        acronymOf(node, ctx.locale) ?? '',
        data.founded === undefined ? '' : ctx.t('row.founded', { year: data.founded.slice(0, 4) }),
      ];
    }
    case 'agreements': {
      const { data } = node as Node<'agreements'>;
      return [ctx.label('agreement-type', data.type), countries, formatYears({ start: data.signed ?? data.inForce, end: data.ended })];
    }
    case 'guides': {
      const { data } = node as Node<'guides'>;
      return data.audience.map((one) => ctx.label('audience', one));
    }
    default:
      return [];
  }
}
