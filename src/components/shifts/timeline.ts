import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from '../../schemas/dates.ts';
import type { Node } from '../../graph/build.ts';
import { firstDate, type Framework } from '../../graph/derive/frameworks.ts';
import { periods, type PeriodId } from '../../graph/derive/periods.ts';

/** A stretch of the time shown, in percent of its width as SVG takes it. */
interface Stretch {
  x: string;
  width: string;
}

/** What the strip of one agreement shows. `signed` is a point. */
export interface Strip {
  signed?: string;
  /** From the entry into force to the end, or to the day of the build where no end is on record. */
  inForce?: Stretch;
  exchanges: Stretch[];
}

/** One scale for all strips, from the year of the first agreement to the day of the build. */
export interface Timeline {
  /** Without a label where it would not fit before the end. */
  years: { label?: string; x: string }[];
  bands: (Stretch & { period: PeriodId })[];
  stripOf: (framework: Framework) => Strip;
}

const percent = (share: number): string => `${share.toFixed(2)}%`;
/** Each fifth year is written under the scale: more do not fit a telephone. */
const everyYears = 5;
/** What a year takes of the narrowest scale, in percent. */
const labelWidth = 10;

const datesOf = ({ agreement, exchanges }: Framework): string[] => [
  ...(firstDate(agreement) === undefined ? [] : [firstDate(agreement) ?? '']),
  ...exchanges.flatMap(({ data }) => data.period.start ?? []),
];

export function timelineOf(frameworks: readonly Framework[], today: string): Timeline {
  const first = frameworks.flatMap(datesOf).reduce((least, date) => (date < least ? date : least), today);
  const start = Number(first.slice(0, 4));
  const scale = scaleUtc([new Date(firstDay(String(start))), new Date(today)], [0, 100]).clamp(true);
  const stretch = (from: string, to: string): Stretch => {
    const [x, end] = [scale(new Date(firstDay(from))), scale(new Date(lastDay(to)))];
    return { x: percent(x), width: percent(end - x) };
  };
  const exchangeStretch = ({ data: { period } }: Node<'exchanges'>) =>
    stretch(period.start ?? period.end ?? today, period.end ?? period.start ?? today);
  return {
    years: Array.from({ length: Number(today.slice(0, 4)) - start + 1 }, (_, index) => String(start + index))
      .filter((year) => Number(year) % everyYears === 0)
      .map((year) => {
        const x = scale(new Date(firstDay(year)));
        return { x: percent(x), ...(x > 100 - labelWidth ? {} : { label: year }) };
      }),
    // A period that was over before the first date has no part in the time shown.
    bands: periods
      .filter((period) => !('to' in period) || period.to >= start)
      .map((period) => ({
        period: period.id,
        ...stretch('from' in period ? String(period.from) : first, 'to' in period ? String(period.to) : today),
      })),
    stripOf: ({ agreement: { data }, exchanges }) => ({
      ...(data.signed === undefined ? {} : { signed: percent(scale(new Date(firstDay(data.signed)))) }),
      ...(data.inForce === undefined ? {} : { inForce: stretch(data.inForce, data.ended ?? today) }),
      exchanges: exchanges.map(exchangeStretch),
    }),
  };
}
