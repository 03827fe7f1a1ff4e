const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a string is a real date of EDTF level 0: a year, a month of a year or a day (29 February only in leap years). */
export function isDate(value: string): boolean {
  const [, year, month, day] = shape.exec(value) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const time = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/** The first day that a date covers, `YYYY-MM-DD`. */
export const firstDay = (value: string): string => `${value}-01-01`.slice(0, 10);

/** The last day that a date covers, `YYYY-MM-DD`: the end of the year or month that it names. */
export function lastDay(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (day !== undefined) return value;
  const end = month === undefined ? new Date(Date.UTC(Number(year), 12, 0)) : new Date(Date.UTC(Number(year), Number(month), 0));
  return end.toISOString().slice(0, 10);
}

export const yearOf = (value: string): number => Number(value.slice(0, 4));

/** Adds whole months to a day; the 31st of a shorter month becomes its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Adds whole days to a day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
