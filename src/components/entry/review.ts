import { nodeOf, type Node } from '../../graph/build.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { reviewSaid } from '../../i18n/review.ts';
import type { Context } from '../context.ts';

/** Names of the institutions that confirmed, reviewed or contest an entry, in the reader's language. */
function namesOf(ctx: Context, by: readonly string[] = []): string[] {
  return by.map((id) => {
    const partner = nodeOf(ctx.graph, 'partners', id);
    return partner === undefined ? id : ctx.view(partner).title;
  });
}

/** Who answered for an entry and where that is on record, as a sentence; nothing for a desk review. */
export const reviewOf = (ctx: Context, { data }: Node): string | undefined =>
  'verified' in data ? reviewSaid(data.verified, namesOf(ctx, data.verified.by), ctx.locale) : undefined;

/** That an entry is contested, by whom and since when, as a short fact; nothing where nobody objects. */
export function contestedFact(ctx: Context, { data }: Node): string | undefined {
  if (!('verified' in data) || data.verified.review !== 'contested') return undefined;
  const { by, objected = data.verified.on } = data.verified;
  return ctx.t('review.contested.fact', {
    label: ctx.label('review', 'contested'),
    institutions: formatList(namesOf(ctx, by), ctx.locale),
    date: formatDate(objected, ctx.locale),
  });
}

/** What the institution that objects holds, as the page shown has it; nothing where nobody objects. */
export const objectionIn = ({ data }: Pick<Node, 'data'>): string | undefined =>
  'verified' in data && data.verified.review === 'contested' ? data.verified.note : undefined;
