import { isDate } from '../../schemas/dates.ts';
import type { Fix } from './fix.ts';
import { fromBelow, replaceAt } from './lines.ts';

const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;

/** `2020-3-5` and `2020/3` as `2020-03-05` and `2020-03`; nothing where day and month could be mistaken, or there is no such day. */
export function dateForm(value: string): string | undefined {
  const [, year, month, day] = yearFirst.exec(value.trim()) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const date = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  return isDate(date) ? date : undefined;
}

/** Dates that begin with the year, in the form that Ayni reads. */
export const dateFix: Fix = {
  rules: ['schema/date'],
  apply: (text, problems) =>
    fromBelow(problems).reduce((mended, problem) => {
      const { value = '' } = problem.params;
      const date = dateForm(value);
      return date === undefined ? mended : replaceAt(mended, problem, value, date);
    }, text),
};
