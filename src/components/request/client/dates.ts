import { addMonths, isDate } from '../../../schemas/dates.ts';

/** Whether a text is a whole day, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => text.length === 10 && isDate(text);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const aDay = 86_400_000;

/** The nth working day (the first is 1) of an exchange that begins on a day; Saturdays and Sundays are passed over. */
export function workingDay(start: string, nth: number): string {
  let time = Date.parse(`${start}T00:00:00Z`);
  for (let left = nth; ; time += aDay) {
    if (![0, 6].includes(new Date(time).getUTCDay())) left -= 1;
    if (left === 0) return dayOf(time);
  }
}

/** The day of a follow-up, some months after the last day of the exchange. */
export const followUpDay = (end: string, months: number): string => addMonths(end, months);

/** Says days in full, in the language of a BCP 47 tag. */
export function daysIn(tag: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
