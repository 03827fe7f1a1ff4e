import type { Node } from '../../graph/build.ts';
import type { CountryRecord } from '../../graph/derive/country-record.ts';
import { countsInWords } from '../brief/found.ts';
import type { Context } from '../context.ts';

/** Exchanges in which a country took part, but which do not say that it shared or learnt: it helped, or it met others. */
export const otherwise = ({ exchanges, balance }: CountryRecord): Node<'exchanges'>[] =>
  exchanges.filter((exchange) => !balance.gave.includes(exchange) && !balance.received.includes(exchange));

/** `4 practices, shared in 2 exchanges, learnt in 3 exchanges`: what is on record of a country; empty where it is none of this. */
export const sentenceOf = (ctx: Context, record: CountryRecord): string =>
  countsInWords(ctx, [
    ['pairs.country.practices', record.practices.length],
    ['pairs.country.gave', record.balance.gave.length],
    ['pairs.country.received', record.balance.received.length],
    ['pairs.country.other', otherwise(record).length],
    ['pairs.country.adopted', record.adopted.length],
    ['pairs.country.inspired', record.inspired.length],
    ['pairs.country.agreements', record.agreements.length],
  ]);
