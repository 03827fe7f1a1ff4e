import { isCountryParty, type Party } from '../../graph/derive/party.ts';
import { acronymOf } from '../../graph/derive/view.ts';
import { compareIn } from '../../i18n/format.ts';
import type { Context } from '../context.ts';

/** A country's name; of an organisation its acronym, or its name. */
export function partyName(ctx: Context, party: Party): string {
  if (isCountryParty(party)) return ctx.country(party);
  const node = ctx.graph.nodes.get(party);
  return node === undefined ? party : (acronymOf(node, ctx.locale) ?? ctx.view(node).title);
}

/** The page of a country or an organisation. */
export function partyHref(ctx: Context, party: Party): string {
  if (isCountryParty(party)) return ctx.href({ kind: 'country', code: party });
  const node = ctx.graph.nodes.get(party);
  return node === undefined ? '' : ctx.hrefOf(node);
}

/** Parties, each once: countries first, then organisations, both in the reader's alphabet. */
export function inOrder(ctx: Context, parties: readonly Party[]): Party[] {
  const compare = compareIn(ctx.locale);
  return [...new Set(parties)].sort(
    (a, b) => Number(!isCountryParty(a)) - Number(!isCountryParty(b)) || compare(partyName(ctx, a), partyName(ctx, b)),
  );
}

/** Where a pair stands on the page: `BR-PY`, `oit-AR`. */
export const anchorOf = (from: Party, to: Party): string => [from, to].map((party) => party.replace('partners/', '')).join('-');
