import { correctionQuery, editUrl, proposeUrl, translationQuery } from '../../config/contribute.ts';
import type { Locale } from '../../config/locales.ts';
import { contributed, hrefOf, type Collection } from '../../config/routes.ts';
import type { Context } from '../context.ts';

interface Entry {
  collection: Collection;
  id: string;
}

function formOf(ctx: Context, { collection }: Entry, lang: Locale): string | undefined {
  const form = contributed.find((one) => one === collection);
  return form === undefined ? undefined : hrefOf({ kind: 'form', collection: form }, lang, ctx.base);
}

/** Where one corrects an entry's text in a language. The team's own pages have no form: they are corrected in the repository. */
export function correctionHref(ctx: Context, entry: Entry, lang: Locale): string {
  const form = formOf(ctx, entry, lang);
  return form === undefined ? editUrl(entry, lang) : `${form}${correctionQuery(entry, lang)}`;
}

/** Where one translates an entry into a language. */
export function translationHref(ctx: Context, entry: Entry, to: Locale): string {
  const form = formOf(ctx, entry, to);
  return form === undefined ? proposeUrl(entry, to, '').url : `${form}${translationQuery(entry)}`;
}
