import type { Pair } from '../../graph/derive/pair.ts';
import { countsInWords } from '../brief/found.ts';
import type { Context } from '../context.ts';

const kinds = ['exchanges', 'planned', 'adaptations', 'agreements'] as const;

/** What two countries did and agreed together, in a sentence's words; empty where nothing is on record. */
export const foundWords = (ctx: Context, pair: Pair): string =>
  countsInWords(
    ctx,
    kinds.map((kind) => [`pairs.count.${kind}`, pair[kind].length] as const),
  );

/** The same in the words of a list. */
export const shortWords = (ctx: Context, pair: Pair): string =>
  countsInWords(
    ctx,
    kinds.map((kind) => [`pairs.short.${kind}`, pair[kind].length] as const),
  );
