import { yearOf } from '../../schemas/dates.ts';
import type { Node } from '../build.ts';

/**
 * The three periods of the seed's third shift. The presentation (OAS, undated, about 2010) calls "before" what lay ten to
 * five years back, and "today" its own time; what came after it could not know.
 */
export const periods = [
  { id: 'before', to: 2005 },
  { id: 'seed', from: 2006, to: 2010 },
  { id: 'since', from: 2011 },
] as const satisfies readonly { id: string; from?: number; to?: number }[];
export type PeriodId = (typeof periods)[number]['id'];

/** The period of a year. */
export const periodOfYear = (year: number): PeriodId => (year <= 2005 ? 'before' : year <= 2010 ? 'seed' : 'since');

/** The period in which an exchange began; where only its end is known, ended. */
export const periodOf = ({ data }: Node<'exchanges'>): PeriodId => periodOfYear(yearOf(data.period.start ?? data.period.end ?? ''));
