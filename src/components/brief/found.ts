import { formatList } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { Context } from '../context.ts';

/** `3 practices, shared in 2 exchanges and 1 agreement`: what there is any of; empty where there is nothing. */
export const countsInWords = (ctx: Context, counts: readonly (readonly [MessageKey, number])[]): string =>
  formatList(
    counts.filter(([, count]) => count > 0).map(([key, count]) => ctx.t(key, { count })),
    ctx.locale,
  );
